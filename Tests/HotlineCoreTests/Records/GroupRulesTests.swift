import GRDB
import Resources
import Testing

@testable import HotlineCore

/// What every group obeys without its kind saying so, on a record invented for it.
@Suite("The rules of groups")
struct GroupRulesTests {
  private struct Guest: Equatable, Sendable {
    var organisationID: Int64 = 0
    var dish: String = ""
  }

  private struct Table: Equatable, Sendable {
    var guests: [Guest] = []
  }

  private static func group(isUnique: Bool) -> FieldGroup<Table> {
    FieldGroup(
      "guests", Phrase(da: "Gæst {number}", en: "Guest {number}"), \Table.guests, minimum: 2,
      isUnique: isUnique,
      fields: [
        Field(
          .organisation, \Guest.organisationID, .lookup(Lookup(.organisation)), words,
          isRequired: true),
        Field(
          "dish", \Guest.dish, .text(max: 20), words, isRequired: true,
          shownWhen: .filled(.organisation)),
      ], blank: { _, _ in Guest() })
  }

  private static let words = FieldWords(da: "Felt", "", en: "Field", "")

  private func refusals(
    _ guests: [Int64], isUnique: Bool = true
  ) -> [Refusal] {
    Self.group(isUnique: isUnique).refusals(
      of: Table(guests: guests.map { Guest(organisationID: $0) }))
  }

  @Test("as many entries as it needs, each with what it must say")
  func missing() {
    let missing = [Refusal.missing(.of(.organisation))]
    #expect(refusals([]) == missing)
    #expect(refusals([1]) == missing)
    #expect(refusals([1, 2]) == [])
    #expect(refusals([1, 2, 0]) == missing)
  }

  @Test("nobody twice, where each may stand there once")
  func twice() {
    #expect(refusals([1, 2, 1]) == [.twice(.of(.organisation))])
    #expect(refusals([1, 2, 1], isUnique: false) == [])
  }

  @Test("a party that left may come back")
  func comesBack() throws {
    var entry = PartnershipEntry.blank(RecordAbout())
    let stays: [(id: Int64, left: String?)] = [(1, "2024-05-01"), (2, nil), (1, nil)]
    entry.parties = stays.map { id, left in
      var party = PartnershipEntry.Party(organisationID: id, name: "Prøve \(id)")
      party.row.leftOn = left.flatMap(DanishDate.init(iso:))
      return party
    }
    let refusals = PartnershipEntry.partyGroup.refusals(of: entry)
    #expect(refusals == [])
  }
}
