import HotlineCore

/// A kind of form: its declaration, and how what it says is stored.
protocol DeskForm {
  static var declaration: FormDeclaration { get }

  /// Stores what the form says. Throws ``RegisterError`` and then nothing is changed.
  static func save(_ form: FormState, by clerk: FormClerk) throws -> SavedRecord

  /// What the register says of the form while it is typed.
  static func preview(_ form: FormState, by clerk: FormClerk) throws -> FormPreview
}

extension DeskForm {
  static func preview(_ form: FormState, by clerk: FormClerk) throws -> FormPreview {
    FormPreview()
  }
}

/// A form on one kind of record that belongs to no organisation, such as a strategy period. It says
/// how its record is read and shown, and how the register keeps it; opening and saving follow.
protocol RowForm: DeskForm {
  associatedtype Record: Codable

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
  static func save(_ form: FormState, by clerk: FormClerk) throws -> SavedRecord {
    let base = try clerk.base(form, as: Record.self)
    let record = try clerk.whole(read(FormValues(form), from: base))
    return SavedRecord(title: title(of: try store(record, from: base, in: clerk.register)))
  }
}
