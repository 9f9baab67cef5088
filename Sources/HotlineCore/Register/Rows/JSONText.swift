import Foundation
import GRDB

/// JSON of plain values, written by hand: the same text as `JSONEncoder.stable` gives, at a tenth of the
/// cost, for history keeps an image of every row that is stored.
struct JSONText {
  private var bytes: [UInt8] = []

  init(capacity: Int = 64) {
    bytes.reserveCapacity(capacity)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A list of texts.
  static func array(_ texts: [String]) -> String {
    guard !texts.isEmpty else { return "[]" }
    var json = JSONText()
    json.append("[")
    for (place, text) in texts.enumerated() {
      if place > 0 { json.append(",") }
      json.append(quoting: text)
    }
    json.append("]")
    return json.text
  }

  /// What is JSON already.
  mutating func append(_ json: String) { bytes.append(contentsOf: json.utf8) }

  /// A value of a column; throws as `JSONEncoder` does for what JSON has no word for.
  mutating func append(_ value: DatabaseValue) throws {
    switch value.storage {
    case .null: append("null")
    case .int64(let number): append(String(number))
    case .string(let text): append(quoting: text)
    case .double, .blob:
      bytes.append(contentsOf: try JSONEncoder.stable.encode(value.jsonValue))
    }
  }

  mutating func append(quoting text: String) {
    bytes.append(Self.quote)
    for byte in text.utf8 {
      switch byte {
      case Self.quote: append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0x08: append("\\b")
      case 0x0C: append("\\f")
      case ..<0x20:
        append(byte < 0x10 ? "\\u000" : "\\u00")
        append(String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(Self.quote)
  }

  private static let quote = UInt8(ascii: "\"")
}
