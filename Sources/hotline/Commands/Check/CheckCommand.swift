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
      takes an administrator, or whoever the file belongs to, and is noted like an export; it \
      ends with 0 where nothing was lost and the new one has no faults, and with 2 otherwise. \
      --reseal says which faults of the seals of history would be accepted; with --yes and --reason an \
      administrator accepts them: they stand on record, and the history is sealed as it is from then on.
      """)

  @Flag(help: "Make indexes and the search anew where they are at fault.")
  var repair = false

  @Flag(help: "Say which faults of the seals would be accepted; with --yes accept them.")
  var reseal = false

  @Flag(help: "With --reseal: do it.")
  var yes = false

  @Option(help: ArgumentHelp("With --reseal --yes: why, for the history.", valueName: "text"))
  var reason: String?

  @Flag(help: "List all faults, erasures and accepted faults.")
  var all = false

  @Option(help: ArgumentHelp("A new file for what can still be read.", valueName: "file"))
  var salvage: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard [repair, reseal, salvage != nil].filter({ $0 }).count <= 1 else {
      throw ValidationError("--repair, --reseal and --salvage are three ways: give one of them.")
    }
    guard reseal || (!yes && reason == nil) else {
      throw ValidationError("--yes and --reason belong to --reseal.")
    }
    guard !yes || reason?.allSatisfy(\.isWhitespace) == false else {
      throw ValidationError("--yes needs --reason with what happened.")
    }
    guard !shared.isDemo || salvage == nil else {
      throw ValidationError("--salvage reads a file: leave out --demo.")
    }
  }

  func run() throws {
    if let salvage { return try runSalvage(to: salvage) }
    let today = try shared.today()
    let most = all ? Int.max : RegisterCheck.mostFaults
    if reseal, yes { try runReseal() }
    var check = try shared.withRegister(readOnly: true) { try $0.check(today: today, most: most) }
    if repair {
      let canBeRepaired = check.canBeRepaired
      if canBeRepaired {
        check = try shared.withRegister { register in
          try register.repair()
          return try register.check(today: today, most: most)
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
      for line in check.lines(shared.language, path: name, isWhole: all) {
        try Answer.print(Displayed.line(line))
      }
      if reseal, !yes { try sayHowToAccept(check) }
    }
    guard check.isSound else { throw CommandProblem.unsound(file: name, faults: check.faultCount) }
  }
}

extension CheckCommand {
  fileprivate func runReseal() throws {
    let accepted = try shared.withRegister { register in
      do {
        return try register.acceptSealFaults(reason: reason ?? "")
      } catch let error as RegisterError where error.refusals == [.seals(.nothingToAccept)] {
        return []
      }
    }
    guard !shared.isJSON else { return }
    let count = DanishNumber.format(accepted.count)
    let said =
      accepted.isEmpty
      ? SealPhrases.nothingToAccept(shared.language)
      : SealPhrases.accepted(shared.language, ["count": count])
    try Answer.print(said)
  }

  fileprivate func sayHowToAccept(_ check: RegisterCheck) throws {
    let count = check.steps.first { $0.subject == .seals }?.count ?? 0
    let language = shared.language
    try Answer.print(
      count == 0
        ? SealPhrases.nothingToAccept(language)
        : Displayed.line(
          SealPhrases.howToAccept(
            language,
            ["count": DanishNumber.format(count), "register": shared.sameRegister])))
  }

  fileprivate func runSalvage(to path: String) throws {
    let language = shared.language
    let salvage = try shared.withFile { try Register.salvage($0, to: path, $1) }
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

extension RegisterCheck {
  fileprivate func lines(_ language: Language, path: String, isWhole: Bool) -> [String] {
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
    if let seal, let clock = try? CopenhagenTime() {
      lines += seal.lines(clock, isWhole: isWhole, language)
    }
    if isSound { lines.append(CheckPhrases.sound(language)) }
    lines.append(CheckPhrases.notProven(language))
    return lines + notProven(language).map { "  - \($0)" }
  }
}
