import Foundation
import GRDB
import Resources

extension PartnershipEntry {
  public static let list: RecordList? = RecordList(
    PartnershipEntry.self, ListPhrases.partnerships,
    leading: [
      .column(
        ListColumn("reference", ListPhrases.reference, .text(max: 11), sql: "partnership.reference")
      ),
      .field(.title), .field(.state), .field(.agreedOn), .column(partyNames), .column(classes),
      .column(support), .field(.facilitator), .field(.value), .column(tags), .column(principles),
      .field(.result),
      .field(.plannedEndOn), .field(.endedOn),
    ])

  private static let partyNames = ListColumn.organisations(
    .parties, ListPhrases.parties, in: PartnershipParty.self, by: "partnershipID", of: table)

  /// Whom we help on their way: typed as a filter, its words make a worklist.
  private static let support = ListColumn(
    "support", PartnershipFieldWords.support, .choice(.fixed([PartnershipFieldWords.wanted])),
    sql: """
      CASE WHEN partnership.needsSupport = 1 AND partnership.state IN ('idea', 'dialogue')
        THEN 'wanted' END
      """)

  private static let tags = ListColumn(
    "tags", PartnershipFieldWords.tags.label, .text(max: 40),
    sql: """
      (SELECT group_concat(value, ', ') FROM json_each(\(ReadableJSON.of("partnership.tags"))))
      """)

  private static let principles = ListColumn(
    "principles", PartnershipFieldWords.principles.label, .ticks(.list(.principles)),
    sql: """
      (SELECT json_group_array(code) FROM (SELECT code FROM partnershipPrinciple
        WHERE partnershipID = partnership.id ORDER BY ordinal))
      """)

  /// What an agreement is by its parties, as it counts.
  private static let classes = ListColumn(
    "classes", ListPhrases.classes,
    .field(.ticks(.fixed(PartnershipClass.allCases.map { Choice($0.rawValue, $0.phrase) }))),
    .rule { ids, db in try classes(of: ids, db) })

  /// Only what decides is read: a list asks for a hundred thousand at once.
  private static func classes(
    of ids: [Int64], _ db: Database
  ) throws -> [Int64: DatabaseValue] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT partnership.id, agreedOn, organisationID, joinedOn, leftOn FROM partnership
        JOIN partnershipParty AS party ON party.partnershipID = partnership.id
        WHERE partnership.id IN (SELECT value FROM json_each(?)) AND agreedOn IS NOT NULL
        """, arguments: [IDList(ids).json])
    var days: [Int64: DanishDate] = [:]
    var parties: [Int64: [PartnershipParty]] = [:]
    for row in rows {
      let id: Int64 = row.value(at: 0)
      guard let day: DanishDate = row.value(at: 1) else { continue }
      days[id] = day
      var party = PartnershipParty(
        partnershipID: id, organisationID: row.value(at: 2), role: .partner)
      (party.joinedOn, party.leftOn) = (row.value(at: 3), row.value(at: 4))
      parties[id, default: []].append(party)
    }
    let reader = try PartyFactsReader(
      Set(parties.values.joined().map(\.organisationID)), db)
    var texts: [Set<PartnershipClass>: DatabaseValue] = [:]
    return try days.reduce(into: [:]) { classes, agreed in
      let facts = (parties[agreed.key] ?? []).compactMap { reader.facts(of: $0, on: agreed.value) }
      let its = PartnershipClass.classes(of: facts, agreedOn: agreed.value)
      guard !its.isEmpty else { return }
      let codes = PartnershipClass.allCases.filter(its.contains).map(\.rawValue)
      let text =
        try texts[its]
        ?? String(decoding: JSONEncoder.stable.encode(codes), as: UTF8.self).databaseValue
      texts[its] = text
      classes[agreed.key] = text
    }
  }
}
