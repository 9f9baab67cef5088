import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Every column whose values are a closed set is told in words, in every table that has a history.
@Suite("The history tells no raw code")
struct HistoryWordsTests {
  /// What the program keeps for itself, or says in another way.
  private static let untold: Set<String> = [
    // Which row it belongs to: that is told with it.
    "followUp.inquiryID", "goalOpeningBalance.goalID", "goalOption.goalID", "goalSnapshot.freezeID",
    "goalSnapshot.goalID", "interaction.inquiryID", "interactionOrganisation.interactionID",
    "leaveCase.originInquiryID", "partnership.originInquiryID", "personRequest.followUpID",
    "purchaseNeed.originInquiryID", "referral.inquiryID", "rsvCase.originInquiryID",
    "rsvCriterionCheck.rsvCaseID",
    // What the program keeps for itself.
    "goal.code", "goalOption.key", "goalOption.value",
    "goalSnapshot.counted", "label.uses", "mergedRow.intoID", "mergedRow.mergedID",
    "mergedRow.reference", "mergedRow.tableName", "phone.digits8", "savedFilter.filter",
  ]

  @Test("each code of each closed set of each table is told by its word, in both languages")
  func closedSets() throws {
    let register = try testRegister()
    let clock = try CopenhagenTime()
    var looked = 0
    try register.read { db in
      let tables = try RegisterTable.all(db).filter(\.isStamped)
      let columns = HistoryColumns(tables)
      for language in [Language.danish, .english] {
        let wording = try ListWording(language, clock, db)
        for table in tables {
          let types = try #require(try TableShape(of: table.name)?.types())
          let told = columns.told(of: table.name, among: Set(table.columns.map(\.name)))
          for (column, type) in types {
            let codes: [DatabaseValue]
            if let set = type as? any (RawRepresentable<String> & CaseIterable).Type {
              codes = self.codes(of: set).map(\.databaseValue)
              looked += 1
            } else if let listed = listed(column, in: table) {
              codes = listed
              looked += 1
            } else if type == Bool.self {
              codes = [1.databaseValue]
            } else {
              continue
            }
            guard let said = told.first(where: { $0.column == column }) else {
              let name = "\(table.name).\(column)"
              #expect(Self.untold.contains(name), "\(name) is not told")
              continue
            }
            #expect(!said.label(language).isEmpty)
            for code in codes {
              let text = wording.text(code, said.content)
              let place = "\(table.name).\(column): \(text)"
              #expect(!text.isEmpty && !text.hasSuffix("?") && text != "1", "\(place)")
              #expect(!text.contains(#/[a-z]_[a-z]|[a-z][A-Z]/#), "\(place)")
            }
          }
        }
      }
    }
    #expect(looked > 70)
  }

  /// The codes of a column that is read as a text, as the rules of its table list them.
  private func listed(_ column: String, in table: RegisterTable) -> [DatabaseValue]? {
    let lists = table.rules.filter {
      $0.columns == [column] && $0.condition.contains(#/ IN\s*\(\s*'/#)
    }
    let codes = lists.flatMap { $0.condition.matches(of: #/'([^']+)'/#).map { String($0.1) } }
    return codes.isEmpty ? nil : codes.map(\.databaseValue)
  }

  private func codes<Member: RawRepresentable<String> & CaseIterable>(
    of set: Member.Type
  ) -> [String] {
    set.allCases.map(\.rawValue)
  }

  @Test("of what has no words only this is left out")
  func untold() throws {
    let tables = try testRegister().read { try RegisterTable.all($0).filter(\.isStamped) }
    let columns = HistoryColumns(tables)
    let stamps = Set(["id", "revision", "createdAt", "createdBy", "updatedAt", "updatedBy"])
    let untold = tables.flatMap { table in
      let names = Set(table.columns.map(\.name))
      return names.subtracting(columns.told(of: table.name, among: names).map(\.column))
        .subtracting(stamps).map { "\(table.name).\($0)" }
    }
    #expect(untold.sorted() == Self.untold.sorted())
  }

  @Test("what the fictional register did is told without a value that nobody can read")
  func demo() throws {
    let lines = try demoRegister().history(since: .first, most: 100_000, .danish)
      .lines(CopenhagenTime(), .danish).map(\.text)
    #expect(lines.filter { $0.hasSuffix("\"?") || $0.contains("\"? →") } == [])
  }
}
