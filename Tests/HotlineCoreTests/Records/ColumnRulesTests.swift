import GRDB
import Testing

@testable import HotlineCore

/// A column of a kind stands in the schema with its rule, as a property of its row, and as a field
/// that shows it. The compiler sees none of them miss another.
@Suite("The columns of records")
struct ColumnRulesTests {
  private static let stamps: Set<String> = ["createdAt", "createdBy", "updatedAt", "updatedBy"]

  private func tables() throws -> [RegisterTable] {
    try testRegister().read { try RegisterTable.all($0) }
  }

  @Test("each day is checked by the register itself, so that no other program puts a word there")
  func days() throws {
    let tables = try tables()
    var unchecked: Set<String> = []
    for type in RowTypes.all {
      let table = try #require(tables.first { $0.name == type.databaseTableName })
      let types = try TableShape(of: table.name)?.types() ?? [:]
      for (column, type) in types where type == DanishDate.self || type == DanishDate?.self {
        let rule = "\(column) IS date(\(column))"
        if !table.rules.contains(where: { $0.condition.contains(rule) }) {
          unchecked.insert("\(table.name).\(column)")
        }
      }
    }
    #expect(unchecked == [])
  }

  /// What no form shows by a field of its own column: it is set by a rule, by an import, by a field
  /// that is no plain property, or on opening the form. A new one is a decision: it is added here.
  private static let unshown: [String: Set<String>] = [
    "organisation": [
      "status", "source", "ceasedOn", "ceaseReason", "successorOfID", "mergedIntoID",
      "altNames", "legalFormCode", "industrySystem", "industryTitle", "fte", "employeesInterval",
      "figuresYear", "turnoverDKK", "balanceDKK", "csrProfile", "responsibleTo",
      "impactModel", "surplusUse",
      "motives", "themes", "verifiedBy", "dialogueIntervalDays",
    ],
    "offerLine": ["organisationID"], "workplaceOffer": ["organisationID"],
    "partnership": [
      "reference", "tags", "originInquiryID", "effectiveFrom", "ideaStartedOn",
    ],
    "interaction": ["staffID", "inquiryID", "startedAt", "endedAt", "twoWay", "purpose"],
    "strategyPeriod": ["titleEn"], "knowledgeCard": ["code"], "label": ["code", "uses"],
    "scheme": ["code"], "category": ["code"], "prize": ["code"],
    // Set where a request is decided.
    "personRequest": [
      "decision", "decidedOn", "decidedByID", "basis", "places", "followUpID",
    ],
    "leaveCase": ["fullPayUntil", "originInquiryID"], "purchaseNeed": ["originInquiryID"],
    "rsvCase": ["originInquiryID"], "eventHost": ["eventID"],
    // The form of an event names its guests alone; all else of them is said in forms of their own.
    "eventAttendance": ["eventID", "contactPersonID", "status", "note"],
  ]

  @Test("each column of a kind's rows is shown by a field, or is known not to be")
  func fields() throws {
    let tables = try tables()
    var unshown: [String: Set<String>] = [:]
    for kind in RecordKind.allCases {
      guard let record = kind.declared as? any HotlineCore.Record.Type else { continue }
      for (name, shown) in shown(record) {
        let table = try #require(tables.first { $0.name == name })
        let columns = Set(table.columns.map(\.name)).subtracting(Self.stamps)
          .subtracting(["id", "revision"]).subtracting(shown)
        if !columns.isEmpty { unshown[name] = columns }
      }
    }
    #expect(unshown == Self.unshown)
  }

  /// By table: the kind's own, and those of groups of plain rows.
  private func shown<Kind: HotlineCore.Record>(_ kind: Kind.Type) -> [String: Set<String>] {
    var shown: [String: Set<String>] = [Kind.table: []]
    for item in Kind.items {
      switch item {
      case .field(let field): shown[Kind.table]?.formUnion([field.column].compactMap { $0 })
      case .group(let group):
        guard let row = group.row as? any StoredRow.Type else { continue }
        shown[row.databaseTableName, default: []].formUnion(group.columns)
      }
    }
    return shown
  }
}
