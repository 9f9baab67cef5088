import ArgumentParser
import HotlineCore
import Resources

/// `hotline goals`: the goal meter.
struct GoalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goals", abstract: "How far a strategy period's goals are, and why.")

  @Option(
    help: ArgumentHelp(
      "A period such as SIL-2020-2025; else the one of the day, or the latest.", valueName: "code"))
  var period: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Count as on this day, as YYYY-MM-DD.", valueName: "date"))
  var asOfText: String?

  @Flag(help: "Show every row that was looked at, and why it counts or not.")
  var rows = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let asOfText, DanishDate(iso: asOfText) == nil {
      throw ValidationError("--as-of is a day as YYYY-MM-DD, not \(asOfText)")
    }
  }

  func run() throws {
    let today = try shared.today()
    let asOf = asOfText.flatMap(DanishDate.init(iso:)) ?? today
    let (counted, codes) = try shared.withRegister(readOnly: true) { register in
      (try meter(of: register, asOf: asOf), try register.strategyPeriods().map(\.code))
    }
    guard let meter = counted else {
      Failure(
        CommandProblem.unknownPeriod(period, known: codes), language: shared.language
      ).leave(as: .nothingFound)
    }
    if shared.isJSON {
      try Answer.print(json: GoalsAnswer(meter, withRows: rows, shared.language))
    } else {
      for line in meter.lines(shared.language, withRows: rows) {
        try Answer.print(Displayed.line(line))
      }
    }
  }

  /// nil when there is no such period, or none at all.
  private func meter(of register: Register, asOf: DanishDate) throws -> GoalMeter? {
    try counted(register, asOf)?.named(by: register.reasonNames(shared.language))
  }

  private func counted(_ register: Register, _ asOf: DanishDate) throws -> GoalMeter? {
    guard let period else { return try register.goalMeter(asOf: asOf) }
    let wanted = try register.strategyPeriods().first {
      $0.code.uppercased() == period.uppercased()
    }
    return try wanted.flatMap { try register.goalMeter(periodID: $0.id, asOf: asOf) }
  }
}
