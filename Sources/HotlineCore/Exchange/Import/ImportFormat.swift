import Foundation

/// The forms of file that an import understands.
public enum ImportFormat: String, Sendable, CaseIterable {
  /// A list from a spreadsheet, as text.
  case csv
  /// A spreadsheet as Excel and others keep it.
  case xlsx
  /// Cards of persons, as phones and mail programs keep them.
  case vcard
  /// Companies as the distribution of the business register gives them.
  case virk
  /// The same as Datafordeler gives it: an answer of its GraphQL service, or a total file.
  case datafordeler
  /// Companies as cvrapi.dk and services like it give them.
  case cvrapi
  /// A whole register, as `export` writes it.
  case hotline

  /// As the register remembers it, whose first schema knew four.
  var stored: String {
    switch self {
    case .csv, .xlsx, .vcard: ImportFormat.csv.rawValue
    case .virk, .datafordeler: ImportFormat.virk.rawValue
    case .cvrapi, .hotline: rawValue
    }
  }

  /// The format that the beginning of the file shows. Throws ``ImportError``.
  static func detect(_ file: InputFile) throws(ImportError) -> ImportFormat {
    let start = try file.bytes(at: 0, count: 1 << 16)
    for (mark, found) in signatures where start.starts(with: mark) {
      guard let found else { throw .notAList(path: file.path) }
      return found
    }
    let bytes = try ByteStream(file).beginning.prefix(1 << 16)
    guard let first = bytes.first(where: { !" \t\r\n".utf8.contains($0) }) else {
      throw .empty(path: file.path)
    }
    guard bytes.count(where: { $0 == 0 }) * 50 <= bytes.count || bytes.count < 50 else {
      throw .notText(path: file.path, line: 1)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      return text.trimmed.prefix(11).uppercased() == "BEGIN:VCARD" ? .vcard : .csv
    }
    if text.contains("\"\(FullExport.marker)\"") { return .hotline }
    return CompanySource.format(of: text)
  }

  /// What other files than texts begin with; nil: none that an import reads.
  private static let signatures: [([UInt8], ImportFormat?)] = [
    ([0x50, 0x4B, 0x03, 0x04], .xlsx),
    // An older spreadsheet, and one with a password.
    ([0xD0, 0xCF, 0x11, 0xE0], nil),
    (Array("%PDF".utf8), nil), ([0x89, 0x50, 0x4E, 0x47], nil), ([0xFF, 0xD8, 0xFF], nil),
    ([0x1F, 0x8B], nil), (Array("SQLite format 3".utf8), nil), (Array("{\\rtf".utf8), nil),
  ]
}

/// How an import is done.
public struct ImportOptions: Sendable {
  /// nil: found out file by file.
  public var format: ImportFormat?
  /// The day on which changes of what is dated begin.
  public var today: DanishDate
  /// Only says what would be done.
  public var isDryRun = false
  /// What a person says of single columns.
  public var columns: [ChosenColumn] = []
  /// The lists for which ``columns`` are remembered; nil: for none.
  var shape: ListShape?
  /// The sheet of a spreadsheet; nil: the one whose header is known best.
  public var sheet: String?
  /// The reference of the organisation whose contact persons a list of persons holds.
  public var owner: String?
  /// Whether the month stands first in days such as `03/04/2026`; nil: found out column by column.
  public var isMonthFirst: Bool?
  /// Whatever is said of columns is said of those of one file.
  var isAboutOneFile = false
  /// Only the beginning is looked at, and a person says what is not known.
  var isPreview = false
  /// Called now and then with the rows that are done and all of them, file by file; nil: nobody
  /// watches.
  public var progress: (@Sendable (_ done: Int, _ all: Int) -> Void)?
  /// Called after each transaction with how long it held the lock; nil: nobody measures.
  public var locked: (@Sendable (Duration) -> Void)?
  /// Where every row is told of; nil: nowhere but in the report.
  public var ledger: ImportLedger?

  public init(today: DanishDate) {
    self.today = today
  }
}
