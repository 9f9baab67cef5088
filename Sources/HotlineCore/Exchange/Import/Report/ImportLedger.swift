import GRDB
import Resources

/// What became of every row of an import, line by line, for a list that a person goes through: kept in
/// a temporary database of its own, so that an import of any length costs no memory.
public final class ImportLedger: Sendable {
  private let language: Language
  private let database: DatabaseQueue

  /// `language` is that of the list.
  public init(_ language: Language) throws {
    self.language = language
    database = try .temporary(
      holding: """
        CREATE TABLE entry (
          id INTEGER PRIMARY KEY, file TEXT NOT NULL, line INTEGER NOT NULL,
          outcome INTEGER NOT NULL, reference TEXT NOT NULL, why TEXT NOT NULL,
          alike TEXT NOT NULL
        ) STRICT;
        CREATE INDEX entryByLine ON entry(file, line, id);
        """)
  }

  /// What a row came to, the weightier first.
  enum Outcome: Int {
    case rejected, doubtful, new, updated, joined, skipped, remarked

    func word(_ language: Language) -> String {
      let phrase: Phrase =
        switch self {
        case .rejected: ImportPhrases.ledgerRejected
        case .doubtful: ImportPhrases.ledgerDoubtful
        case .new: ImportPhrases.ledgerNew
        case .updated: ImportPhrases.ledgerUpdated
        case .joined: ImportPhrases.ledgerJoined
        case .skipped: ImportPhrases.ledgerSkipped
        case .remarked: ImportPhrases.ledgerRemarked
        }
      return phrase(language)
    }
  }

  func note(
    _ outcome: Outcome, at place: ImportPlace, reference: String = "", why: String = "",
    alike: [String] = []
  ) throws {
    try database.writeWithoutTransaction { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO entry (file, line, outcome, reference, why, alike) VALUES (?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        place.file, place.line, outcome.rawValue, reference, why, alike.joined(separator: " "),
      ])
    }
  }

  func note(_ outcome: Outcome, _ reason: ImportReason, at place: ImportPlace) throws {
    try note(outcome, at: place, why: sentence(reason))
  }

  /// A row that was not refused.
  func note(_ row: ImportRun.Outcome, at place: ImportPlace) throws {
    let changes = row.changed.map { $0.words(language) }
    let likely = (row.doubt?.alike ?? []).map(DoubtfulRow.Organisation.init)
    let alike = likely.map { $0.words(language) }
    let doubt =
      alike.isEmpty
      ? [] : [ImportPhrases.ledgerAlike(language, ["alike": alike.joined(separator: ", ")])]
    let first = row.first.map {
      ImportPhrases.ledgerFirst(language, ["file": $0.file, "line": "\($0.line)"])
    }
    let why = doubt + [first].compactMap(\.self) + changes + row.notes.map(sentence)
    let outcome: Outcome =
      switch row.kind {
      case .new: alike.isEmpty ? .new : .doubtful
      case .updated: .updated
      case .joined: .joined
      case .skipped: .skipped
      }
    try note(
      outcome, at: place, reference: row.reference, why: why.joined(separator: "; "),
      alike: likely.map(\.reference))
  }

  private func sentence(_ reason: ImportReason) -> String {
    reason.sentence(language) { $0.sentence(language) }
  }

  /// What became of one line of a file.
  struct Line {
    let file: String
    let line: Int
    let outcome: String
    /// Of the organisation that the line is about; empty for none.
    let reference: String
    let why: String
    /// References of those whom it may be the same as.
    let alike: [String]

    /// In the order of the header.
    var cells: [String] { [file, "\(line)", outcome, reference, why] }
  }

  /// Each line with all that is said of it, file by file in the order of the lines.
  func each(_ body: (Line) throws -> Void) throws {
    try database.read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT file, line, min(outcome) AS outcome, max(reference) AS reference,
            group_concat(nullif(why, ''), '; ') AS why, max(alike) AS alike
          FROM entry GROUP BY file, line ORDER BY file, line
          """)
      while let row = try rows.next() {
        let (outcome, why): (Int, String?) = (row.value("outcome"), row.value("why"))
        let alike: String = row.value("alike")
        try body(
          Line(
            file: row.value("file"), line: row.value("line"),
            outcome: Outcome(rawValue: outcome)?.word(language) ?? "",
            reference: row.value("reference"), why: why ?? "",
            alike: alike.split(separator: " ").map(String.init)))
      }
    }
  }

  var header: [String] {
    [
      ImportPhrases.ledgerFile, ImportPhrases.ledgerLine, ImportPhrases.ledgerOutcome,
      ImportPhrases.ledgerReference, ImportPhrases.ledgerWhy,
    ].map { $0(language) }
  }
}

extension Register {
  /// Whether the rows of an import can be written there, asked before anything is stored.
  ///
  /// - Throws: `OutputError`, as ``write(_:to:replacing:)`` would.
  public func requirePlace(ofLedger path: String, replacing: Bool) throws {
    _ = try OutputPlace(path: path, for: .text, register: file, isReplacing: replacing)
  }

  /// Writes what became of every row as CSV, a line each, and says whether it replaced another file,
  /// which only `replacing` lets it do. Throws ``OutputError``.
  @discardableResult
  public func write(
    _ ledger: ImportLedger, to path: String, replacing: Bool = false
  ) throws -> Bool {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: file, isReplacing: replacing))
    try output.write("\u{FEFF}" + CSVWriter.row(ledger.header))
    try ledger.each { try output.write(CSVWriter.row($0.cells)) }
    return try OutputFile.take([output]) == [true]
  }
}
