import Foundation

extension JSONTree {
  /// As a file that people read and edit: members in the order of their keys, two blanks a level.
  func text(indented level: Int = 0) throws -> String {
    switch self {
    case .null: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .number(let number): return number
    case .string(let text): return try Self.quoted(text)
    case .array(let items):
      return try Self.lines(items.map { try $0.text(indented: level + 1) }, "[", "]", level)
    case .object(let members):
      let written = try members.sorted { $0.key < $1.key }.map { key, value in
        try Self.quoted(key) + ": " + value.text(indented: level + 1)
      }
      return try Self.lines(written, "{", "}", level)
    }
  }

  /// A text or nothing: a member that is nil is left out.
  init?(_ text: String?) {
    guard let text else { return nil }
    self = .string(text)
  }

  init(_ number: Int) { self = .number(String(number)) }

  /// Without a fraction where it has none.
  init?(_ number: Double?) {
    guard let number else { return nil }
    self = .number(Int(exactly: number).map(String.init) ?? String(number))
  }

  /// An object of the members that are there.
  static func of(_ members: KeyValuePairs<String, JSONTree?>) -> JSONTree {
    .object(
      Dictionary(
        members.compactMap { key, value in value.map { (key, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }

  private static func lines(
    _ parts: [String], _ open: String, _ close: String, _ level: Int
  ) throws -> String {
    guard !parts.isEmpty else { return open + close }
    let indent = String(repeating: "  ", count: level + 1)
    return open + "\n" + indent + parts.joined(separator: ",\n" + indent) + "\n"
      + String(repeating: "  ", count: level) + close
  }

  private static func quoted(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(text), as: UTF8.self)
  }
}
