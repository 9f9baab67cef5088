import GRDB

// The one place where the columns of a row are read. GRDB's own `row["x"]` stops the program when
// the value is another than was asked for; `Tests/PackageTests` keeps it out of every other file.
extension Row {
  /// What stands in a column; NULL where the row has no such column.
  func stored(_ column: String) -> DatabaseValue {
    self[column] as DatabaseValue? ?? .null
  }

  /// What stands in the column at `index`, from 0; NULL beyond the last.
  func stored(at index: Int) -> DatabaseValue {
    index >= 0 && index < count ? self[index] as DatabaseValue : .null
  }

  /// nil for NULL and for what is no such value.
  func value<Value: ColumnValue>(_ column: String) -> Value? {
    Value(stored: stored(column))
  }

  /// What stands in for it where it is NULL or no such value: a text is shown as what it is.
  func value<Value: ColumnValue>(_ column: String) -> Value {
    Value(stored: stored(column)) ?? .standIn(for: stored(column))
  }

  /// nil for NULL and for a code that is none of the set's.
  func value<Value: RawRepresentable<String>>(_ column: String) -> Value? {
    String(stored: stored(column)).flatMap(Value.init(rawValue:))
  }

  /// As ``value(_:)``, by the column's place, from 0.
  func value<Value: ColumnValue>(at index: Int) -> Value? {
    Value(stored: stored(at: index))
  }

  func value<Value: ColumnValue>(at index: Int) -> Value {
    Value(stored: stored(at: index)) ?? .standIn(for: stored(at: index))
  }

  func value<Value: RawRepresentable<String>>(at index: Int) -> Value? {
    String(stored: stored(at: index)).flatMap(Value.init(rawValue:))
  }
}
