import Foundation
import FoundationXML

/// Reads the elements of a part of a spreadsheet one after the other. External entities are never
/// fetched.
final class PartXML: NSObject, XMLParserDelegate {
  /// What an element's beginning says; names are without their namespace.
  var onStart: (String, [String: String]) -> Void = { _, _ in }
  /// What stands in an element, at its end.
  var onEnd: (String, String) -> Void = { _, _ in }
  /// Why the reader wants no more of it.
  var stop: (any Error)?

  private var text = ""

  /// Throws ``ImportError`` when the part is no XML, or too large.
  func read(_ name: String, of archive: ZipArchive) throws {
    guard let part = archive[name] else {
      throw ImportError.badWorkbook(path: archive.file.path)
    }
    let stream = try PartStream(archive, part)
    let parser = XMLParser(stream: stream)
    parser.delegate = self
    parser.shouldResolveExternalEntities = false
    let isWhole = parser.parse()
    if let stop { throw stop }
    if let failure = stream.failure { throw failure }
    guard isWhole else { throw ImportError.badWorkbook(path: archive.file.path) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    onStart(Self.local(name), attributes)
    if stop != nil { parser.abortParsing() }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    guard text.utf8.count < 100_000 else { return }
    text += characters
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    onEnd(Self.local(name), text)
    text = ""
    if stop != nil { parser.abortParsing() }
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}
