import HotlineCore
import Resources

/// The form of a contact person of one organisation.
enum ContactForm: RecordForm {
  typealias Record = ContactEntry

  static let declaration = FormDeclaration(title: title, record: items, hasNotes: true)

  /// Role and number are those at the organisation from which it was opened.
  static func seen(_ entry: ContactEntry, from subject: FormSubject) -> ContactEntry {
    var entry = entry
    entry.organisationID = subject.organisationID ?? entry.roles.first?.organisationID ?? 0
    return entry
  }

  static func subject(of entry: ContactEntry, _ asked: FormSubject) -> FormSubject {
    asked.on(row: entry.person.id, title: entry.person.name)
  }

  /// Who it may be, where they are a contact elsewhere: one person is entered once.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: ContactEntry?, _ clerk: FormClerk
  ) throws -> FormPreview {
    guard base == nil, let organisation = subject.organisationID else { return FormPreview() }
    let found = try clerk.register.samePersons(
      name: values.text(.name), phone: values.phone(.phone), email: values.text(.email),
      besides: organisation)
    return FormPreview(
      notes: found.map { person in
        let why = Likeness.Part.allCases.filter(person.shared.contains).map {
          $0 == .name
            ? DuplicatePhrases.sameName(clerk.language) : $0.words(clerk.language, similarity: 1)
        }
        let words = FormPhrases.isContactElsewhere(
          clerk.language,
          [
            "name": person.name, "organisation": person.organisation,
            "why": why.joined(separator: ", "),
          ])
        return FormNote(
          words, .warning,
          opens: .row(.contact, person.id, organisation: organisation))
      })
  }
}
