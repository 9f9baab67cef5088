import Foundation
import GRDB

/// A list of codes of a row that SQL counts or joins: a table of its own with a row for each code.
///
/// Values, history, merges and undo know it as one column of its owner, a JSON array of strings, as
/// they know the lists that nobody counts and that are stored so.
struct StoredList {
  /// The table whose rows have the list, and the column that names such a row.
  let owner: String
  var ownerKey = "id"
  /// What the list is called in the owner's row.
  let column: String
  /// Where its codes stand.
  let table: String
  /// The columns there: whose list it is, and the code.
  let link: String
  var code = "code"

  static let all = [
    StoredList(owner: "inquiry", column: "topics", table: "inquiryTopic", link: "inquiryID"),
    StoredList(
      owner: "interaction", column: "topics", table: "interactionTopic", link: "interactionID"),
    StoredList(
      owner: "interaction", column: "principles", table: "interactionPrinciple",
      link: "interactionID"),
    StoredList(
      owner: "partnership", column: "principles", table: "partnershipPrinciple",
      link: "partnershipID"),
    StoredList(
      owner: "postalCode", ownerKey: "code", column: "municipalityCodes",
      table: "postalCodeMunicipality", link: "postalCode", code: "municipalityCode"),
  ]

  static func of(_ owner: String) -> [StoredList] {
    all.filter { $0.owner == owner }
  }

  /// Every column of the table and its lists, for a `SELECT`.
  static func selection(of owner: String) -> String {
    (["\(owner).*"] + of(owner).map { "\($0.expression) AS \($0.column)" })
      .joined(separator: ", ")
  }

  private var expression: String {
    """
    (SELECT json_group_array(CAST(\(code) AS TEXT)) FROM (SELECT \(code) FROM \(table)
      WHERE \(link) = \(owner).\(ownerKey) ORDER BY ordinal))
    """
  }

  /// Makes `value`, a JSON array, the list of the owner with this key.
  ///
  /// Throws ``RegisterError/damagedHistory(table:)`` for what is no list of strings.
  func store(_ value: DatabaseValue, of key: DatabaseValue, _ db: Database) throws {
    guard let text = String.fromDatabaseValue(value),
      let codes = try? JSONDecoder().decode([String].self, from: Data(text.utf8))
    else { throw RegisterError.damagedHistory(table: owner) }
    try db.cachedStatement(sql: "DELETE FROM \(table) WHERE \(link) = ?")
      .execute(arguments: [key])
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO \(table) (\(link), ordinal, \(code)) VALUES (?, ?, ?)")
    for (ordinal, code) in codes.enumerated() {
      try insertion.execute(arguments: [key, ordinal, code])
    }
  }
}
