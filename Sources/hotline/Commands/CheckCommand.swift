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
      2 otherwise.
      """)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let today = try shared.today()
    let check = try shared.withRegister(readOnly: true) { try $0.check(today: today) }
    let name = shared.registerName
    if shared.isJSON {
      try Answer.print(
        json: CheckAnswer(check, path: shared.isDemo ? nil : name, shared.language))
    } else {
      for line in check.lines(shared.language, path: name) {
        try Answer.print(Displayed.line(line))
      }
    }
    guard check.isSound else { throw CommandProblem.unsound(file: name, faults: check.faultCount) }
  }
}

/// The result of a check in JSON. The keys are stable.
struct CheckAnswer: Encodable {
  struct Step: Encodable {
    /// `file`, `rules`, `values`, `references`, `lists`, `periods`, `chains`, `records`, `history`, `numbers`
    /// or `search`.
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
    }
    if isSound { lines.append(CheckPhrases.sound(language)) }
    lines.append(CheckPhrases.notProven(language))
    return lines + notProven(language).map { "  - \($0)" }
  }
}
