import Resources

/// A field of a record, said once: what it holds, how it is called, and the property that it shows
/// and sets. Forms, merges, labels of history, lists and CSV follow from it.
public struct Field<Record>: Sendable {
  public let declaration: FieldDeclaration
  /// The column that holds it, in the table of the record's own row; nil where it is no single one.
  public let column: String?

  /// Which column that is.
  public enum Column: ExpressibleByStringLiteral, Sendable {
    /// The one that is called as the key is.
    case ofKey
    case named(String)
    /// It is no column of the record's own row.
    case none

    public init(stringLiteral name: String) { self = .named(name) }
  }

  private let reading: @Sendable (Record) -> FieldValue
  private let writing: @Sendable (inout Record, FieldValue) -> Void

  public var key: FieldKey { declaration.key }
  public var label: Phrase { declaration.label }
  public var kind: FieldKind { declaration.kind }
  public var name: FieldName { declaration.name }

  /// A field that is a property as it stands.
  ///
  public init<Property: FieldProperty>(
    _ key: FieldKey, _ property: any (WritableKeyPath<Record, Property> & Sendable),
    _ kind: FieldKind,
    _ words: FieldWords, isRequired: Bool = false,
    initial: FieldDeclaration.Initial = .nothing, shownWhen condition: Condition? = nil,
    staysWhenHidden: Bool = false, column: Column = .ofKey
  ) {
    self.init(
      key, kind, words, isRequired: isRequired, initial: initial, shownWhen: condition,
      staysWhenHidden: staysWhenHidden, column: column,
      get: { $0[keyPath: property].fieldValue(kind) },
      set: { record, value in
        guard let new = Property.property(value, kind) else { return }
        record[keyPath: property] = new
      })
  }

  /// A field that is no plain property.
  public init(
    _ key: FieldKey, _ kind: FieldKind, _ words: FieldWords, isRequired: Bool = false,
    initial: FieldDeclaration.Initial = .nothing, shownWhen condition: Condition? = nil,
    staysWhenHidden: Bool = false, column: Column = .none,
    get: @escaping @Sendable (Record) -> FieldValue,
    set: @escaping @Sendable (inout Record, FieldValue) -> Void
  ) {
    declaration = FieldDeclaration(
      key, kind, words, isRequired: isRequired, initial: initial, shownWhen: condition,
      staysWhenHidden: staysWhenHidden)
    self.column =
      switch column {
      case .ofKey: key.rawValue
      case .named(let name): name
      case .none: nil
      }
    reading = get
    writing = set
  }

  /// What the record shows in the field. Of something that is named elsewhere, such as an
  /// organisation, it is the key; who shows it knows the name.
  public func value(of record: Record) -> FieldValue { reading(record) }

  /// Puts `value` into the record. A value that says the same as what stands leaves that as it was
  /// spelled; one that the property cannot hold leaves it too.
  public func set(_ value: FieldValue, in record: inout Record) {
    guard !value.saysSame(as: reading(record)) else { return }
    writing(&record, value)
  }
}
