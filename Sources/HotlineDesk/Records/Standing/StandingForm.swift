import HotlineCore
import Resources

/// The form of what holds of an organisation in spans of days, with all its numbers.
enum StandingForm: RecordForm {
  typealias Record = OrganisationEntry

  static let title = Phrase(da: "Status og profil", en: "Status and profile")
  static let items = OrganisationEntry.standing
  static let declaration = FormDeclaration(title: title, record: items)

  static func subject(of entry: OrganisationEntry, _ asked: FormSubject) -> FormSubject {
    OrganisationForm.subject(of: entry, asked)
  }
}
