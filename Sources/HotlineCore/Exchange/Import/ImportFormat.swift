import Foundation

/// The forms of file that an import understands.
public enum ImportFormat: String, Sendable, CaseIterable {
  /// A list from a spreadsheet.
  case csv
  /// Companies as the distribution of the business register gives them.
  case virk
  /// A company as cvrapi.dk gives it.
  case cvrapi
  /// A whole register, as `export` writes it.
  case hotline

  /// The format that the beginning of the file shows. Throws ``ImportError``.
  static func detect(_ file: InputFile) throws(ImportError) -> ImportFormat {
    let bytes = try ByteStream(file).beginning.prefix(1 << 16)
    guard let first = bytes.first(where: { !" \t\r\n".utf8.contains($0) }) else {
      throw .empty(path: file.path)
    }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return .csv }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.contains("\"\(FullExport.marker)\"") { return .hotline }
    if text.contains("\"Vrvirksomhed\"") || text.contains("\"hits\"") { return .virk }
    if text.contains("\"vat\"") { return .cvrapi }
    throw .unknownFormat(path: file.path)
  }
}

/// How an import is done.
public struct ImportOptions: Sendable {
  /// nil: found out file by file.
  public var format: ImportFormat?
  /// The day on which changes of what is dated begin.
  public var today: DanishDate
  /// Only says what would be done.
  public var isDryRun = false

  public init(today: DanishDate) {
    self.today = today
  }
}
