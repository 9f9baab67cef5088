import Foundation
import GRDB
import Resources

extension Register {
  /// Writes all that is stored of one person to a folder, by the same way and in the same two parts as of an
  /// organisation: the answer to who asked, and apart from it what a person has to decide about, with every
  /// place in which they occur. Throws ``OutputError``; nil for somebody who stands nowhere.
  public func exportAccess(
    ofPerson text: String, to folder: String, _ language: Language, replacing: Bool = false,
    stateFolder: URL? = nil, drafts: DraftStore? = nil
  ) throws -> [AccessFile]? {
    let found = try places(of: text, stateFolder: stateFolder, drafts: drafts)
    guard !found.places.isEmpty else { return nil }
    let subject = found.subject
    return try writeAccess(
      name: subject.called,
      reference: subject.reference ?? subject.called.filter { !$0.isWhitespace },
      to: folder, language, replacing: replacing, taking: .person,
      apart: ["", RightsPhrases.allPlaces(language).uppercased()] + found.lines(language, .refused)
    ) { try AccessRows(ofPerson: subject, $0) }
  }
}

extension AccessRows {
  /// The person's own rows, those that refer to them with what was said there, and rows in which they are
  /// named among others: those tell of others too.
  init(ofPerson subject: PersonSubject, _ db: Database) throws {
    let finder = try PersonFinder(subject, db)
    self.init(subject: "person", first: ContactPerson.databaseTableName, rows: [:])
    for place in try finder.places() where place.fate != .stays {
      switch place.source {
      case .own(let table, let row), .relation(let table, let row, _):
        note(table, row, tellsOfOthers: false)
      case .text(let table, let row, let column):
        // Who rang stands in the inquiry itself.
        let isCaller =
          table == Inquiry.databaseTableName && ["callerName", "callerPhone"].contains(column)
        note(table, row, tellsOfOthers: !isCaller)
      case .images(let table, let row): note(table, row, tellsOfOthers: true)
      case .action, .draft, .missedCall, .copy, .backup: break
      }
    }
    for talk in try talks(db) { note("interaction", String(talk), tellsOfOthers: false) }
  }

  private mutating func note(_ table: String, _ row: String, tellsOfOthers: Bool) {
    guard let id = Int64(row) else { return }
    let place = RowsAboutOrganisation.Place(table: table, id: id)
    rows[place] = tellsOfOthers && rows[place] ?? true
  }

  /// What was said in the inquiries of the person.
  private func talks(_ db: Database) throws -> [Int64] {
    let inquiries = rows.filter { $0.key.table == Inquiry.databaseTableName && !$0.value }.map(
      \.key.id)
    return try Int64.readAll(
      db, sql: "SELECT id FROM interaction WHERE inquiryID IN (SELECT value FROM json_each(?))",
      arguments: [IDList(inquiries).json])
  }
}
