import Resources

/// What holds of an organisation in spans of days, with all its numbers: a part of its record that
/// has a form of its own.
public enum OrganisationStanding: DeclaredKind {
  public static let kind = RecordKind.standing
  public static let names = KindNames(
    Phrase(da: "Status og profil", en: "Status and profile"),
    the: Phrase(da: "status og profil for", en: "the status and profile of"))
  public static let list: RecordList? = nil
  public static let whyNoList: String? = "it is a part of an organisation"
  public static let table = OrganisationEntry.table
  public static let rows: [any StoredRow.Type] = OrganisationEntry.rows
}
