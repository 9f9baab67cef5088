import HotlineCore

/// A form on one row that belongs to no organisation, such as a guidance card: the short way to a
/// ``RecordForm``.
protocol RowForm: RecordForm where Record: Identifiable, Record.ID == Int64 {
  /// What a record shows in the form.
  static func fill(from record: Record) -> [FieldPath: FieldValue]
  /// The record that the form describes; nil while a required field is empty.
  static func read(_ values: FormValues, from base: Record?) -> Record?
  /// What stands behind the form's title, and what is said to be saved.
  static func title(of record: Record) -> String

  /// nil where the row is gone.
  static func load(_ id: Int64, from register: Register) throws -> Record?
  static func store(_ record: Record, from base: Record?, in register: Register) throws -> Record
}

extension RowForm {
  static func record(of subject: FormSubject, _ register: Register) throws -> Record? {
    try subject.rowID.flatMap { try load($0, from: register) }
  }

  static func subject(of record: Record, _ asked: FormSubject) -> FormSubject {
    asked.on(row: record.id, title: title(of: record))
  }

  static func values(
    of record: Record, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    fill(from: record)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: Record?, _ clerk: FormClerk
  ) -> Record? {
    read(values, from: base)
  }

  static func store(
    _ record: Record, from base: Record?, _ register: Register
  ) throws -> Record {
    try store(record, from: base, in: register)
  }
}
