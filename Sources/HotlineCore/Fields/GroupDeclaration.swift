import Resources

/// Fields that come several times, such as the parties of a partnership.
///
/// Behind the last entry that is filled there is always an empty one, up to the maximum. An entry
/// that is left empty is not read.
public struct GroupDeclaration: Sendable {
  public let key: FieldKey
  /// The heading of an entry, with its `{number}`.
  public let label: Phrase
  public let fields: [FieldDeclaration]
  public let minimum: Int
  public let maximum: Int
  /// The fields by which an entry is known again when two edits are merged.
  public let identity: [FieldKey]

  /// - Parameter identity: nil is the first field.
  public init(
    _ key: FieldKey, _ label: Phrase, minimum: Int, maximum: Int, identity: [FieldKey]? = nil,
    fields: [FieldDeclaration]
  ) {
    self.key = key
    self.label = label
    self.fields = fields
    self.identity = identity ?? fields.prefix(1).map(\.key)
    self.minimum = minimum
    self.maximum = max(minimum, maximum, 1)
  }
}

extension GroupDeclaration {
  /// The field that stands for an entry as a whole.
  public var head: FieldKey { identity.first ?? key }
}
