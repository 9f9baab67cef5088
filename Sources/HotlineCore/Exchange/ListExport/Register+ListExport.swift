import Foundation
import GRDB

extension Register {
  /// A list that was written.
  public struct ExportedList: Equatable, Sendable {
    public let path: String
    public let rows: Int
  }

  /// Writes the lists that a spreadsheet opens and that an import reads back into `folder`, as of
  /// one moment, for their owner alone: organisations, contact persons, partnerships with a row for
  /// each party, positions. Makes the folder where it is missing.
  ///
  /// They hold what has a column, the newest span of what is dated, and nothing of merged or erased
  /// organisations; ``exportAll(to:)`` is the one that loses nothing. Throws ``ExportError``.
  public func exportLists(to folder: String) throws -> [ExportedList] {
    try ListFolder.make(folder)
    return try read { db in
      let words = try ListWords(db)
      return try ImportList.allCases.map { list in
        let path = URL(filePath: folder).appending(path: list.fileName).path
        let file = try FileWriter(path: path)
        // Excel takes a file for UTF-8 only when it begins so.
        try file.write("\u{FEFF}" + CSVWriter.row(list.headers))
        var rows = 0
        try list.eachRow(db, words) { cells in
          try file.write(CSVWriter.row(list.exportedColumns.map { cells[$0] ?? "" }))
          rows += 1
        }
        try file.finish()
        return ExportedList(path: path, rows: rows)
      }
    }
  }
}

/// The folder that lists are written to.
private enum ListFolder {
  static func make(_ path: String) throws(ExportError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw .isFile(path: path) }
      return
    }
    guard mkdir(path, 0o700) == 0 else { throw .cannotWrite(path: path) }
  }
}

/// The cells of one row, by what they mean.
typealias ListCells = [ImportColumn: String]

extension ImportList {
  var fileName: String {
    switch self {
    case .organisations: "virksomheder.csv"
    case .contacts: "kontaktpersoner.csv"
    case .partnerships: "partnerskaber.csv"
    case .positions: "stillinger.csv"
    }
  }

  /// The columns of the list, in the order of the file. References are left out: in another register
  /// they are those of others.
  var exportedColumns: [ImportColumn] {
    switch self {
    case .organisations:
      [
        .name, .altNames, .cvr, .kind, .status, .street, .postalCode, .city, .municipality, .phone,
        .email, .website, .industryCode, .industryTitle, .employees, .fte, .legalForm, .startedOn,
        .ceasedOn, .purpose, .offers, .needs, .sovBasis, .sovFrom, .sovTo, .rsvFrom, .rsvTo,
        .adProtected, .doNotCall, .pNumbers, .note,
      ]
    case .contacts:
      [
        .organisationName, .cvr, .contactName, .contactTitle, .contactPhone, .contactEmail,
        .isPrimary, .note,
      ]
    case .partnerships:
      [
        .title, .state, .commonThird, .ideaStartedOn, .agreedOn, .plannedEndOn, .endedOn,
        .endReason, .form, .motives, .motiveOther, .value, .journalNo, .party, .cvr, .role,
        .resources, .competences,
      ]
    case .positions:
      [
        .organisationName, .cvr, .title, .scheme, .state, .hours, .reducedCapacity,
        .establishedOn, .firstFilledOn, .closedOn, .tasks, .note,
      ]
    }
  }

  /// The first of the words by which an import knows each column.
  var headers: [String] {
    let words = ImportHeaders.columns(of: self)
    return exportedColumns.map { words[$0]?.first ?? $0.rawValue }
  }

  func eachRow(_ db: Database, _ words: ListWords, _ body: (ListCells) throws -> Void) throws {
    switch self {
    case .organisations: try OrganisationRows(db: db).each(body)
    case .contacts: try ContactRows(db: db).each(body)
    case .partnerships: try PartnershipRows(db: db, words: words).each(body)
    case .positions: try PositionRows(db: db, words: words).each(body)
    }
  }
}
