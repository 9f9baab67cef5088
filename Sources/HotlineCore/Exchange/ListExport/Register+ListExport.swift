import Foundation
import GRDB
import Resources

extension Register {
  /// A list that was written.
  public struct ExportedList: Equatable, Sendable {
    public let path: String
    public let rows: Int
    /// A file that stood there before was replaced.
    public let hasReplaced: Bool
  }

  /// Writes lists to `folder`, as of one moment, for their owner alone: those that an import reads back
  /// (organisations, contact persons, partnerships with a row for each party, positions), and every
  /// kind of record with all that is stored of it. Makes the folder where it is missing. All or none;
  /// `replacing` lets them replace earlier ones.
  ///
  /// The first four hold what has a column, the newest span of what is dated, and nothing of merged or
  /// erased organisations; ``exportAll(to:replacing:)`` is the one that loses nothing. Throws
  /// ``OutputError``.
  public func exportLists(
    to folder: String, _ language: Language = .danish, replacing: Bool = false
  ) throws -> [ExportedList] {
    let output = try OutputFolder(folder, register: file, isReplacing: replacing)
    let target = FolderTarget(output)
    try writeLists(to: target, language)
    let hasReplaced = try takeOut(.lists, output, format: "csv")
    return zip(target.lists, hasReplaced).map {
      ExportedList(path: $0.path, rows: $0.rows, hasReplaced: $1)
    }
  }

  /// Writes the same as the sheets of one workbook (.xlsx), whole or not at all, and says whether it
  /// replaced another file.
  public func exportWorkbook(
    to path: String, _ language: Language, replacing: Bool = false
  ) throws -> Bool {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: file, isReplacing: replacing))
    let book = try WorkbookWriter(output)
    try writeLists(to: WorkbookTarget(book), language)
    try book.finish()
    return try takeOut(.lists, output)
  }

  private func writeLists(to target: any ListTarget, _ language: Language) throws {
    let (today, clock) = (try today(), try CopenhagenTime())
    try read { db in
      let words = try ListWords(db)
      for list in ImportList.allCases { try list.write(db, words, to: target) }
      let wording = try ListWording(language, clock, db)
      try DetailTables(wording: wording, today: today, db: db).fill(target)
    }
  }
}

/// The cells of one row, by what they mean.
typealias ListCells = [ImportColumn: String]

extension ImportList {
  /// Of its file and of its sheet.
  var title: String {
    switch self {
    case .organisations: "virksomheder"
    case .contacts: "kontaktpersoner"
    case .partnerships: "partnerskaber"
    case .positions: "stillinger"
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

  /// Writes the whole list.
  fileprivate func write(_ db: Database, _ words: ListWords, to target: any ListTarget) throws {
    try target.begin(title, headers)
    try eachRow(db, words) { cells in
      try target.row(exportedColumns.map { $0.cell(cells[$0]) })
    }
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

extension ImportColumn {
  /// What a list says in the column, as a spreadsheet holds it.
  fileprivate func cell(_ text: String?) -> SheetCell {
    guard let text else { return .empty }
    switch self {
    case .startedOn, .ceasedOn, .sovFrom, .sovTo, .rsvFrom, .rsvTo, .ideaStartedOn, .agreedOn,
      .plannedEndOn, .endedOn, .establishedOn, .firstFilledOn, .closedOn:
      return DanishDate(display: text).map(SheetCell.day) ?? SheetCell(text)
    case .value: return Int(text).map(SheetCell.money) ?? SheetCell(text)
    case .hours, .fte:
      return DanishNumber.decimal(text).map { .decimal($0.asDouble) } ?? SheetCell(text)
    default: return SheetCell(text)
    }
  }
}
