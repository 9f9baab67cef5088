/// A JSON value read whole. Numbers stay as they are written, so that none loses a digit.
enum JSONTree: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  /// The value of a key; nil for a missing one, and for what is no object.
  subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// nil for what is no text, and for the empty text.
  var text: String? {
    if case .string(let text) = self { text.trimmedOrNil } else { nil }
  }

  /// A number, or a text that is one: some sources write numbers both ways.
  var integer: Int? { scalar.flatMap { Int($0) } }

  /// A number or a text, as text.
  var scalar: String? {
    if case .number(let number) = self { number } else { text }
  }

  var flag: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// Empty for what is no array.
  var items: [JSONTree] {
    if case .array(let items) = self { items } else { [] }
  }
}
