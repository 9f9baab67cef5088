import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline history REF` and `hotline history --since DAY`
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Who changed what, from what to what, and when.",
    discussion: """
      References are those that `hotline find` prints: V-000123, P-2026-005, H-20261105-01, \
      contact:12. The newest comes first.
      """)

  @Argument(help: ArgumentHelp("A reference such as V-000123.", valueName: "ref"))
  var reference: String?

  @Option(help: ArgumentHelp("Everything that was done on that day and since.", valueName: "day"))
  var since: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (reference == nil) != (since == nil) else {
      throw ValidationError("Give a reference, or a day with --since.")
    }
    if let since, DanishDate(iso: since) == nil {
      throw ValidationError("--since is a day as YYYY-MM-DD, not \(since)")
    }
  }

  func run() throws {
    let language = shared.language
    let day = since.flatMap(DanishDate.init(iso:))
    let entries: [HistoryEntry]? = try shared.withRegister(readOnly: true) { register in
      if let day { return try register.history(since: day, language) }
      guard let (kind, id) = try register.record(named: reference ?? "") else { return nil }
      return try register.history(of: kind, id, language)
    }
    guard let entries else {
      Failure(CommandProblem.unknownReference(reference ?? ""), language: language)
        .leave(as: .nothingFound)
    }
    if shared.isJSON {
      try Answer.print(json: entries.map { HistoryAnswer($0, language) })
      return
    }
    let clock = try CopenhagenTime()
    for line in entries.lines(clock, language) { try Answer.print(Displayed.line(line.text)) }
  }
}

extension Register {
  /// The kind and id that a reference or a CVR number names; nil for one that names nothing.
  fileprivate func record(named reference: String) throws -> (RecordKind, Int64)? {
    if let (kind, id) = try record(ofReference: reference) { return (kind, id) }
    return try organisationID(of: reference).map { (.organisation, $0) }
  }
}

/// One action with stable keys.
struct HistoryAnswer: Encodable {
  struct Row: Encodable {
    struct Change: Encodable {
      let field: String
      let before: String?
      let after: String?
    }

    let deed: String
    let kind: String?
    let table: String
    let id: Int64
    let changes: [Change]
  }

  /// nil for what was taken out of the register.
  let action: Int64?
  let at: String
  let staff: String
  let did: String
  let kind: String?
  let subject: String?
  let takenBack: Bool
  let rows: [Row]

  init(_ entry: HistoryEntry, _ language: Language) {
    (action, staff, subject) = (entry.id, entry.staffInitials, entry.subject)
    at = entry.at.formatted(.iso8601)
    did = entry.sentence(language)
    kind = entry.kind?.rawValue
    takenBack = entry.isTakenBack
    rows = entry.rows.map { row in
      Row(
        deed: row.deed.rawValue, kind: row.kind?.rawValue, table: row.table, id: row.rowID,
        changes: row.changes.map {
          Row.Change(field: $0.label(language), before: $0.before, after: $0.after)
        })
    }
  }
}
