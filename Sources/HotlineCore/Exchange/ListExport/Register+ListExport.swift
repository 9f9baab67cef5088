import Foundation
import GRDB

extension Register {
  /// A list that was written.
  public struct ExportedList: Equatable, Sendable {
    public let path: String
    public let rows: Int
    /// A file that stood there before was replaced.
    public let hasReplaced: Bool
  }

  /// Writes the lists that a spreadsheet opens and that an import reads back into `folder`, as of
  /// one moment, for their owner alone: organisations, contact persons, partnerships with a row for
  /// each party, positions. Makes the folder where it is missing. All four or none; `replacing`
  /// lets them replace earlier ones.
  ///
  /// They hold what has a column, the newest span of what is dated, and nothing of merged or erased
  /// organisations; ``exportAll(to:replacing:)`` is the one that loses nothing. Throws
  /// ``OutputError``.
  public func exportLists(to folder: String, replacing: Bool = false) throws -> [ExportedList] {
    let output = try OutputFolder(folder, register: file, isReplacing: replacing)
    let files = try ImportList.allCases.map { try output.file($0.fileName) }
    let rows = try read { db in
      let words = try ListWords(db)
      return try zip(ImportList.allCases, files).map { try $0.write(db, words, to: $1) }
    }
    let hasReplaced = try output.take()
    return zip(zip(files, rows), hasReplaced).map {
      ExportedList(path: $0.0.place.path, rows: $0.1, hasReplaced: $1)
    }
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

  /// Writes the whole list and gives the number of its rows.
  fileprivate func write(_ db: Database, _ words: ListWords, to file: OutputFile) throws -> Int {
    // Excel takes a file for UTF-8 only when it begins so.
    try file.write("\u{FEFF}" + CSVWriter.row(headers))
    var rows = 0
    try eachRow(db, words) { cells in
      try file.write(CSVWriter.row(exportedColumns.map { cells[$0] ?? "" }))
      rows += 1
    }
    return rows
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
