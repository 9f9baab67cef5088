import Foundation
import GRDB
import Resources

extension PartnershipEntry {
  static let list = RecordList(
    PartnershipEntry.self, ListPhrases.partnerships,
    leading: [
      .column(
        ListColumn("reference", ListPhrases.reference, .text(max: 11), sql: "partnership.reference")
      ),
      .field(.title), .field(.state), .field(.agreedOn), .column(partyNames), .column(classes),
      .field(.value), .field(.facilitator), .field(.plannedEndOn), .field(.endedOn),
    ])

  private static let partyNames = ListColumn(
    "parties", ListPhrases.parties, .text(max: 200),
    sql: """
      (SELECT group_concat(name, ', ') FROM
        (SELECT organisation.name FROM partnershipParty AS party
          JOIN organisation ON organisation.id = party.organisationID
          WHERE party.partnershipID = partnership.id ORDER BY party.id))
      """)

  /// What an agreement is by its parties, as it counts.
  private static let classes = ListColumn(
    "classes", ListPhrases.classes,
    .field(.ticks(.fixed(PartnershipClass.allCases.map { Choice($0.rawValue, $0.phrase) }))),
    .rule { ids, db in
      let agreed: [Partnership] = try IDList(ids).rows(where: "id", db).filter {
        $0.agreedOn != nil
      }
      let rows: [PartnershipParty] = try IDList(agreed.map(\.id)).rows(where: "partnershipID", db)
      let parties = Dictionary(grouping: rows, by: \.partnershipID)
      let reader = try PartyFactsReader(Set(rows.map(\.organisationID)), db)
      var classes: [Int64: DatabaseValue] = [:]
      for partnership in agreed {
        let its = reader.classes(of: partnership, parties[partnership.id] ?? [])
        let codes = PartnershipClass.allCases.filter(its.contains).map(\.rawValue)
        guard !codes.isEmpty else { continue }
        let json = try JSONEncoder.stable.encode(codes)
        classes[partnership.id] = String(decoding: json, as: UTF8.self).databaseValue
      }
      return classes
    })
}
