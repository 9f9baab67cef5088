import GRDB
import Testing

@testable import HotlineCore

@Suite("Saving a partnership")
struct PartnershipUseCaseTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func enterprise(
    _ name: String, sovSince: String? = nil, basis: SOVPeriod.Basis = .municipalAssessment,
    employees: Int? = nil
  ) throws -> Organisation {
    var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
    entry.organisation.employees = employees
    if let sovSince {
      entry.sovPeriods = [SOVPeriod(organisationID: 0, validFrom: theDay(sovSince), basis: basis)]
    }
    return try register.save(entry, from: nil).organisation
  }

  private func agreement(_ parties: [Organisation], on iso: String = "2026-11-23")
    -> PartnershipEntry
  {
    var partnership = Partnership(title: "Paller til møbler", state: .agreed)
    partnership.commonThird = "palletræ bliver til skolemøbler"
    partnership.motives = ["competitiveness"]
    partnership.form = .written
    partnership.agreedOn = theDay(iso)
    return PartnershipEntry(
      partnership, parties: parties.map { .init(organisationID: $0.id, name: $0.name) })
  }

  @Test("gives references in order within the year")
  func references() throws {
    let first = try register.save(
      PartnershipEntry(Partnership(title: "En", state: .idea)), from: nil)
    let second = try register.save(
      PartnershipEntry(Partnership(title: "To", state: .idea)), from: nil)
    #expect(first.partnership.reference == "P-2026-001")
    #expect(second.partnership.reference == "P-2026-002")
  }

  @Test("makes a party that the register does not know, and undo takes both away")
  func newParty() throws {
    let kitchen = try enterprise("Prøvekøkkenet", sovSince: "2020-01-01")
    var entry = PartnershipEntry(Partnership(title: "Kantine", state: .idea))
    entry.parties = [
      .init(organisationID: kitchen.id, name: kitchen.name),
      .init(newOrganisation: "Opdigtet Ildsjæl"),
    ]
    let stored = try register.save(entry, from: nil)
    #expect(stored.parties.map(\.name) == ["Prøvekøkkenet", "Opdigtet Ildsjæl"])
    let newID = try #require(stored.parties.last).row.organisationID
    #expect(try register.record(OrganisationEntry.self, newID)?.organisation.kind == .initiative)
    _ = try register.undo()
    #expect(try register.record(OrganisationEntry.self, newID) == nil)
    #expect(try register.record(PartnershipEntry.self, stored.partnership.id) == nil)
  }

  @Test("H7: three parties meet two classes, and the preview says so while it is typed")
  func threeParties() throws {
    let kitchen = try enterprise("Prøveværkstedet", sovSince: "2020-01-01")
    let industry = try enterprise("Opdigtet Industri", employees: 40)
    let department = try #require(
      try register.lookups().departments.first { $0.name.contains("Teknik") })
    let entry = agreement([kitchen, industry, department])
    let preview = try register.partnershipPreview(entry, today: theDay("2026-11-23"))
    #expect(preview.classes == [.internalB, .sovSMV])
    #expect(preview.refusals == [])
    #expect(preview.warnings == [.noIdeaDevelopment])
    let stored = try register.save(entry, from: nil)
    let detail = try #require(try register.detail(of: kitchen.id, today: theDay("2026-11-23")))
    #expect(detail.partnerships.map(\.classes) == [[.internalB, .sovSMV]])
    #expect(detail.partnerships.map(\.others) == [[industry.name, department.name]])
    #expect(
      detail.timeline == [
        TimelineEntry(
          day: theDay("2026-11-23"),
          what: .partnershipAgreed(
            id: stored.partnership.id, reference: stored.partnership.reference),
          text: "Paller til møbler")
      ])
  }

  @Test("E22: refuses a head office together with its own branch")
  func branch() throws {
    let head = try enterprise("Prøvekæden", sovSince: "2020-01-01")
    let branch = OrganisationEntry(Organisation(name: "Prøvekæden Kjellerup", kind: .enterprise))
    let stored = try register.save(branch, from: nil).organisation
    try register.save(
      OrganisationLink(organisationID: stored.id, otherID: head.id, kind: .branchOf), from: nil)
    #expect(
      throws: RegisterError.refusedAll([
        .partnership(.samePartyTwice(name: "Prøvekæden")), .partnership(.needsTwoParties),
      ])
    ) {
      try register.save(agreement([head, stored]), from: nil)
    }
  }

  @Test("E29: refuses an assessed agreement of a self-declared enterprise; the idea is kept")
  func selfDeclared() throws {
    let caller = try enterprise("Prøvekaféen", sovSince: "2020-01-01", basis: .selfDeclared)
    let industry = try enterprise("Opdigtet Industri", employees: 40)
    var idea = agreement([caller, industry])
    idea.partnership.state = .idea
    idea.partnership.agreedOn = nil
    let base = try register.save(idea, from: nil)
    var agreed = base
    agreed.partnership.state = .agreed
    agreed.partnership.agreedOn = theDay("2026-11-23")
    #expect(throws: RegisterError.refused(.partnership(.selfDeclaredOnly(name: "Prøvekaféen")))) {
      try register.save(agreed, from: base)
    }
    #expect(try register.record(PartnershipEntry.self, base.partnership.id) == base)
  }

  @Test("E21: refuses a day in the future; the dialogue stands as it was")
  func future() throws {
    let kitchen = try enterprise("Prøvekøkkenet", sovSince: "2020-01-01")
    let industry = try enterprise("Opdigtet Industri")
    #expect(throws: RegisterError.refused(.partnership(.agreedInFuture))) {
      try register.save(agreement([kitchen, industry], on: "2026-11-24"), from: nil)
    }
  }

  @Test("E16: a company that grows later stays the size it had on the day of agreement")
  func grows() throws {
    let kitchen = try enterprise("Prøvekøkkenet", sovSince: "2020-01-01")
    let industry = try enterprise("Opdigtet Industri", employees: 180)
    let stored = try register.save(agreement([kitchen, industry], on: "2022-05-02"), from: nil)
    let base = try #require(try register.record(OrganisationEntry.self, industry.id))
    var grown = base
    grown.organisation.employees = 300
    grown.organisation.figuresYear = 2024
    try register.save(grown, from: base)
    let detail = try #require(try register.detail(of: kitchen.id, today: theDay("2026-11-23")))
    #expect(detail.partnerships.first { $0.id == stored.partnership.id }?.classes == [.sovSMV])
    let preview = try register.partnershipPreview(
      agreement([kitchen, industry], on: "2024-01-01"), today: theDay("2026-11-23"))
    #expect(preview.classes == [.sovLarge])
  }

  @Test("goes back to dialogue the same day, without its day of agreement")
  func undoAgreement() throws {
    let kitchen = try enterprise("Prøvekøkkenet", sovSince: "2020-01-01")
    let industry = try enterprise("Opdigtet Industri")
    let base = try register.save(agreement([kitchen, industry]), from: nil)
    var back = base
    back.partnership.state = .dialogue
    let stored = try register.save(back, from: base)
    #expect(stored.partnership.state == .dialogue)
    #expect(stored.partnership.agreedOn == nil)
  }

  @Test("an agreement that lost a party in a merge can still be edited")
  func editAfterMerge() throws {
    let kitchen = try enterprise("Prøvekøkkenet", sovSince: "2020-01-01")
    let industry = try enterprise("Opdigtet Industri")
    let base = try register.save(agreement([kitchen, industry]), from: nil)
    try register.change(.edited(.organisation)) { change in
      let stored = try #require(try Organisation.find(industry.id, change.db))
      var merged = stored
      merged.status = .merged
      merged.mergedIntoID = kitchen.id
      try change.update(merged, from: stored)
    }
    var edited = base
    edited.partnership.resultText = "tolv skolemøbler"
    #expect(try register.save(edited, from: base).partnership.resultText == "tolv skolemøbler")
  }
}
