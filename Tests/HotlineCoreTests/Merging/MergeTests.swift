import GRDB
import Testing

@testable import HotlineCore

@Suite("Two organisations become one")
struct MergeTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func detail(_ id: Int64) throws -> OrganisationDetail {
    try #require(try register.detail(of: id, today: testToday))
  }

  private func meter() throws -> [Double] {
    try #require(try register.goalMeter(asOf: theDay("2025-12-31"))).figures.map(\.value)
  }

  private func makeSOV(_ organisation: Organisation, from iso: String) throws {
    let base = try #require(try register.record(OrganisationEntry.self, organisation.id))
    var entry = base
    entry.sovPeriods = [
      SOVPeriod(
        organisationID: organisation.id, validFrom: theDay(iso), basis: .municipalAssessment)
    ]
    try register.save(entry, from: base)
  }

  @Test("the reference, the number and the names of the one lead to the other")
  func references() throws {
    let one = try register.enterNew("Højgaard Montage ApS", phone: "86 12 34 56")
    let other = try register.enterNew("Hoejgård Montage", phone: "8612 3456") {
      $0.organisation.cvr = CVRNumber("13748136")
      $0.organisation.postalCode = "8620"
    }
    try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id)
    #expect(try register.organisationID(of: other.reference) == one.id)
    #expect(try register.organisationID(of: "13 74 81 36") == one.id)
    let stands = try detail(other.id)
    #expect(stands.organisation.id == one.id)
    #expect(stands.organisation.cvr == CVRNumber("13748136"))
    #expect(stands.organisation.altNames == ["Hoejgård Montage"])
    #expect(stands.organisation.postalCode == "8620")
    #expect(stands.entry.phones.count == 1)
    for words in ["Hoejgård Montage", other.reference, "13748136"] {
      let found = try register.search(SearchQuery(text: words), today: testToday).hits.map(\.id)
      #expect(found == [one.id], "\(words)")
    }
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
  }

  @Test("a number that only the merged one had stays findable beside the survivor's own")
  func ownNumber() throws {
    let one = try register.enterNew("Prøve Et") { $0.organisation.cvr = CVRNumber("10150817") }
    let other = try register.enterNew("Prøve To") { $0.organisation.cvr = CVRNumber("13748136") }
    try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id)
    #expect(try detail(one.id).organisation.cvr == CVRNumber("10150817"))
    let found = try register.search(SearchQuery(text: "13748136"), today: testToday).hits.map(\.id)
    #expect(found == [one.id])
  }

  @Test("one action in the history, taken back and done again as it was")
  func undone() throws {
    let one = try register.enterNew("Prøve Et", phone: "86 12 34 56")
    let other = try register.enterNew("Prøve To", phone: "86 12 34 57")
    let before = try StandingRows(register)
    let actions = {
      try self.register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM action") }
    }
    let first = try #require(try actions())
    try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id)
    #expect(try actions() == first + 1)
    let merged = try StandingRows(register)
    let undone = try register.undo()
    #expect(undone.kind == .merged)
    #expect(undone.subject == "Prøve To → Prøve Et")
    #expect(try StandingRows(register).differences(from: before) == [])
    _ = try register.redo()
    #expect(try StandingRows(register).differences(from: merged) == [])
  }

  @Test("goals 2 and 5 count the enterprise once, at its first day, and its agreement once")
  func counts() throws {
    let smv = try register.enterNew("Prøve Ordinær") { $0.organisation.employees = 12 }
    let (one, other) = (
      try register.enterNew("Prøve Køkken") { $0.organisation.municipalityCode = "0740" },
      try register.enterNew("Prøvekøkkenet") { $0.organisation.municipalityCode = "0740" }
    )
    try makeSOV(one, from: "2022-03-01")
    try makeSOV(other, from: "2021-05-01")
    let first = try register.agree([one, smv], on: "2023-02-01")
    let second = try register.agree([other, smv], on: "2023-02-01")
    #expect(try meter()[1] == 2)
    #expect(try meter()[4] == 2)
    let plan = try register.mergePlan(.organisation, keeping: one.id, merging: other.id)
    #expect(plan.order.pairs.map(\.kind) == [.partnership])
    #expect(plan.order.pairs.map(\.isChosen) == [true])
    #expect(plan.changed.map(\.after).contains(1))
    #expect(try meter()[4] == 2, "a plan changes nothing")
    try register.merge(plan.order)
    #expect(try meter()[1] == 1)
    #expect(try meter()[4] == 1)
    let standing = try detail(one.id)
    #expect(standing.sovSince == theDay("2021-05-01"))
    let led = try register.record(ofReference: second.partnership.reference)
    #expect(led?.kind == .partnership)
    #expect(led?.id == first.partnership.id)
    _ = try register.undo()
    #expect(try meter()[4] == 2)
  }

  @Test("E18: partnerships that stay two count two, and are named as a possible duplicate")
  func apart() throws {
    let smv = try register.enterNew("Prøve Ordinær") { $0.organisation.employees = 12 }
    let (one, other) = (
      try register.enterNew("Prøve Køkken"), try register.enterNew("Prøvekøkkenet")
    )
    for organisation in [one, other] { try makeSOV(organisation, from: "2021-05-01") }
    let first = try register.agree([one, smv], on: "2023-02-01")
    _ = try register.agree([other, smv], on: "2023-02-01")
    var order = try register.mergePlan(.organisation, keeping: one.id, merging: other.id).order
    order.pairs[0].isChosen = false
    try register.merge(order)
    let goal = try #require(try register.goalMeter(asOf: theDay("2025-12-31"))).figures[4]
    #expect(goal.value == 2)
    #expect(
      goal.rows.filter(\.counts).map(\.reason)
        == [
          .countsByClass([.sovSMV]),
          .possibleDuplicate(of: first.partnership.reference),
        ])
  }

  @Test("two parties of one partnership become one, with what both bring")
  func parties() throws {
    let smv = try register.enterNew("Prøve Ordinær")
    let (one, other) = (
      try register.enterNew("Prøve Køkken"), try register.enterNew("Prøvekøkkenet")
    )
    var entry = PartnershipEntry(
      Partnership(title: "Prøveidé", state: .idea),
      parties: [one, other, smv].map { .init(organisationID: $0.id, name: $0.name) })
    entry.parties[0].row.resources = "lokaler"
    entry.parties[1].row.resources = "biler"
    entry.parties[1].row.competences = "kørsel"
    let stored = try register.save(entry, from: nil)
    try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id)
    let now = try #require(
      try register.record(PartnershipEntry.self, stored.partnership.id))
    #expect(now.parties.map(\.row.organisationID) == [one.id, smv.id])
    #expect(now.parties[0].row.resources == "lokaler; biler")
    #expect(now.parties[0].row.competences == "kørsel")
  }

  @Test("a tie of the two to each other goes, one to somebody else moves")
  func ties() throws {
    let (one, other) = (try register.enterNew("Prøve Et"), try register.enterNew("Prøve To"))
    let third = try register.enterNew("Prøve Tre")
    for link in [
      OrganisationLink(organisationID: other.id, otherID: one.id, kind: .collaborates),
      OrganisationLink(organisationID: third.id, otherID: other.id, kind: .memberOf),
    ] {
      try register.save(link, from: nil)
    }
    try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id)
    let links = try register.read { try OrganisationLink.fetchAll($0) }
    #expect(links.map { [$0.organisationID, $0.otherID] } == [[third.id, one.id]])
  }

  @Test("the same person at both is one person, with both roles and one number")
  func persons() throws {
    let (one, other) = (try register.enterNew("Prøve Et"), try register.enterNew("Prøve To"))
    let ids = try [one, other].map { organisation in
      var entry = ContactEntry.blank(RecordAbout(organisationID: organisation.id))
      entry.person.name = "Testperson Alfa"
      entry.phones = [
        Phone(
          organisationID: organisation.id, number: try #require(PhoneNumber("20 11 22 33")))
      ]
      return try register.save(entry, from: nil).id
    }
    try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id)
    let known = try #require(try register.record(ContactEntry.self, ids[0]))
    #expect(known.roles.map(\.organisationID) == [one.id])
    #expect(known.phones.count == 1)
    #expect(try register.record(ofReference: "contact:\(ids[1])")?.id == ids[0])
    _ = try register.undo()
    #expect(try register.record(ContactEntry.self, ids[1])?.roles.count == 1)
  }

  @Test("what was counted by one's address stays counted: days without an address take the other's")
  func addresses() throws {
    let (one, other) = (
      try register.enterNew("Prøve Et"),
      try register.enterNew("Prøve To") { $0.organisation.municipalityCode = "0740" }
    )
    try makeSOV(other, from: "2022-03-01")
    #expect(try meter()[1] == 1)
    try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id)
    #expect(try meter()[1] == 1)
    #expect(try detail(one.id).organisation.municipalityCode == "0740")
  }

  @Test("a form on the merged one keeps its text; one about it is stored with the survivor")
  func drafts() throws {
    let (one, other) = (try register.enterNew("Prøve Et"), try register.enterNew("Prøve To"))
    let base = try #require(try register.record(OrganisationEntry.self, other.id))
    try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id)
    var edited = base
    edited.organisation.note = "skrevet før sammenlægningen"
    #expect(
      throws: RegisterError.refused(
        .merge(.wasMerged(reference: other.reference, into: "Prøve Et", survivor: one.reference)))
    ) { try register.save(edited, from: base) }
    var line = OfferLine.blank(RecordAbout(organisationID: other.id))
    line.title = "kantinedrift"
    #expect(try register.save(line, from: nil).organisationID == one.id)
  }

  @Test("neither with itself, nor twice, nor a ring of successors, nor the municipality away")
  func refused() throws {
    let (one, other) = (try register.enterNew("Prøve Et"), try register.enterNew("Prøve To"))
    func refusal(_ survivor: Int64, _ merged: Int64) -> MergeRefusal? {
      do {
        try register.mergeAsProposed(.organisation, keeping: survivor, merging: merged)
        return nil
      } catch RegisterError.refused(.ofKind(let refusal)) {
        return refusal.rule as? MergeRefusal
      } catch { return nil }
    }
    #expect(refusal(one.id, one.id) == .withItself)
    let home = try register.home()
    #expect(refusal(one.id, home.organisationID) == .home(name: home.name))
    let between = try register.enterNew("Prøve Mellem")
    for (later, earlier) in [(one, between), (between, other)] {
      try register.save(
        OrganisationLink(organisationID: later.id, otherID: earlier.id, kind: .successorOf),
        from: nil)
    }
    #expect(refusal(one.id, other.id) == .goesRound(name: "Prøve Et"))
    let third = try register.enterNew("Prøve Tre")
    try register.mergeAsProposed(.organisation, keeping: one.id, merging: third.id)
    #expect(refusal(one.id, third.id) == .goneAlready(reference: third.reference))
  }

  @Test("an agreement of the two alone, and an idea that would swallow an agreement, are refused")
  func agreements() throws {
    let (one, other) = (
      try register.enterNew("Prøve Køkken"), try register.enterNew("Prøvekøkkenet")
    )
    for organisation in [one, other] { try makeSOV(organisation, from: "2021-05-01") }
    let agreed = try register.agree([one, other], on: "2023-02-01").partnership
    #expect(
      throws: RegisterError.refused(.merge(.withEachOther(reference: agreed.reference)))
    ) { try register.mergeAsProposed(.organisation, keeping: one.id, merging: other.id) }
    let idea = try register.save(
      PartnershipEntry(
        Partnership(title: "Prøveidé", state: .idea),
        parties: [one, other].map { .init(organisationID: $0.id, name: $0.name) }), from: nil
    ).partnership
    #expect(
      throws: RegisterError.refused(
        .merge(.signedStays(reference: agreed.reference, other: idea.reference)))
    ) { try register.mergeAsProposed(.partnership, keeping: idea.id, merging: agreed.id) }
    try register.mergeAsProposed(.partnership, keeping: agreed.id, merging: idea.id)
    #expect(try register.record(ofReference: idea.reference)?.id == agreed.id)
  }

  @Test("who changed one of the two meanwhile is not passed over")
  func changedMeanwhile() throws {
    let (one, other) = (try register.enterNew("Prøve Et"), try register.enterNew("Prøve To"))
    let order = try register.mergePlan(.organisation, keeping: one.id, merging: other.id).order
    let base = try #require(try register.record(OrganisationEntry.self, other.id))
    var edited = base
    edited.organisation.note = "rettet imens"
    try register.save(edited, from: base)
    #expect(throws: RegisterError.refused(.changedUnseen(subject: "Prøve To"))) {
      try register.merge(order)
    }
  }
}
