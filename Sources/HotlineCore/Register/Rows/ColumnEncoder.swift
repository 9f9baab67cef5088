import Foundation
import GRDB

/// Takes a record apart into its columns, in the order of its properties: what the library does too,
/// without a dictionary, so that a list of a million rows can be stored.
///
/// A property that is nil is NULL, a value of the library's is stored as such, a word of a closed set as
/// its text, and a list as JSON.
final class ColumnEncoder: Encoder {
  private(set) var names: [String] = []
  private(set) var values: [DatabaseValue] = []
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// Throws for a record with a property that no column can hold.
  init(_ row: some StoredRow) throws {
    names.reserveCapacity(48)
    values.reserveCapacity(48)
    try row.encode(to: self)
  }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(RowColumns<Key>(encoder: self))
  }

  // A record is a struct of columns: these are never asked for, and what they take is no column.

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    NoColumns(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    NoColumns(encoder: self)
  }

  fileprivate func note(_ value: DatabaseValue, _ name: String) {
    names.append(name)
    values.append(value)
  }

  /// What stands in a column for a value.
  fileprivate static func stored(_ value: some Encodable) throws -> DatabaseValue {
    if let value = value as? any DatabaseValueConvertible { return value.databaseValue }
    if let texts = value as? [String] { return JSONText.array(texts).databaseValue }
    if let word = value as? any RawRepresentable {
      if let text = word.rawValue as? String { return text.databaseValue }
      if let number = word.rawValue as? Int { return number.databaseValue }
    }
    let json = try JSONEncoder.stable.encode(value)
    // A value that is one text or number stands there as such.
    if let plain = try? JSONDecoder().decode(JSONValue.self, from: json) {
      switch plain {
      case .integer, .real, .text, .null: return plain.databaseValue
      case .bytes: break
      }
    }
    return String(decoding: json, as: UTF8.self).databaseValue
  }
}

/// The columns of a record by the names of its properties.
private struct RowColumns<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: ColumnEncoder
  let codingPath: [any CodingKey] = []

  func encodeNil(forKey key: Key) { encoder.note(.null, key.stringValue) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    encoder.note(try ColumnEncoder.stored(value), key.stringValue)
  }

  func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws {
    guard let value else { return encodeNil(forKey: key) }
    try encode(value, forKey: key)
  }

  // The same by name: the library asks for its own types so.

  func encode(_ value: Bool, forKey key: Key) { note(value, key) }
  func encode(_ value: String, forKey key: Key) { note(value, key) }
  func encode(_ value: Double, forKey key: Key) { note(value, key) }
  func encode(_ value: Float, forKey key: Key) { note(value, key) }
  func encode(_ value: Int, forKey key: Key) { note(value, key) }
  func encode(_ value: Int8, forKey key: Key) { note(value, key) }
  func encode(_ value: Int16, forKey key: Key) { note(value, key) }
  func encode(_ value: Int32, forKey key: Key) { note(value, key) }
  func encode(_ value: Int64, forKey key: Key) { note(value, key) }
  func encode(_ value: UInt, forKey key: Key) { note(Int64(clamping: value), key) }
  func encode(_ value: UInt8, forKey key: Key) { note(value, key) }
  func encode(_ value: UInt16, forKey key: Key) { note(value, key) }
  func encode(_ value: UInt32, forKey key: Key) { note(value, key) }
  func encode(_ value: UInt64, forKey key: Key) { note(Int64(clamping: value), key) }

  func encodeIfPresent(_ value: Bool?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: String?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: Double?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: Float?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: Int?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: Int8?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: Int16?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: Int32?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: Int64?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: UInt?, forKey key: Key) {
    note(value.map { Int64(clamping: $0) }, key)
  }
  func encodeIfPresent(_ value: UInt8?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: UInt16?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: UInt32?, forKey key: Key) { note(value, key) }
  func encodeIfPresent(_ value: UInt64?, forKey key: Key) {
    note(value.map { Int64(clamping: $0) }, key)
  }

  private func note(_ value: (some DatabaseValueConvertible)?, _ key: Key) {
    encoder.note(value?.databaseValue ?? .null, key.stringValue)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { encoder.container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    NoColumns(encoder: encoder)
  }

  func superEncoder() -> any Encoder { encoder }

  func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

/// Where no column stands: every value is refused.
private struct NoColumns: UnkeyedEncodingContainer, SingleValueEncodingContainer {
  let encoder: ColumnEncoder
  let codingPath: [any CodingKey] = []
  let count = 0

  func encodeNil() throws { throw refusal("nil") }

  func encode(_ value: some Encodable) throws { throw refusal(value) }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    encoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }

  func superEncoder() -> any Encoder { encoder }

  private func refusal(_ value: Any) -> EncodingError {
    EncodingError.invalidValue(
      value, .init(codingPath: [], debugDescription: "a record is columns of values"))
  }
}
