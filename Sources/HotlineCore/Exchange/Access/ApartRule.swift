import GRDB

/// What is kept apart from the answer to somebody who asks what is stored of an organisation: what
/// staff wrote in their own words, what tells of others, what was told in confidence, and what the
/// program keeps for itself. A person decides what of it is handed over.
///
/// Only what is known to be facts, or the organisation's own words, is not apart: a column that is
/// added later is, until somebody says otherwise here.
struct ApartRule {
  let words: ColumnWords

  /// Long texts in which the organisation speaks, or is spoken to; what no form shows by itself and is a
  /// fact.
  private static let told: Set<String> = [
    "organisation.purposeText", "organisation.csrProfile", "offerLine.text",
    "workplaceOffer.tasks", "position.tasks", "partnership.commonThird", "partnership.resultText",
    "contactRole.title", "phone.number", "nomination.reason", "roleModel.reason", "partyInput.text",
    "sovAssessment.purpose",
  ]

  /// As many characters, or more, are a text in somebody's own words and not a fact.
  private static let shortestText = 500

  /// Whether all of a row stands apart.
  func isApart(_ row: Row, of table: RegisterTable) -> Bool {
    if words.title(of: table.name) == nil { return true }
    guard table.columns.contains(where: { $0.name == "isConfidential" }) else { return false }
    let isConfidential: Bool = row.value("isConfidential")
    return isConfidential
  }

  func isApart(_ column: RegisterTable.Column, of table: RegisterTable) -> Bool {
    guard column.type == "TEXT" else { return false }
    let place = "\(table.name).\(column.name)"
    if Self.told.contains(place) || table.key.contains(column.name) { return false }
    if ["createdAt", "updatedAt"].contains(column.name) { return false }
    if table.references.contains(where: { $0.columns == [column.name] }) { return false }
    if let known = words[column.name, in: table.name] { return isText(known.content) }
    let isOfClosedSet = table.rules.contains {
      $0.columns == [column.name] && $0.condition.contains(" IN ")
    }
    return !isOfClosedSet
  }

  private func isText(_ content: ListColumn.Content) -> Bool {
    switch content {
    case .field(.multiline): true
    case .field(.text(let most)): most >= Self.shortestText
    case .field, .moment: false
    }
  }
}
