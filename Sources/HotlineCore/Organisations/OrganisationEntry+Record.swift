import GRDB
import Resources

extension OrganisationEntry: Record {
  public static let kind = RecordKind.organisation
  public static let names = KindNames(
    Phrase(da: "Virksomhed", en: "Organisation"),
    the: Phrase(da: "", en: ""))
  public static let list: RecordList? = nil
  public static let whyNoList: String? = "they are the list of the desk, with its filter and search"
  public static let naming: String? = "name"

  public static let spans =
    [FieldSpan(publicFrom.declaration, publicTo.declaration, mayMeet: false)] + groupSpans

  private static let groupSpans = [sovGroup, rsvGroup, sizeGroup, phaseGroup].compactMap { group in
    let days = group.declaration.fields.filter { $0.kind == .date(.past) }
    return days.count < 2
      ? nil : FieldSpan(days[0], days[1], in: group.declaration.key, mayMeet: false)
  }

  public static let owned: [OwnedRows<OrganisationEntry>] = [
    OwnedRows(
      [Phone.self], all: { $0.phones },
      read: { rows, entry in
        let all: [Phone] = try rows.rows(where: "organisationID", [entry.id])
        entry.phones = all.filter { $0.contactPersonID == nil }
      },
      store: { try $0.reconcile($1.phones, from: $2?.phones ?? [], of: $1.id) }),
    of(\.sovPeriods), of(\.rsvPeriods), of(\.sizePeriods), of(\.phasePeriods),
    of(\.productionUnits),
  ]

  private static func of<Row: OwnedRow>(
    _ rows: any (WritableKeyPath<OrganisationEntry, [Row]> & Sendable)
  ) -> OwnedRows<OrganisationEntry> {
    OwnedRows(rows, by: \.organisationID, column: "organisationID")
  }

  public var root: Organisation {
    get { organisation }
    set { organisation = newValue }
  }

  public init(root: Organisation) { self.init(root) }

  public var called: String? { organisation.name }

  public static func blank(_ about: RecordAbout) -> OrganisationEntry {
    OrganisationEntry(Organisation(name: "", kind: .enterprise))
  }
}
