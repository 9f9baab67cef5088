import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold the register against itself: file, rules, references, history, search.",
    discussion: """
      Changes nothing, and says what it cannot show. Ends with 0 when no faults were found and with \
      2 otherwise. --repair makes anew what can be made from the rows: indexes, the search and its order. \
      --salvage reads what can still be read of a damaged file into a new one; the damaged one stays. It \
      ends with 0 where nothing was lost and the new one has no faults, and with 2 otherwise.
      """)

  @Flag(help: "Make indexes and the search anew where they are at fault.")
  var repair = false

  @Option(help: ArgumentHelp("A new file for what can still be read.", valueName: "file"))
  var salvage: String?

  @Flag(help: "Say what of the seals could be taken as known; with --yes an administrator does.")
  var reseal = false

  @Option(help: ArgumentHelp("What happened, with --reseal.", valueName: "text"))
  var reason: String?

  @Flag(help: "Take it as known.")
  var yes = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard reseal || (reason == nil && !yes) else {
      throw ValidationError("--reason and --yes belong to --reseal.")
    }
    guard !reseal || (!repair && salvage == nil) else {
      throw ValidationError("--reseal, --repair and --salvage are three ways: give one of them.")
    }
    guard !yes || reason?.trimmingCharacters(in: .whitespaces).isEmpty == false else {
      throw ValidationError("--yes needs --reason with what happened.")
    }
    guard !repair || salvage == nil else {
      throw ValidationError("--repair and --salvage are two ways: give one of them.")
    }
    guard !shared.isDemo || salvage == nil else {
      throw ValidationError("--salvage reads a file: leave out --demo.")
    }
  }

  func run() throws {
    if let salvage { return try runSalvage(to: salvage) }
    let today = try shared.today()
    var check = try shared.withRegister(readOnly: true) { try $0.check(today: today) }
    if reseal, yes, let reason { check = try acceptFaults(because: reason, today) }
    if repair {
      let canBeRepaired = check.canBeRepaired
      if canBeRepaired {
        check = try shared.withRegister { register in
          try register.repair()
          return try register.check(today: today)
        }
      }
      if !shared.isJSON {
        let said = canBeRepaired ? CheckPhrases.repaired : CheckPhrases.nothingToRepair
        try Answer.print(said(shared.language))
      }
    }
    let name = shared.registerName
    if shared.isJSON {
      try Answer.print(
        json: CheckAnswer(check, path: shared.isDemo ? nil : name, shared.language))
    } else {
      for line in check.lines(shared.language, path: name) {
        try Answer.print(Displayed.line(line))
      }
    }
    if reseal, !yes, !shared.isJSON,
      check.steps.contains(where: { $0.subject == .seals && $0.count > 0 })
    {
      try Answer.print(
        Displayed.line(
          CheckPhrases.howToReseal(shared.language, ["same": shared.sameRegister])))
    }
    guard check.isSound else { throw CommandProblem.unsound(file: name, faults: check.faultCount) }
  }
}

extension CheckCommand {
  private func acceptFaults(because reason: String, _ today: DanishDate) throws -> RegisterCheck {
    try shared.withRegister { register in
      let accepted = try register.acceptSealFaults(because: reason, today: today)
      if !shared.isJSON {
        let said =
          accepted.isEmpty
          ? CheckPhrases.nothingToReseal(shared.language)
          : CheckPhrases.resealed(shared.language, ["count": "\(accepted.count)"])
        try Answer.print(said)
      }
      return try register.check(today: today)
    }
  }

  fileprivate func runSalvage(to path: String) throws {
    let language = shared.language
    let salvage = try Register.salvage(
      shared.file, to: path, try shared.registerOptions(), today: try shared.today())
    if shared.isJSON {
      try Answer.print(json: SalvageAnswer(salvage))
    } else {
      try say(salvage, language)
    }
    guard salvage.lost.isEmpty else {
      throw CommandProblem.rowsLost(path: salvage.path, tables: salvage.lost.count)
    }
    guard salvage.faults == 0 else {
      throw CommandProblem.unsound(file: salvage.path, faults: salvage.faults)
    }
  }

  /// What was saved and lost, table by table.
  private func say(_ salvage: Salvage, _ language: Language) throws {
    try Answer.print(
      Displayed.line(
        CheckPhrases.salvaged(
          language,
          [
            "rows": DanishNumber.format(salvage.rows), "path": salvage.path,
            "count": DanishNumber.format(salvage.faults),
          ])))
    for table in Set(salvage.saved.map(\.table) + salvage.lost.map(\.table)).sorted() {
      let saved = salvage.saved.first { $0.table == table }?.rows ?? 0
      let lost = salvage.lost.first { $0.table == table }
      let phrase =
        lost == nil
        ? CheckPhrases.savedRows
        : lost?.rows == nil ? CheckPhrases.lostUnknown : CheckPhrases.lostRows
      try Answer.print(
        "  "
          + phrase(
            language,
            [
              "table": table, "count": DanishNumber.format(saved),
              "lost": DanishNumber.format(lost?.rows ?? 0),
            ]))
    }
    if salvage.lost.isEmpty { try Answer.print(CheckPhrases.nothingLost(language)) }
  }
}

/// What was salvaged, in JSON. The keys are stable.
private struct SalvageAnswer: Encodable {
  struct Lost: Encodable {
    let table: String
    /// nil where nobody knows how many.
    let rows: Int?
  }

  struct Saved: Encodable {
    let table: String
    let rows: Int
  }

  let salvaged: String
  let rows: Int
  let faults: Int
  let saved: [Saved]
  let lost: [Lost]

  init(_ salvage: Salvage) {
    (salvaged, rows, faults) = (salvage.path, salvage.rows, salvage.faults)
    saved = salvage.saved.map { Saved(table: $0.table, rows: $0.rows) }
    lost = salvage.lost.map { Lost(table: $0.table, rows: $0.rows) }
  }
}

/// The result of a check in JSON. The keys are stable.
struct CheckAnswer: Encodable {
  struct Step: Encodable {
    /// `file`, `rules`, `values`, `references`, `lists`, `periods`, `chains`, `records`, `history`, `seals`,
    /// `numbers` or `search`.
    let subject: String
    let count: Int
    /// The first hundred, in words.
    let faults: [String]
  }

  /// Its path; `null` for the fictional register.
  let file: Path
  let organisations: Int
  let sqlite: String
  let isSound: Bool
  let steps: [Step]
  /// `table.column`, each of which could hold another valid value unnoticed.
  let unguarded: [String]
  /// By table: how many rows the register began with and nobody has changed.
  let withoutHistory: [String: Int]
  let notProven: [String]
  /// `null` where nothing is sealed.
  let seal: Seal?

  struct Seal: Encodable {
    let actionID: Int64
    let newest: String
    let erasures: [Erasure]
    let accepted: [Acceptance]
  }

  /// What was taken as known; an action 0 is the end of the history, or all of it.
  struct Acceptance: Encodable {
    let at: String
    let actionID: Int64
    let staff: String
    let reason: String
    let actions: [Int64]
  }

  struct Erasure: Encodable {
    /// As ISO 8601, in UTC.
    let at: String
    let actionID: Int64
    let sealedFromID: Int64
  }

  /// A key that is there also without a value.
  struct Path: Encodable {
    let path: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if let path { try container.encode(path) } else { try container.encodeNil() }
    }
  }

  init(_ check: RegisterCheck, path: String?, _ language: Language) {
    file = Path(path: path)
    organisations = check.organisations
    sqlite = check.sqliteVersion
    isSound = check.isSound
    steps = check.steps.map { step in
      Step(
        subject: step.subject.rawValue, count: step.count,
        faults: step.faults.map { $0.words(language) })
    }
    unguarded = check.unguarded.map { "\($0.table).\($0.column)" }
    withoutHistory = Dictionary(
      check.withoutHistory.map { ($0.table, $0.rows) }, uniquingKeysWith: { first, _ in first })
    notProven = check.notProven(language)
    seal = check.seal.flatMap { seal in
      seal.newest.map { newest in
        Seal(
          actionID: seal.actionID, newest: newest,
          erasures: seal.erasures.map {
            Erasure(
              at: $0.at.iso, actionID: $0.actionID, sealedFromID: $0.sealedFromID)
          },
          accepted: seal.accepted.map {
            Acceptance(
              at: $0.at.iso, actionID: $0.actionID, staff: $0.staff, reason: $0.reason,
              actions: $0.actions)
          })
      }
    }
  }
}

extension RegisterCheck {
  fileprivate func lines(_ language: Language, path: String) -> [String] {
    var lines = [
      CheckPhrases.title(
        language,
        [
          "path": path, "count": DanishNumber.format(organisations), "version": sqliteVersion,
        ])
    ]
    for step in steps {
      let mark = step.count == 0 ? CheckPhrases.fine(language) : CheckPhrases.faulty(language)
      lines.append("  \(mark)  \(step.subject.words(language))")
      lines += step.faults.map { "        \($0.words(language))" }
      let hidden = step.count - step.faults.count
      if hidden > 0 {
        lines.append("        " + CheckPhrases.more(language, ["count": "\(hidden)"]))
      }
      lines += step.remedies(language).map { "        " + $0 }
    }
    if let seal, let clock = try? CopenhagenTime() { lines += seal.lines(clock, language) }
    if isSound { lines.append(CheckPhrases.sound(language)) }
    lines.append(CheckPhrases.notProven(language))
    return lines + notProven(language).map { "  - \($0)" }
  }
}
