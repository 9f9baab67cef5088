import GRDB

// Each value is one column holding its storage string.

extension DanishDate: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { iso.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> DanishDate? {
    String.fromDatabaseValue(value).flatMap(DanishDate.init(iso:))
  }
}

extension Instant: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { iso.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    String.fromDatabaseValue(value).flatMap(Instant.init(iso:))
  }
}

extension CVRNumber: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { digits.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> CVRNumber? {
    String.fromDatabaseValue(value).flatMap(CVRNumber.init)
  }
}

extension PNumber: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { digits.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> PNumber? {
    String.fromDatabaseValue(value).flatMap(PNumber.init)
  }
}

extension PhoneNumber: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { raw.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> PhoneNumber? {
    String.fromDatabaseValue(value).flatMap(PhoneNumber.init)
  }
}

extension PhoneNumbers: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { raw.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> PhoneNumbers? {
    String.fromDatabaseValue(value).flatMap(PhoneNumbers.init(column:))
  }
}
