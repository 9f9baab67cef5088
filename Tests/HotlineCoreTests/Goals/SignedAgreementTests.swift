import HotlineCore
import Testing

/// What an agreement counts as is settled on the day on which it was signed, by the departments of
/// the municipality whose register it is.
@Suite("What was signed stays signed")
struct SignedAgreementTests {
  let register: Register
  let technics: Organisation
  let culture: Organisation

  init() throws {
    register = try testRegister()
    let departments = try register.lookups().departments
    technics = try #require(departments.first { $0.name.contains("Teknik") })
    culture = try #require(departments.first { $0.name.contains("Kultur") })
  }

  private func enter(
    _ name: String, _ kind: Organisation.Kind, isSOV: Bool = false,
    _ edit: (inout Organisation) -> Void = { _ in }
  ) throws -> Organisation {
    var entry = OrganisationEntry(Organisation(name: name, kind: kind))
    entry.organisation.employees = 20
    entry.organisation.municipalityCode = "0740"
    edit(&entry.organisation)
    if isSOV {
      entry.sovPeriods = [
        SOVPeriod(
          organisationID: 0, validFrom: theDay("2019-01-01"), basis: .municipalAssessment)
      ]
    }
    return try register.save(entry, from: nil).organisation
  }

  private func agree(_ parties: [Organisation], on iso: String) throws -> PartnershipEntry {
    try register.agree(parties, on: iso)
  }

  /// Goals 4 and 5.
  private func agreements() throws -> [Double] {
    let meter = try #require(try register.goalMeter(asOf: testToday))
    return meter.figures.suffix(2).map(\.value)
  }

  private func goals(of parties: [Organisation]) throws -> Set<PartnershipClass> {
    var partnership = Partnership(title: "Prøve", state: .agreed)
    partnership.agreedOn = theDay("2022-05-01")
    return try register.partnershipPreview(
      PartnershipEntry(
        partnership, parties: parties.map { .init(organisationID: $0.id, name: $0.name) }),
      today: testToday
    ).classes
  }

  // MARK: Whose departments

  @Test(
    "INTERNAL_A: departments under another municipality, or with their address there, never count")
  func otherMunicipality() throws {
    let town = try enter("Opdigtet Kommune", .otherPublic) { $0.municipalityCode = "0791" }
    let under = try enter("Opdigtet Vej og Park", .department) {
      $0.parentID = town.id
      $0.municipalityCode = nil
    }
    let deeper = try enter("Opdigtet Vejdrift", .department) {
      $0.parentID = under.id
      $0.municipalityCode = "0740"
    }
    let elsewhere = try enter("Opdigtet Kulturkontor", .department) {
      $0.municipalityCode = "0791"
    }
    let workshop = try enter("Prøveværkstedet", .enterprise, isSOV: true)
    for department in [under, deeper, elsewhere] {
      #expect(try goals(of: [workshop, department]) == [], "\(department.name)")
      #expect(try goals(of: [technics, department]) == [], "\(department.name)")
    }
    _ = try agree([workshop, under], on: "2022-05-01")
    #expect(try agreements() == [0, 0])
  }

  @Test(
    "INTERNAL_A: the municipality's own count at any depth, and where nothing says whose they are")
  func ownDepartments() throws {
    let team = try enter("Opdigtet Affaldsteam", .department) { $0.parentID = technics.id }
    let unplaced = try enter("Opdigtet Projektkontor", .department) { $0.municipalityCode = nil }
    #expect(try goals(of: [culture, team]) == [.internalA])
    #expect(try goals(of: [technics, unplaced]) == [.internalA])
    _ = try agree([culture, team], on: "2022-05-01")
    #expect(try agreements() == [1, 0])
  }

  // MARK: Parties that come and go

  @Test("a party added later has a joining day, and changes neither class nor goals")
  func added() throws {
    let workshop = try enter("Prøveværkstedet", .enterprise, isSOV: true)
    let industry = try enter("Opdigtet Industri", .enterprise)
    let signed = try agree([workshop, industry], on: "2022-05-01")
    #expect(try agreements() == [0, 1])
    var longer = signed
    longer.parties.append(.init(organisationID: technics.id, name: technics.name))
    let preview = try register.partnershipPreview(longer, today: testToday)
    #expect(preview.classes == [.sovSMV])
    #expect(preview.warnings.contains(.joinedLater(name: technics.name)))
    let stored = try register.save(longer, from: signed)
    #expect(stored.parties.map(\.row.joinedOn) == [nil, nil, testToday])
    #expect(try agreements() == [0, 1])
  }

  @Test("one who was forgotten is dated back by hand, and counts")
  func forgotten() throws {
    let workshop = try enter("Prøveværkstedet", .enterprise, isSOV: true)
    let industry = try enter("Opdigtet Industri", .enterprise)
    let signed = try agree([workshop, industry], on: "2022-05-01")
    var longer = signed
    longer.parties.append(.init(organisationID: technics.id, name: technics.name))
    longer.parties[2].row.joinedOn = theDay("2022-05-01")
    try register.save(longer, from: signed)
    #expect(try agreements() == [1, 1])
  }

  @Test("a party taken out, or exchanged for another, was there when it was signed")
  func takenOut() throws {
    let workshop = try enter("Prøveværkstedet", .enterprise, isSOV: true)
    let industry = try enter("Opdigtet Industri", .enterprise)
    let kitchen = try enter("Prøvekøkkenet", .enterprise, isSOV: true)
    let signed = try agree([workshop, industry, technics], on: "2022-05-01")
    var fewer = signed
    fewer.parties.removeLast()
    let left = try register.save(fewer, from: signed)
    #expect(left.parties.map(\.row.leftOn) == [nil, nil, testToday])
    #expect(try agreements() == [1, 1])
    var other = left
    other.parties[1].row.organisationID = kitchen.id
    let stored = try register.save(other, from: left)
    #expect(
      Set(stored.parties.map { [$0.row.joinedOn, $0.row.leftOn] })
        == [[nil, nil], [nil, testToday], [testToday, nil]])
    #expect(try agreements() == [1, 1])
  }

  @Test("who was added by mistake goes again, and on the day of signing all is still open")
  func mistakes() throws {
    let workshop = try enter("Prøveværkstedet", .enterprise, isSOV: true)
    let industry = try enter("Opdigtet Industri", .enterprise)
    let signed = try agree([workshop, industry], on: "2022-05-01")
    var longer = signed
    longer.parties.append(.init(organisationID: technics.id, name: technics.name))
    let stored = try register.save(longer, from: signed)
    var back = stored
    back.parties.removeLast()
    #expect(try register.save(back, from: stored).parties.count == 2)
    let today = try agree([workshop, technics], on: "2026-11-23")
    var wider = today
    wider.parties.append(.init(organisationID: culture.id, name: culture.name))
    #expect(try register.save(wider, from: today).parties.map(\.row.joinedOn) == [nil, nil, nil])
  }

  @Test("an idea has no parties that came later")
  func idea() throws {
    let workshop = try enter("Prøveværkstedet", .enterprise, isSOV: true)
    let idea = try register.save(
      PartnershipEntry(
        Partnership(title: "Prøve", state: .idea),
        parties: [.init(organisationID: workshop.id, name: workshop.name)]), from: nil)
    var longer = idea
    longer.parties.append(.init(organisationID: technics.id, name: technics.name))
    #expect(try register.save(longer, from: idea).parties.map(\.row.joinedOn) == [nil, nil])
  }

  // MARK: Goal 2

  @Test("E8: one that lives and is no longer a social enterprise is said beside the ceased ones")
  func noLongerSOV() throws {
    var entry = OrganisationEntry(Organisation(name: "Prøveværkstedet", kind: .enterprise))
    entry.organisation.municipalityCode = "0740"
    var period = SOVPeriod(
      organisationID: 0, validFrom: theDay("2021-01-01"), basis: .municipalAssessment)
    period.validTo = theDay("2023-06-01")
    entry.sovPeriods = [period]
    try register.save(entry, from: nil)
    let figure = try #require(try register.goalMeter(asOf: testToday)).figures[1]
    #expect(figure.value == 1)
    #expect(figure.parts.contains(.init(.noLongerSOV, 1)))
    #expect(figure.parts.contains(.init(.ceased, 0)))
    #expect(figure.rows.map(\.reason) == [.countsButNoLongerSOV(theDay("2023-06-01"))])
  }
}
