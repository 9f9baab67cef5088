import GRDB

/// Reads a row into its record, whatever stands in it: no value of a file stops the program, and
/// none keeps the rest of its row from being shown. See ``Unreadable``.
final class RowDecoder: Decoder {
  let row: Row
  /// What could not be read, by column.
  private(set) var unread: [String: DatabaseValue] = [:]
  /// As what each column was asked for; nil where nobody wants to know.
  private(set) var types: [String: Any.Type]?
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ row: Row, keepingTypes: Bool = false) {
    self.row = row
    if keepingTypes { types = [:] }
  }

  func container<Key>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(RowColumns<Key>(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw notARecord }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw notARecord }

  /// nil for NULL and for what cannot be read, which is noted.
  fileprivate func optional<Value>(_ type: Value.Type, _ column: String) -> Value? {
    value(of: column, type, mayBeNull: true) { Self.read(type, $0) }.value
  }

  /// The value, or what stands in for it. Throws for a type that no column holds, which is a slip in
  /// a record's declaration.
  fileprivate func required<Value>(_ type: Value.Type, _ column: String) throws -> Value {
    let (value, stored) = value(of: column, type, mayBeNull: false) { Self.read(type, $0) }
    if let value { return value }
    if let type = type as? any ColumnValue.Type, let value = type.standIn(for: stored) as? Value {
      return value
    }
    guard let value = ClosedSet.standIn(type) else { throw notARecord }
    return value
  }

  /// As ``optional(_:_:)``, for a type that is known to be a column's: nothing is cast.
  fileprivate func optional<Value: ColumnValue>(column: String) -> Value? {
    value(of: column, Value.self, mayBeNull: true, Value.init(stored:)).value
  }

  /// As ``required(_:_:)``, for a type that is known to be a column's.
  fileprivate func required<Value: ColumnValue>(column: String) -> Value {
    let (value, stored) = value(
      of: column, Value.self, mayBeNull: false, Value.init(stored:))
    return value ?? .standIn(for: stored)
  }

  /// What a column says and what stands there. What cannot be read is noted, NULL too where something
  /// must stand.
  private func value<Value>(
    of column: String, _ type: Value.Type, mayBeNull: Bool, _ read: (DatabaseValue) -> Value?
  ) -> (value: Value?, stored: DatabaseValue) {
    types?[column] = type
    let stored = row.stored(column)
    if mayBeNull, stored.isNull { return (nil, stored) }
    let value = read(stored)
    if value == nil { unread[column] = stored }
    return (value, stored)
  }

  /// Whether a column that is read as `type` may hold `stored`, which is not NULL.
  static func isReadable(_ stored: DatabaseValue, as type: Any.Type) -> Bool {
    func canRead<Value>(_ type: Value.Type) -> Bool { read(type, stored) != nil }
    return _openExistential(type, do: canRead)
  }

  private static func read<Value>(_ type: Value.Type, _ stored: DatabaseValue) -> Value? {
    guard let column = type as? any ColumnValue.Type else { return ClosedSet.read(type, stored) }
    return column.init(stored: stored) as? Value
  }

  private var notARecord: DecodingError {
    DecodingError.dataCorrupted(
      .init(codingPath: [], debugDescription: "a record is columns of values"))
  }
}

/// The columns of a row by the names of a record's properties.
private struct RowColumns<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: RowDecoder
  let codingPath: [any CodingKey] = []

  var allKeys: [Key] { decoder.row.columnNames.compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { decoder.row.hasColumn(key.stringValue) }

  func decodeNil(forKey key: Key) -> Bool { decoder.row.stored(key.stringValue).isNull }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder.required(type, key.stringValue)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) -> Value? {
    decoder.optional(type, key.stringValue)
  }

  // The same by name: the library asks for its own types so.

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { required(key) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { required(key) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { required(key) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try value(key) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { required(key) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { required(key) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key) }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) -> Bool? { optional(key) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) -> String? { optional(key) }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) -> Double? { optional(key) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) -> Int? { optional(key) }
  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) -> Int64? { optional(key) }

  private func value<Value>(_ key: Key) throws -> Value {
    try decoder.required(Value.self, key.stringValue)
  }

  private func required<Value: ColumnValue>(_ key: Key) -> Value {
    decoder.required(column: key.stringValue)
  }

  private func optional<Value: ColumnValue>(_ key: Key) -> Value? {
    decoder.optional(column: key.stringValue)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw unsupported(key) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw unsupported(key)
  }

  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder { throw unsupported(key) }

  private func unsupported(_ key: Key) -> DecodingError {
    .dataCorruptedError(forKey: key, in: self, debugDescription: "one column holds one value")
  }
}
