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

  /// Who in the register it resembles, by what is typed: of a new one by everything, of one that
  /// stands by what was changed. It hinders nothing.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: OrganisationEntry?,
    _ clerk: FormClerk
  ) throws -> FormPreview {
    var typed = TypedOrganisation(name: values.text(.name) ?? "")
    typed.cvr = values.cvr(.cvr)
    typed.phone = values.phone(.phone)
    typed.email = values.text(.email)
    (typed.street, typed.postalCode) = (values.text(.street), values.text(.postalCode))
    if let base { typed = typed.changed(from: base) }
    let similar = try clerk.register.similarOrganisations(to: typed, besides: base?.id)
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

extension TypedOrganisation {
  /// What differs from what stands; what stands was looked at when it was entered.
  fileprivate func changed(from base: OrganisationEntry) -> TypedOrganisation {
    let known = base.organisation
    var typed = TypedOrganisation(name: name == known.name ? "" : name)
    if cvr != known.cvr { typed.cvr = cvr }
    if let phone, !base.phones.contains(where: { $0.number.isSame(as: phone) }) {
      typed.phone = phone
    }
    if email != known.email { typed.email = email }
    if street != known.street || postalCode != known.postalCode {
      (typed.street, typed.postalCode) = (street, postalCode)
    }
    return typed
  }
}
