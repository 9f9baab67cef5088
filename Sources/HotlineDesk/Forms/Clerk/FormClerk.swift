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

  /// Throws for a kind that has no form.
  func form(of kind: RecordKind) throws -> any RecordForm.Type {
    guard let form = kind.form else {
      throw RegisterError.database(detail: "\(kind.rawValue) has no form")
    }
    return form
  }

  /// The record as it was when the form was opened; nil for a form on something new, and where
  /// what a draft kept of it cannot be read.
  func base<Form: RecordForm>(_ form: Form.Type, _ subject: FormSubject) throws -> Form.Record? {
    guard let id = subject.rowID, let base = subject.base else { return nil }
    return try register.record(Form.Record.self, id, asKept: KeptRows(text: base))
      .map { form.seen($0, from: subject) }
  }

  /// The form of a record that was read with `rows`.
  func opened<Form: RecordForm>(
    _ form: Form.Type, _ kind: RecordKind, _ record: Form.Record, rows: KeptRows,
    _ asked: FormSubject, id: String
  ) throws -> FilledForm {
    var subject = form.subject(of: record, asked)
    subject.base = rows.text
    let seen = form.seen(record, from: subject)
    var values = try form.values(of: seen, self)
    try show(unreadOf: form, rows, in: &values, &subject)
    return FilledForm(
      kind, id: id, subject: subject, values: try named(values, in: kind.declaration))
  }

  // MARK: Names

  /// The values with the names of what is named elsewhere.
  func named(
    _ values: [FieldPath: FieldValue], in declaration: FormDeclaration
  ) throws -> [FieldPath: FieldValue] {
    var values = values
    for case (let path, .item(let item)) in values {
      guard case .lookup(let lookup)? = declaration.field(path.key)?.kind,
        item.name.isEmpty || item.name == item.key
      else { continue }
      values[path] = .item(try known(item.key, as: lookup.kind) ?? item)
    }
    return values
  }

  /// What the key stands for; nil where there is no such thing.
  private func known(_ key: String, as kind: Lookup.Kind) throws -> LookupItem? {
    let id = Int64(key) ?? 0
    switch kind {
    case .organisation, .department, .candidate: return try item(organisation: id)
    case .contact:
      return try register.record(ContactEntry.self, id).map {
        LookupItem(key: key, name: $0.person.name)
      }
    case .partnership:
      return try register.record(PartnershipEntry.self, id).map {
        LookupItem(key: key, name: $0.partnership.title, detail: $0.partnership.reference)
      }
    case .category:
      return try register.lookups().categories.first { $0.code == key }.map {
        LookupItem(key: key, name: language == .danish ? $0.labelDa : $0.labelEn)
      }
    case .municipality:
      return try register.lookups().municipalityNames[key].map { LookupItem(key: key, name: $0) }
    case .record(let kind): return try register.called(kind, id)
    }
  }

  func item(organisation id: Int64) throws -> LookupItem? {
    guard let entry = try register.record(OrganisationEntry.self, id) else { return nil }
    return LookupItem(
      key: String(id), name: entry.organisation.name, detail: entry.organisation.reference)
  }
}
