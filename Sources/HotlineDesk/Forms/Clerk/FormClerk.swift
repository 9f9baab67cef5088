import Foundation
import HotlineCore
import Resources

/// Carries forms between the desk and the register: opens them filled, looks things up for their
/// fields, saves them.
struct FormClerk {
  let register: Register
  let language: Language
  let today: DanishDate
  let now: Instant
  let copenhagen: CopenhagenTime

  /// The record as it was when the form was opened; nil for a form on something new.
  func base<Form: RecordForm>(_ form: Form.Type, _ subject: FormSubject) throws -> Form.Record? {
    try subject.base.map { try JSONDecoder().decode(Form.Record.self, from: Data($0.utf8)) }
  }

  /// The form of a record as it stands.
  func opened<Form: RecordForm>(
    _ form: Form.Type, _ kind: FormKind, _ record: Form.Record, _ asked: FormSubject, id: String
  ) throws -> OpenedForm {
    let subject = try about(form, record, asked)
    return OpenedForm(
      kind, id: id, subject: subject, values: try form.values(of: record, subject, self))
  }

  /// What a form on the record is about. The record as it stands is kept with it, so that a
  /// colleague's later change is seen.
  func about<Form: RecordForm>(
    _ form: Form.Type, _ record: Form.Record, _ asked: FormSubject
  ) throws -> FormSubject {
    var subject = form.subject(of: record, asked)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    subject.base = String(decoding: try encoder.encode(record), as: UTF8.self)
    return subject
  }

  // MARK: Names

  func item(organisation id: Int64) throws -> LookupItem? {
    guard let entry = try register.organisation(id) else { return nil }
    return LookupItem(
      key: String(id), name: entry.organisation.name, detail: entry.organisation.reference)
  }
}
