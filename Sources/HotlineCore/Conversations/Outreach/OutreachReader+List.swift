import Foundation
import GRDB
import Resources

extension OutreachReader {
  /// Whom to call: organisations, by rules and without a score.
  static let list = RecordList(
    .outreach, of: .organisation, Phrase(da: "Hvem skal vi ringe til", en: "Whom to call"),
    columns: [
      ListColumn(
        "name", Phrase(da: "Virksomhed", en: "Organisation"), .text(max: 48),
        sql: "organisation.name"),
      reasons, dialogueBy,
      ListColumn(
        "remark", Phrase(da: "Husk", en: "Mind"), .one(of: OutreachRemark.self),
        sql: """
          CASE WHEN organisation.doNotCall = 1 THEN 'doNotCall'
            WHEN organisation.adProtected = 1 THEN 'adProtected' END
          """),
      lastOn, lastBy,
      Phone.column,
    ], order: "dialogueBy",
    rows: { day, db in try OutreachReader(db, today: day).calls().keys.sorted(by: >) })

  private static let reasons = ListColumn(
    "reasons", Phrase(da: "Hvorfor", en: "Why"),
    .field(.ticks(.fixed(OutreachReason.choices))),
    .ruleOfDay { ids, day, db in
      try OutreachReader(db, today: day).calls().mapValues { call in
        let codes = call.reasons.map(\.rawValue)
        return String(decoding: try JSONEncoder.stable.encode(codes), as: UTF8.self).databaseValue
      }
    })

  private static let dialogueBy = ListColumn(
    "dialogueBy", Phrase(da: "Dialog senest", en: "Dialogue by"), .field(.date(.nearest)),
    .ruleOfDay { ids, day, db in
      try OutreachReader(db, today: day).calls().compactMapValues { $0.dialogueBy?.databaseValue }
    })

  private static let lastOn = ListColumn(
    "lastOn", Phrase(da: "Sidst talt", en: "Last spoke"), .field(.date(.past)),
    .ruleOfDay { ids, day, db in
      try OutreachReader(db, today: day).lastTalks(ids).mapValues { $0.day.databaseValue }
    })

  private static let lastBy = ListColumn(
    "lastBy", Phrase(da: "Af", en: "By"), .field(.text(max: 6)),
    .ruleOfDay { ids, day, db in
      try OutreachReader(db, today: day).lastTalks(ids).mapValues { $0.initials.databaseValue }
    })
}
