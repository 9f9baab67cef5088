import Foundation
import GRDB
import Resources

extension Verification {
  /// What nobody has confirmed within twelve months, the longest ago first and what nobody ever
  /// confirmed last: once a year somebody asks
  /// each organisation whether what stands here is still right. Space says that it is.
  static let list = RecordList(
    .unverified, of: .organisation,
    Phrase(da: "Ikke bekræftet i 12 måneder", en: "Not confirmed for 12 months"),
    columns: [
      ListColumn(.name, Phrase(da: "Navn", en: "Name"), .text(max: 200), sql: "organisation.name"),
      ListColumn(
        "verifiedOn", Phrase(da: "Bekræftet", en: "Confirmed"), .date(.past),
        sql: "organisation.verifiedOn"),
      ListColumn(
        "verifiedBy", Phrase(da: "Af", en: "By"), .text(max: 6), sql: "organisation.verifiedBy"),
      ListColumn("city", Phrase(da: "By", en: "Town"), .text(max: 20), sql: "organisation.city"),
      Phone.column,
      ListColumn(
        .email, Phrase(da: "Mail", en: "Mail"), .email, sql: "organisation.email"),
    ], order: "verifiedOn", tick: tick,
    rows: { day, db in
      try Int64.readAll(
        db,
        sql: """
          SELECT id FROM organisation WHERE \(Organisation.known)
            AND (verifiedOn IS NULL OR verifiedOn < ?) ORDER BY id DESC
          """, arguments: [day.adding(months: -12)])
    })

  private static let tick = ListTick { id, register in
    guard let known = try register.record(OrganisationEntry.self, id) else { return nil }
    var entry = known
    entry.organisation.verifiedOn = try register.today()
    entry = try register.save(entry, from: known)
    let name = entry.organisation.name
    return Phrase(da: "\(name): bekræftet i dag", en: "\(name): confirmed today")
  }
}

extension Organisation {
  /// Of a register that holds a whole country those that the hotline keeps up: the municipality's
  /// own, and who was ever a social enterprise or a party of something. SQL on ``databaseTableName``.
  static let known = """
    organisation.status IN ('active', 'dormant') AND organisation.kind <> 'department' AND (
      organisation.municipalityCode = (
        SELECT value FROM registerState WHERE key = '\(HomeMunicipality.codeKey)')
      OR organisation.id IN (SELECT organisationID FROM sovPeriod)
      OR organisation.id IN (SELECT organisationID FROM partnershipParty))
    """
}
