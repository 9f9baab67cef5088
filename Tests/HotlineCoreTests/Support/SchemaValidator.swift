@testable import HotlineCore

/// Holds a JSON value against a JSON Schema: as much of draft 2020-12 as the export's schema uses. A
/// keyword that it does not know is a fault too, so that none is passed over.
struct SchemaValidator {
  /// What does not hold, each with its place.
  private(set) var faults: [String] = []

  static func faults(of value: JSONTree, against schema: JSONTree) -> [String] {
    var validator = SchemaValidator()
    validator.check(value, schema, at: "$")
    return validator.faults
  }

  private mutating func check(_ value: JSONTree, _ schema: JSONTree, at place: String) {
    guard case .object(let keywords) = schema, faults.count < 20 else { return }
    for (keyword, rule) in keywords.sorted(by: { $0.key < $1.key }) {
      if !holds(keyword, rule, of: value, keywords, at: place) {
        faults.append("\(place): \(keyword)")
      }
    }
  }

  private mutating func holds(
    _ keyword: String, _ rule: JSONTree, of value: JSONTree, _ keywords: [String: JSONTree],
    at place: String
  ) -> Bool {
    switch (keyword, rule) {
    case ("$schema", _), ("title", _), ("description", _), ("$comment", _): return true
    case ("type", .string(let type)): return value.isOf(type)
    case ("type", .array(let types)):
      return types.contains { if case .string(let type) = $0 { value.isOf(type) } else { false } }
    case ("const", _): return value == rule
    case ("enum", .array(let values)): return values.contains(value)
    case ("properties", .object(let properties)):
      guard case .object(let members) = value else { return true }
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        if let schema = properties[key] { check(member, schema, at: "\(place).\(key)") }
      }
      return true
    case ("required", .array(let keys)):
      guard case .object(let members) = value else { return true }
      return keys.allSatisfy {
        if case .string(let key) = $0 { members[key] != nil } else { false }
      }
    case ("additionalProperties", .bool(false)):
      guard case .object(let members) = value, case .object(let known)? = keywords["properties"]
      else { return true }
      return Set(members.keys).isSubset(of: known.keys)
    case ("items", _):
      guard case .array(let items) = value else { return true }
      for (index, item) in items.enumerated() { check(item, rule, at: "\(place)[\(index)]") }
      return true
    case ("minLength", .number(let least)):
      return value.length.map { Double($0) >= Double(least) ?? .infinity } ?? true
    case ("maxLength", .number(let most)):
      return value.length.map { Double($0) <= Double(most) ?? 0 } ?? true
    case ("minimum", .number(let least)):
      return value.number.map { $0 >= Double(least) ?? .infinity } ?? true
    case ("exclusiveMinimum", .number(let least)):
      return value.number.map { $0 > Double(least) ?? .infinity } ?? true
    case ("maximum", .number(let most)):
      return value.number.map { $0 <= Double(most) ?? -.infinity } ?? true
    default: return false
    }
  }
}

extension JSONTree {
  fileprivate func isOf(_ type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.bool, "boolean"), (.string, "string"), (.array, "array"),
      (.object, "object"), (.number, "number"):
      true
    case (.number(let text), "integer"): Double(text).map { $0 == $0.rounded() } ?? false
    default: false
    }
  }

  /// Characters as SQLite and JSON Schema count them.
  fileprivate var length: Int? {
    if case .string(let text) = self { text.unicodeScalars.count } else { nil }
  }

  fileprivate var number: Double? {
    if case .number(let text) = self { Double(text) } else { nil }
  }
}
