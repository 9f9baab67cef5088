import Foundation

/// A spreadsheet in .xlsx: its sheets, the texts that they share and how numbers are shown.
final class Workbook {
  /// Bytes of all shared texts together.
  static let largestTexts = 200_000_000

  let archive: ZipArchive
  /// The names of the sheets in their order, those that are hidden last.
  private(set) var sheets: [String] = []
  private(set) var texts: [String] = []
  private(set) var styles = SheetStyles()
  /// Days are counted from 1904.
  private(set) var is1904 = false
  private var parts: [String: String] = [:]

  /// Throws ``ImportError`` for what is no spreadsheet, and for one that unpacks to too much.
  init(_ file: InputFile) throws {
    archive = try ZipArchive(file)
    let targets = try relations()
    var hidden: [String] = []
    let book = PartXML()
    book.onStart = { [unowned self] name, attributes in
      if name == "workbookPr" { is1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
      guard name == "sheet", let title = attributes["name"],
        let target = attributes["r:id"].flatMap({ targets[$0] })
          ?? attributes.first(where: { $0.key.hasSuffix(":id") }).flatMap({ targets[$0.value] })
      else { return }
      parts[title] = target
      if attributes["state"] == nil || attributes["state"] == "visible" {
        sheets.append(title)
      } else {
        hidden.append(title)
      }
    }
    try book.read(Self.book, of: archive)
    sheets += hidden
    guard !sheets.isEmpty else { throw ImportError.badWorkbook(path: file.path) }
    try readTexts()
    if archive["xl/styles.xml"] != nil { styles = try SheetStyles(archive) }
  }

  /// The part that holds a sheet; nil for a name that none has.
  func part(of sheet: String) -> String? { parts[sheet] }

  private static let book = "xl/workbook.xml"

  private func relations() throws -> [String: String] {
    var targets: [String: String] = [:]
    let xml = PartXML()
    xml.onStart = { name, attributes in
      guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
      else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    try xml.read("xl/_rels/workbook.xml.rels", of: archive)
    return targets
  }

  /// Rich text stands in several pieces; how a word is pronounced is no part of it.
  private func readTexts() throws {
    guard archive["xl/sharedStrings.xml"] != nil else { return }
    let xml = PartXML()
    var whole = ""
    var size = 0
    var isPronounced = false
    xml.onStart = { name, _ in
      if name == "si" { whole = "" }
      if name == "rPh" { isPronounced = true }
    }
    xml.onEnd = { [unowned self] name, text in
      switch name {
      case "t" where !isPronounced:
        whole += text
        size += text.utf8.count
        if size > Self.largestTexts {
          xml.stop = ImportError.workbookTooLarge(path: archive.file.path)
        }
      case "rPh": isPronounced = false
      case "si":
        texts.append(SheetText.plain(whole))
        // What an empty text takes.
        size += 32
        if size > Self.largestTexts {
          xml.stop = ImportError.workbookTooLarge(path: archive.file.path)
        }
      default: break
      }
    }
    try xml.read("xl/sharedStrings.xml", of: archive)
  }
}
