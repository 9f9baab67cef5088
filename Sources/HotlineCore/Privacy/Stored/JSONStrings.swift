import Foundation

/// The texts inside a JSON text, without reading the rest of it: numbers, order and spelling stay.
enum JSONStrings {
  /// Whether a text is a whole JSON object or array.
  static func isJSON(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == 0x7B || first == 0x5B else { return false }
    return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil
  }

  /// `json` with every text in it as `body` gives it back; keys stay.
  ///
  /// - Parameter body: takes the key that the text stands under, in an array the array's, and the
  ///   text with its escapes resolved.
  static func mapped(
    _ json: String, _ body: (_ key: String?, _ text: String) throws -> String
  ) rethrows -> String {
    let bytes = Array(json.utf8)
    var result: [UInt8] = []
    var key: String?
    var at = 0
    while at < bytes.count {
      guard bytes[at] == quote, let end = end(ofLiteralAt: at, bytes),
        let text = text(bytes[at..<end])
      else {
        result.append(bytes[at])
        at += 1
        continue
      }
      if bytes[end...].first(where: { !isBlank($0) }) == UInt8(ascii: ":") {
        key = text
        result += bytes[at..<end]
      } else {
        let other = try body(key, text)
        result += other == text ? bytes[at..<end] : literal(other)[...]
      }
      at = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Behind its closing quotation mark; nil where there is none.
  private static func end(ofLiteralAt start: Int, _ bytes: [UInt8]) -> Int? {
    var at = start + 1
    while at < bytes.count {
      switch bytes[at] {
      case quote: return at + 1
      case UInt8(ascii: "\\"): at += 2
      default: at += 1
      }
    }
    return nil
  }

  private static func text(_ literal: ArraySlice<UInt8>) -> String? {
    let inner = literal.dropFirst().dropLast()
    guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
    return try? JSONDecoder().decode(String.self, from: Data(literal))
  }

  private static func literal(_ text: String) -> [UInt8] {
    (try? JSONEncoder.stable.encode(text)).map(Array.init) ?? Array("\"\"".utf8)
  }
}
