import ArgumentParser
import HotlineCore
import Resources

/// `hotline retention`
struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "What is due by the municipality's rules of retention.",
    discussion: """
      A dry run: each rule with its authority and the rows whose time is up. --apply --yes takes away what \
      is due, in rows, history and search index; it takes a leader and cannot be undone. What has to be \
      archived first stays until the rule says through which day it was. The rules are the list Hvor længe \
      gemmes hvad.
      """)

  @Flag(help: "Take away what is due.")
  var apply = false

  @Flag(help: "Do it: there is no way back.")
  var yes = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    // What is due on a day of training is not due.
    guard !apply || shared.todayText == nil else {
      throw ValidationError(RetentionPhrases.notOnOtherDay(shared.language))
    }
  }

  func run() throws {
    let isDoing = apply && yes
    let found = try shared.withRegister(readOnly: !isDoing) { register in
      let due = try register.retention()
      return isDoing ? try register.applyRetention(due) : due
    }
    let count = found.map(\.due.count).reduce(0, +)
    if shared.isJSON {
      try Answer.print(json: RetentionAnswer(found, isDone: isDoing, shared.language))
    } else {
      for line in found.flatMap({ $0.lines(shared.language) }) {
        try Answer.print(Displayed.line(line))
      }
      try Answer.print(
        isDoing
          ? RetentionPhrases.done(shared.language, ["count": DanishNumber.format(count)])
          : RetentionPhrases.dry(shared.language))
    }
    if count == 0 { throw ExitCode(1) }
  }
}

/// What is due, in JSON. The keys are stable.
private struct RetentionAnswer: Encodable {
  struct Rule: Encodable {
    let subject: String
    let keepMonths: Int?
    let authority: String?
    let due: [Row]
    /// Their time is up, and they have to be archived first.
    let unarchived: [Row]
  }

  struct Row: Encodable {
    let ref: String
    let since: String
  }

  let rules: [Rule]
  let isDone: Bool

  init(_ found: [RetentionDue], isDone: Bool, _ language: Language) {
    self.isDone = isDone
    rules = found.map { due in
      Rule(
        subject: due.rule.subject.rawValue, keepMonths: due.rule.keepMonths,
        authority: due.rule.authority, due: due.due.map(Self.row),
        unarchived: due.unarchived.map(Self.row))
    }
  }

  private static func row(_ row: RetentionDue.Row) -> Row {
    Row(ref: row.reference, since: row.since.iso)
  }
}
