import GRDB
import Resources

extension PurchaseNeed {
  /// What departments asked for, with the verdict and who could have it.
  public static let list: RecordList? = RecordList(
    PurchaseNeed.self, Phrase(da: "Indkøbsbehov", en: "Purchase needs"),
    leading: [
      .field("askedOn"), .field("department"), .field("what"), .field(.value), .column(verdicts),
      .column(possible), .field(.state), .field("supplier"), .field("neededBy"),
      .column(.origin(of: "purchaseNeed")),
    ])

  private static let verdicts = ListColumn(
    "verdict", Phrase(da: "Må købes", en: "May be bought"), .field(.one(of: PurchaseVerdict.self)),
    .rule { ids, db in
      try each(ids, db) { need, reader in
        try reader.judgement(of: need).verdict.rawValue.databaseValue
      }
    })

  private static let possible = ListColumn(
    "candidates", Phrase(da: "Mulige RSV", en: "Possible RSV"), .field(.text(max: 200)),
    .rule { ids, db in
      try each(ids, db) { need, reader in
        let names = try reader.candidates(for: need).filter(\.isRSV).map(\.name)
        return names.isEmpty ? .null : names.joined(separator: ", ").databaseValue
      }
    })

  /// Lists have no day of their own: who offers what is asked of the day on which it was needed.
  private static func each(
    _ ids: [Int64], _ db: Database,
    _ value: (PurchaseNeed, PurchaseReader) throws -> DatabaseValue
  ) throws -> [Int64: DatabaseValue] {
    let needs: [PurchaseNeed] = try IDList(ids).rows(where: "id", db)
    return try needs.reduce(into: [:]) { values, need in
      values[need.id] = try value(need, PurchaseReader(db: db, today: need.askedOn))
    }
  }
}
