import Foundation
import GRDB
import Resources

/// What a row changed in one field, as values of the register; what reads like a CPR number is
/// blacked out in them.
public struct FieldChange: Equatable, Sendable {
  /// The column of a list that holds it (`email`, `contactPhone`), in the way of the code; else the
  /// column of the table.
  public let field: String
  /// nil: nothing stood there.
  public let from: String?
  /// nil: nothing stands there now.
  public let to: String?
}

extension FieldChange {
  /// What was written under an action since entry `last` of its history: so that nothing is told
  /// that was not done, and nothing done that is not told.
  static func all(of action: Int64, after last: Int64, _ db: Database) throws -> [FieldChange] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT tableName, before, after FROM history WHERE actionID = ? AND id > ? ORDER BY id
          """), arguments: [action, last])
    return try rows.flatMap { row in
      let table: String = row.value("tableName")
      return changes(
        in: table,
        before: try (row.value("before") as String?).map { try RowImage(table: table, json: $0) },
        after: try (row.value("after") as String?).map { try RowImage(table: table, json: $0) })
    }
  }

  private static func changes(
    in table: String, before: RowImage?, after: RowImage?
  ) -> [FieldChange] {
    // The dated names, addresses and sizes follow from the organisation's own row.
    let isFollowing = ["namePeriod", "addressPeriod", "sizePeriod"].contains(table)
    if isFollowing, before != nil || after?.columns["validTo"]?.isNull != false { return [] }
    let columns = Set((before?.columns ?? [:]).keys).union((after?.columns ?? [:]).keys)
    let told = before == nil ? tellingColumns[table].map(columns.intersection) ?? columns : columns
    return told.subtracting(bookkeeping).sorted().compactMap { column in
      let from = before?.columns[column]?.plainText
      let to = after?.columns[column]?.plainText
      guard from != to else { return nil }
      let field = field(table, column, in: after ?? before)
      return FieldChange(
        field: field, from: from.map { masked($0, in: column) },
        to: to.map { masked($0, in: column) })
    }
  }

  /// As a person reads it: the entries of a list, no digit for yes and no. A P-number has ten digits
  /// by right.
  private static func masked(_ text: String, in column: String) -> String {
    if column == "pNumber" { return text }
    if flags.contains(column) { return text == "0" ? "false" : "true" }
    let entries =
      text.hasPrefix("[") ? try? JSONDecoder().decode([String].self, from: Data(text.utf8)) : nil
    return CPRGuard().blackedOut(entries?.joined(separator: ", ") ?? text)
  }

  private static let flags: Set<String> = [
    "adProtected", "doNotCall", "isPrimary", "reducedCapacity",
  ]

  /// Columns that say nothing about the matter.
  private static let bookkeeping: Set<String> = [
    "id", "revision", "createdAt", "createdBy", "updatedAt", "updatedBy", "source", "digits8",
    "organisationID", "contactPersonID", "partnershipID",
  ]

  /// What tells of a new row; of other tables every column does.
  private static let tellingColumns: [String: Set<String>] = [
    "phone": ["number"], "offerLine": ["title"], "productionUnit": ["pNumber", "name", "street"],
    "contactRole": ["title"], "sovPeriod": ["validFrom", "validTo", "basis"],
    "rsvPeriod": ["validFrom", "validTo"], "namePeriod": ["name"], "addressPeriod": ["street"],
    "sizePeriod": ["sizeClass"], "partnershipParty": ["organisationID", "role"],
  ]

  /// The column of a list that holds a column of a table.
  private static func field(_ table: String, _ column: String, in image: RowImage?) -> String {
    let isOfPerson = image?.columns["contactPersonID"]?.isNull == false
    let offers = image?.columns["direction"]?.plainText == OfferLine.Direction.offers.rawValue
    let list: ImportColumn? =
      switch (table, column) {
      case ("organisation", "municipalityCode"): .municipality
      case ("organisation", "purposeText"): .purpose
      case ("organisation", "legalFormCode"): .legalForm
      case ("organisation", "employeesInterval"): .employees
      case ("phone", "number"): isOfPerson ? .contactPhone : .phone
      case ("offerLine", "title"): offers ? .offers : .needs
      case ("productionUnit", "pNumber"): .pNumbers
      case ("contactPerson", "name"): .contactName
      case ("contactPerson", "email"): .contactEmail
      case ("contactRole", "title"): .contactTitle
      case ("sovPeriod", "validFrom"): .sovFrom
      case ("sovPeriod", "validTo"): .sovTo
      case ("sovPeriod", "basis"): .sovBasis
      case ("rsvPeriod", "validFrom"): .rsvFrom
      case ("rsvPeriod", "validTo"): .rsvTo
      case ("namePeriod", "name"): .altNames
      case ("partnership", "valueDKK"): .value
      case ("position", "hoursPerWeek"): .hours
      case ("position", "schemeCode"): .scheme
      case ("organisation", _), ("contactPerson", _), ("contactRole", _), ("partnership", _),
        ("partnershipParty", _), ("position", _):
        ImportColumn(rawValue: column)
      default: nil
      }
    return list?.rawValue ?? column
  }
}

extension FieldChange {
  /// What the field is called: in Danish as lists call their column, in English as the code does.
  public func word(_ language: Language) -> String {
    switch language {
    case .danish: ImportColumn(rawValue: field)?.word ?? field
    case .english: field
    }
  }
}
