import GRDB
import Resources

extension PartnershipEntry: Record {
  public static let kind = RecordKind.partnership
  public static let names = KindNames(
    Phrase(da: "Partnerskab", en: "Partnership"),
    the: Phrase(da: "partnerskabet", en: "the partnership"))

  public static let naming: String? = "title"

  public static let items: [RecordItem<PartnershipEntry>] =
    [.field(title), .group(partyGroup)] + (matter + agreement + worth).map(RecordItem.field)

  public static let owned: [OwnedRows<PartnershipEntry>] = [
    OwnedRows(\.rows, by: \.partnershipID, column: "partnershipID")
  ]

  public var root: Partnership {
    get { partnership }
    set { partnership = newValue }
  }

  public init(root: Partnership) { self.init(root) }

  public var called: String? { partnership.title }

  public static func blank(_ about: RecordAbout) -> PartnershipEntry {
    PartnershipEntry(Partnership(title: "", state: .idea))
  }

  public static func read(_ id: Int64, _ rows: RowSource) throws -> PartnershipEntry? {
    guard let partnership: Partnership = try rows.find(id) else { return nil }
    let parties: [PartnershipParty] = try rows.rows(where: "partnershipID", [id])
    let names = try OrganisationFacts.names(of: parties.map(\.organisationID), rows.db)
    return PartnershipEntry(
      partnership, parties: parties.map { Party($0, name: names[$0.organisationID] ?? "") })
  }

  /// What a partnership is called as long as nobody gives it a name: `Gudenå Køkken og Nordmark`.
  public static func title(of names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " og " + last
  }

  /// The parties as they are stored.
  private var rows: [PartnershipParty] {
    get { parties.map(\.row) }
    set { parties = zip(newValue, parties).map { Party($0, name: $1.name) } }
  }
}
