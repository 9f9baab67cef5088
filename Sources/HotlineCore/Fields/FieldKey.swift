/// The name of a field or of a repeating group within its form. Stored in drafts.
public struct FieldKey: RawRepresentable, Codable, Hashable, Sendable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

/// One field on screen: its key, and its entry when it stands in a repeating group.
public struct FieldPath: Codable, Hashable, Sendable {
  public let key: FieldKey
  /// From 0; nil for a field that stands in the form itself.
  public let entry: Int?

  public init(_ key: FieldKey, _ entry: Int? = nil) {
    self.key = key
    self.entry = entry
  }
}
