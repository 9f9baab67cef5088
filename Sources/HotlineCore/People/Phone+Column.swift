import GRDB
import Resources

extension Phone {
  /// Of lists of organisations: the number of the organisation itself that is in use on the day, the
  /// main one where there are several.
  static let column = ListColumn(
    "phone", Phrase(da: "Telefon", en: "Phone"), .field(.phone),
    .ruleOfDay { ids, day, db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT organisationID, number FROM phone
          WHERE organisationID IN (SELECT value FROM json_each(?)) AND contactPersonID IS NULL
            AND ifnull(validTo, '9999-12-31') > ?
          ORDER BY isPrimary DESC, id
          """, arguments: [IDList(ids).json, day])
      return Dictionary(
        rows.map { ($0.value(at: 0) as Int64, $0.stored(at: 1)) },
        uniquingKeysWith: { first, _ in first })
    })
}
