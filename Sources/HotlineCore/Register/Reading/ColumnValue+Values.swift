import GRDB

// The values of the domain as one column holds them: their storage string.

extension DanishDate: ColumnValue {
  init?(stored: DatabaseValue) {
    guard let text = String(stored: stored) else { return nil }
    self.init(iso: text)
  }

  static func standIn(for stored: DatabaseValue) -> DanishDate { .first }
}

extension CVRNumber: ColumnValue {
  init?(stored: DatabaseValue) {
    guard let text = String(stored: stored) else { return nil }
    self.init(text)
  }

  static func standIn(for stored: DatabaseValue) -> CVRNumber {
    CVRNumber(unread: .standIn(for: stored))
  }
}

extension PNumber: ColumnValue {
  init?(stored: DatabaseValue) {
    guard let text = String(stored: stored) else { return nil }
    self.init(text)
  }

  static func standIn(for stored: DatabaseValue) -> PNumber {
    PNumber(unread: .standIn(for: stored))
  }
}

extension PhoneNumber: ColumnValue {
  init?(stored: DatabaseValue) {
    guard let text = String(stored: stored) else { return nil }
    self.init(text)
  }

  static func standIn(for stored: DatabaseValue) -> PhoneNumber {
    PhoneNumber(unread: .standIn(for: stored))
  }
}

extension PhoneNumbers: ColumnValue {
  init?(stored: DatabaseValue) {
    guard let text = String(stored: stored) else { return nil }
    self.init(column: text)
  }

  static func standIn(for stored: DatabaseValue) -> PhoneNumbers {
    PhoneNumbers([.standIn(for: stored)])
  }
}

/// A choice out of a closed set, stored as its code.
enum ClosedSet {
  /// nil for a code that is none of the set's.
  static func read<Value>(_ type: Value.Type, _ stored: DatabaseValue) -> Value? {
    guard let type = type as? any RawRepresentable<String>.Type, let code = String(stored: stored)
    else { return nil }
    return member(of: type, code) as? Value
  }

  /// Any member, where the code is none: the row says beside it that it cannot be read.
  static func standIn<Value>(_ type: Value.Type) -> Value? {
    (type as? any CaseIterable.Type).flatMap { first(of: $0) as? Value }
  }

  private static func member<Member: RawRepresentable<String>>(
    of type: Member.Type, _ code: String
  ) -> Any? {
    Member(rawValue: code)
  }

  private static func first<Members: CaseIterable>(of type: Members.Type) -> Any? {
    Members.allCases.first
  }
}
