import HotlineCore

/// The form of a contact person of one organisation.
enum ContactForm: RecordForm {
  typealias Record = ContactEntry

  /// Role and number are those at the organisation from which it was opened.
  static func seen(_ entry: ContactEntry, from subject: FormSubject) -> ContactEntry {
    var entry = entry
    entry.organisationID = subject.organisationID ?? entry.roles.first?.organisationID ?? 0
    return entry
  }

  static func subject(of entry: ContactEntry, _ asked: FormSubject) -> FormSubject {
    asked.on(row: entry.person.id, title: entry.person.name)
  }
}
