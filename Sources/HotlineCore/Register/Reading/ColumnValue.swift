import Foundation
import GRDB

/// A value that one column holds. Reading is strict, so that what is shown is what stands there.
protocol ColumnValue {
  /// nil for what is none, such as a text where a number should be, or a day that does not exist.
  init?(stored: DatabaseValue)
  /// What a record says where it must say something and the column cannot be read.
  static func standIn(for stored: DatabaseValue) -> Self
}

extension String: ColumnValue {
  init?(stored: DatabaseValue) {
    guard case .string(let text) = stored.storage else { return nil }
    self = text
  }

  /// A text is shown as what it is, whatever it is.
  static func standIn(for stored: DatabaseValue) -> String { stored.plainText ?? "" }
}

extension Int64: ColumnValue {
  init?(stored: DatabaseValue) {
    switch stored.storage {
    case .int64(let number): self = number
    case .double(let number):
      guard let whole = Int64(exactly: number) else { return nil }
      self = whole
    case .null, .string, .blob: return nil
    }
  }

  static func standIn(for stored: DatabaseValue) -> Int64 { 0 }
}

extension Int: ColumnValue {
  init?(stored: DatabaseValue) {
    guard let number = Int64(stored: stored).flatMap({ Int(exactly: $0) }) else { return nil }
    self = number
  }

  static func standIn(for stored: DatabaseValue) -> Int { 0 }
}

extension Double: ColumnValue {
  init?(stored: DatabaseValue) {
    switch stored.storage {
    case .int64(let number): self = Double(number)
    case .double(let number) where number.isFinite: self = number
    case .double, .null, .string, .blob: return nil
    }
  }

  static func standIn(for stored: DatabaseValue) -> Double { 0 }
}

extension Bool: ColumnValue {
  init?(stored: DatabaseValue) {
    switch stored.storage {
    case .int64(0): self = false
    case .int64(1): self = true
    case .int64, .double, .null, .string, .blob: return nil
    }
  }

  static func standIn(for stored: DatabaseValue) -> Bool { false }
}

/// A list is JSON.
extension [String]: ColumnValue {
  init?(stored: DatabaseValue) {
    guard let json = String(stored: stored) else { return nil }
    // Most lists of a register are empty, and a decoder is dear.
    if json == "[]" {
      self = []
      return
    }
    guard let list = try? JSONDecoder().decode([String].self, from: Data(json.utf8))
    else { return nil }
    self = list
  }

  static func standIn(for stored: DatabaseValue) -> [String] { [] }
}

/// A moment of the register's own: `2026-11-23 09:04:11.250`, UTC.
extension Date: ColumnValue {
  init?(stored: DatabaseValue) {
    guard let text = String(stored: stored) else { return nil }
    let bytes = Array(text.utf8)
    guard bytes.count == 23, bytes[10] == UInt8(ascii: " "), bytes[19] == UInt8(ascii: "."),
      let moment = Instant(iso: text.prefix(10) + "T" + text.dropFirst(11).prefix(8) + "Z"),
      bytes[20...].allSatisfy(isASCIIDigit), let milliseconds = Int(text.suffix(3))
    else { return nil }
    self = moment.date.addingTimeInterval(Double(milliseconds) / 1_000)
  }

  static func standIn(for stored: DatabaseValue) -> Date { Instant(seconds: .min).date }
}
