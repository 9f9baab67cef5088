import Foundation
import GRDB

/// What stands in columns of one row and cannot be read, such as `2Q20` where a day should be.
///
/// The file may hold anything: a byte can flip, another program can write. A record is read all the
/// same. A property that may be nil is nil then, another has a stand-in, and the value itself is
/// kept here: it is shown, named by the check, left out of what is counted, and written back
/// untouched until somebody says what it shall be.
public struct Unreadable: Codable, Equatable, Sendable {
  /// What stands in a column, and what the record says in its place.
  struct Value: Codable, Equatable {
    let stored: JSONValue
    let standIn: JSONValue
  }

  private(set) var values: [String: Value] = [:]

  public init() {}

  public var isEmpty: Bool { values.isEmpty }

  /// The columns, in alphabetical order.
  public var columns: [String] { values.keys.sorted() }

  /// What stands in `column`, as text; empty for nothing where there must be something, nil where
  /// the column was read.
  public subscript(column: String) -> String? {
    values[column].map { $0.stored.databaseValue.plainText ?? "" }
  }

  /// Somebody has said what shall stand in these columns, so that what stood there may go.
  public mutating func settle(_ columns: some Sequence<String>) {
    for column in columns { values[column] = nil }
  }

  mutating func note(_ stored: DatabaseValue, in column: String, standIn: DatabaseValue) {
    values[column] = Value(stored: stored.jsonValue, standIn: standIn.jsonValue)
  }
}

// A record that was read whole says nothing of this, and one kept by a version that knew nothing of
// it is read as such. Records find these before the general ones.
extension KeyedDecodingContainer {
  func decode(_ type: Unreadable.Type, forKey key: Key) throws -> Unreadable {
    try decodeIfPresent(type, forKey: key) ?? Unreadable()
  }
}

extension KeyedEncodingContainer {
  mutating func encode(_ value: Unreadable, forKey key: Key) throws {
    try encodeIfPresent(value.isEmpty ? nil : value, forKey: key)
  }
}
