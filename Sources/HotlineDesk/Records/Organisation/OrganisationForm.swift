import HotlineCore
import Resources

/// The form of an organisation.
enum OrganisationForm: RecordForm {
  typealias Record = OrganisationEntry

  static let declaration = FormDeclaration(
    title: title, record: items, hasNotes: true, check: check)

  /// That an enterprise is social is somebody's word.
  private static func check(_ values: FormValues) -> [FormFinding] {
    guard values.date(.sovFrom) != nil, values.code(.sovBasis) == nil else { return [] }
    return [FormFinding(FieldPath(.sovBasis), .rule(basisMissing))]
  }

  private static let basisMissing = Phrase(
    da: "Vælg, hvem der siger, at virksomheden er socialøkonomisk",
    en: "Choose who says that it is a social enterprise")

  static func subject(of entry: OrganisationEntry, _ asked: FormSubject) -> FormSubject {
    asked.on(row: entry.id, organisation: entry.id, title: entry.organisation.name)
  }

  /// Who in the register a new one resembles. It hinders nothing.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: OrganisationEntry?,
    _ clerk: FormClerk
  ) throws -> FormPreview {
    guard base == nil else { return FormPreview() }
    let similar = try clerk.register.similarOrganisations(
      name: values.text(.name) ?? "", cvr: values.cvr(.cvr), phone: values.phone(.phone))
    return FormPreview(
      notes: similar.prefix(3).map {
        FormNote($0.sentence(clerk.language), .warning, organisationID: $0.id)
      })
  }

  static func consequences(
    of entry: OrganisationEntry, isNew: Bool
  ) -> SavedRecord.Consequences {
    var consequences = SavedRecord.Consequences()
    let organisation = entry.organisation
    if isNew {
      consequences.newOrganisation = LookupItem(
        key: String(organisation.id), name: organisation.name, detail: organisation.reference)
    }
    return consequences
  }
}
