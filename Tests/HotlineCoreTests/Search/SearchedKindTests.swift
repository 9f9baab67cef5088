import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("What records are found by")
struct SearchedKindTests {
  /// The columns of texts that a form of the kind has.
  private func textColumns(_ kind: SearchedKind) -> Set<String> {
    func columns<Kind: HotlineCore.Record>(_ type: Kind.Type) -> [String] {
      type.items.compactMap { item -> String? in
        guard case .field(let field) = item else { return nil }
        switch field.declaration.kind {
        case .text, .multiline, .email, .phone, .phones: return field.column
        default: return nil
        }
      }
    }
    return (kind.kind.declared as? any HotlineCore.Record.Type).map { Set(columns($0)) } ?? []
  }

  @Test("every text of a kind is searched, or said not to be", arguments: SearchedKind.allCases)
  func noneForgotten(kind: SearchedKind) throws {
    let known = Set(kind.texts).union(try #require(SearchedKind.unsearched[kind]))
    #expect(textColumns(kind).subtracting(known).isEmpty)
  }

  @Test("a kind and its place in the box name each other", arguments: SearchedKind.allCases)
  func bothWays(kind: SearchedKind) {
    #expect(SearchedKind(kind.kind) == kind && SearchedKind(table: kind.table) == kind)
  }

  @Test("an event, a round of a prize, a nomination and a leave stand behind the organisations")
  func newKinds() throws {
    let register = try FilledRegister.small()
    try register.database.write { try RecordIndex($0).rebuild() }
    for kind in [SearchedKind.event, .awardRound, .nomination, .leaveCase] {
      let column = try #require(kind.texts.last)
      let text = try register.read { db in
        try String.readOne(
          db, sql: "SELECT \(column) FROM \(kind.table) WHERE length(\(column)) > 3 LIMIT 1")
      }
      let found = try register.searchRecords(try #require(text, "\(kind)"), most: 50)
      #expect(found.contains { $0.kind == kind.kind }, "\(kind): \(text ?? "")")
    }
  }

  @Test("a number is found with the word for it, and a reference is not read out of a title")
  func labels() throws {
    let register = try testRegister()
    try register.storeDemo()
    #expect(
      RecordQuery("Tlf. 86 12 34 56")?.expression.text == RecordQuery("86123456")?.expression.text)
    let section = try #require(
      try register.searchRecords("P-2026-005", most: 5).first { $0.kind == .partnership })
    #expect(section.records.first?.reference == "P-2026-005")
  }
}
