import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline duplicates`
struct DuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates", abstract: "Organisations that may be one, the most alike first.",
    discussion: """
      Each pair has a score from \(Likeness.pair) to 100 and what it is made of: the name, CVR number, \
      phone, mail, address. `hotline merge REF REF` makes one of two; --not-same REF REF remembers that \
      they are two, and the pair is not named again. Ends with 1 when there is none.
      """)

  @Option(help: ArgumentHelp("How many pairs to print; all are counted.", valueName: "n"))
  var limit = 1_000

  @Flag(help: "For a spreadsheet.")
  var csv = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Two that are not the same, by their references.", valueName: "ref"))
  var notSame: [String] = []

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is a number of at least 1") }
    guard notSame.isEmpty || notSame.count == 2 else {
      throw ValidationError(DuplicatePhrases.twoReferences(shared.language))
    }
    guard !csv || !shared.isJSON else {
      throw ValidationError(ListPhrases.oneFormat(shared.language))
    }
  }

  func run() throws {
    if !notSame.isEmpty { return try noteNotSame() }
    let start = ContinuousClock.now
    let progress = ScanProgress(shared.language)
    let report = try shared.withRegister(readOnly: true) { register in
      try DuplicateScan(register, most: limit).run { progress?.show($0) }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    if shared.isJSON {
      try Answer.print(json: DuplicatesAnswer(report, seconds: seconds))
    } else if csv {
      try Answer.write(Data(report.csv(shared.language).utf8))
    } else {
      try print(report, seconds)
    }
    if report.total == 0 { throw ExitStatus.nothingFound.code }
  }

  private func print(_ report: DuplicateReport, _ seconds: Double) throws {
    let language = shared.language
    try Answer.print(report.heading(language))
    for pair in report.pairs {
      try Answer.print(Displayed.line(pair.line(language)))
      try Answer.print("     " + pair.likeness.words(language))
    }
    if report.total > report.pairs.count {
      try Answer.print(
        DuplicatePhrases.shown(language, ["count": DanishNumber.format(report.pairs.count)]))
    }
    for line in report.crowdLines(language) { try Answer.print(Displayed.line(line)) }
    try Answer.print(
      DuplicatePhrases.time(
        language,
        [
          "count": DanishNumber.format(report.organisations),
          "seconds": DanishNumber.format(seconds, most: 1),
        ]))
  }

  private func noteNotSame() throws {
    let names = try shared.withRegister { register in
      let ids = try notSame.map { text in
        guard let id = try register.organisationID(of: text) else {
          throw CommandProblem.unknownReference(text)
        }
        return id
      }
      guard let one = ids.first, let other = ids.last else { return notSame }
      try register.noteNotSame(one, other)
      let today = try shared.today()
      return try ids.map { try register.detail(of: $0, today: today)?.organisation.name ?? "" }
    }
    try Answer.print(
      Displayed.line(
        DuplicatePhrases.noted(
          shared.language, ["one": names.first ?? "", "other": names.last ?? ""])))
  }
}

/// Pairs in JSON.
private struct DuplicatesAnswer: Encodable {
  struct Side: Encodable {
    let ref: String
    let name: String
    let cvr: String?
    let postalCode: String?
    let city: String?
    let ceased: Bool

    init(_ side: DuplicatePair.Side) {
      (ref, name, cvr) = (side.reference, side.name, side.cvr?.digits)
      (postalCode, city, ceased) = (side.postalCode, side.city, side.isCeased)
    }
  }

  struct Pair: Encodable {
    let score: Int
    let parts: [String: Int]
    let one: Side
    let other: Side
  }

  struct Crowd: Encodable {
    let part: String
    let value: String
    let count: Int
  }

  let pairs: [Pair]
  let total: Int
  let organisations: Int
  let crowds: [Crowd]
  let seconds: Double

  init(_ report: DuplicateReport, seconds: Double) {
    pairs = report.pairs.map { pair in
      Pair(
        score: pair.likeness.score,
        parts: Dictionary(
          pair.likeness.points.map { ($0.rawValue, $1) }, uniquingKeysWith: { first, _ in first }),
        one: Side(pair.one), other: Side(pair.other))
    }
    (total, organisations) = (report.total, report.organisations)
    crowds = report.crowds.map { Crowd(part: $0.part.rawValue, value: $0.value, count: $0.count) }
    self.seconds = seconds
  }
}
