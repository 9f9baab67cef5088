import Testing

@testable import HotlineCore

@Suite("Saving an organisation")
struct OrganisationUseCaseTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  private func enter(
    _ name: String, _ edit: (inout Organisation) -> Void = { _ in }
  ) throws -> OrganisationEntry {
    var organisation = Organisation(name: name, kind: .enterprise)
    edit(&organisation)
    return try register.save(OrganisationEntry(organisation), from: nil)
  }

  private func rows<Stored: StoredRow>(_ type: Stored.Type, of id: Int64) throws -> [Stored] {
    try register.read { try Stored.ofOrganisation(id, $0) }
  }

  @Test("keeps the old name with the day on which the new one began")
  func rename() throws {
    let base = try enter("Prøvekøkkenet")
    var renamed = base
    renamed.organisation.name = "  Det Nye Prøvekøkken "
    renamed.nameDating = .from(theDay("2026-09-01"))
    let stored = try register.save(renamed, from: base)
    #expect(stored.organisation.name == "Det Nye Prøvekøkken")
    let periods = try rows(NamePeriod.self, of: stored.organisation.id)
    #expect(periods.map(\.name) == ["Prøvekøkkenet", "Det Nye Prøvekøkken"])
    #expect(periods.map(\.validTo) == [theDay("2026-09-01"), nil])
    #expect(periods.map(\.validFrom) == [nil, theDay("2026-09-01")])
  }

  @Test("rewrites the name without a trace when it was a slip")
  func correction() throws {
    let base = try enter("Prøvekøknet")
    var corrected = base
    corrected.organisation.name = "Prøvekøkkenet"
    corrected.nameDating = .correction
    let id = try register.save(corrected, from: base).organisation.id
    #expect(try rows(NamePeriod.self, of: id).map(\.name) == ["Prøvekøkkenet"])
  }

  @Test("follows a move with the municipality of each address")
  func move() throws {
    let base = try enter("Prøvekøkkenet") {
      $0.postalCode = "8632"
      $0.street = "Prøvevej 1"
    }
    #expect(base.organisation.municipalityCode == "0740")
    #expect(base.organisation.city == "Lemming")
    var moved = base
    moved.organisation.postalCode = "8000"
    moved.organisation.city = "Aarhus C"
    moved.organisation.street = "Prøvegade 2"
    let stored = try register.save(moved, from: base)
    #expect(stored.organisation.municipalityCode == "0751")
    let periods = try rows(AddressPeriod.self, of: stored.organisation.id)
    #expect(periods.map(\.municipalityCode) == ["0740", "0751"])
    #expect(periods.map(\.validTo) == [theDay("2026-11-23"), nil])
  }

  @Test("never guesses a municipality from a postal code that touches several")
  func ambiguousPostalCode() throws {
    #expect(try enter("Et") { $0.postalCode = "8600" }.organisation.municipalityCode == nil)
    let told = try enter("To") {
      $0.postalCode = "8600"
      $0.municipalityCode = "0746"
    }
    #expect(told.organisation.municipalityCode == "0746")
  }

  @Test("says whose CVR number it is, and lets a ceased company's number go")
  func cvr() throws {
    let cvr = CVRNumber("13748136")
    let first = try enter("Prøvefabrikken") { $0.cvr = cvr }
    let taken = Refusal.organisation(
      .cvrTaken(by: "Prøvefabrikken", reference: first.organisation.reference))
    #expect(throws: RegisterError.refused(taken)) {
      try enter("En Anden") { $0.cvr = cvr }
    }
    var ceased = first
    ceased.organisation.ceasedOn = theDay("2026-01-01")
    #expect(try register.save(ceased, from: first).organisation.status == .ceased)
    #expect(try enter("En Anden") { $0.cvr = cvr }.organisation.cvr == cvr)
  }

  @Test("ceases only when its open partnerships are ended or go on")
  func cease() throws {
    let kitchen = try enter("Prøvekøkkenet")
    let idea = try register.save(
      PartnershipEntry(
        Partnership(title: "Kantine", state: .idea),
        parties: [
          .init(organisationID: kitchen.organisation.id, name: kitchen.organisation.name)
        ]), from: nil)
    var ceased = kitchen
    ceased.organisation.status = .ceased
    ceased.organisation.ceasedOn = theDay("2026-11-01")
    let open = Refusal.organisation(.openPartnerships(references: [idea.partnership.reference]))
    #expect(throws: RegisterError.refused(open)) { try register.save(ceased, from: kitchen) }
    ceased.partnershipsGoOn = true
    #expect(try register.save(ceased, from: kitchen).organisation.status == .ceased)
  }

  @Test("names every broken rule at once")
  func severalRefusals() throws {
    var entry = OrganisationEntry(Organisation(name: " ", kind: .enterprise))
    entry.organisation.status = .ceased
    var period = SOVPeriod(
      organisationID: 0, validFrom: theDay("2024-01-01"), basis: .municipalAssessment)
    period.validTo = theDay("2024-01-01")
    entry.sovPeriods = [period]
    #expect(
      throws: RegisterError.refusedAll([
        .nameMissing, .organisation(.ceasedNeedsDay), .spanEndsBeforeStart,
      ])
    ) {
      try register.save(entry, from: nil)
    }
  }

  @Test("stores no CPR number, in whatever field it stands")
  func cprGuard() throws {
    #expect(throws: RegisterError.refused(.looksLikeCPR)) {
      try enter("Prøvekøkkenet") { $0.note = "ring til 010190-1234 i morgen" }
    }
    let base = try enter("Prøvekøkkenet")
    var edited = base
    edited.organisation.altNames = ["cpr 0101901234"]
    #expect(throws: RegisterError.refused(.looksLikeCPR)) {
      try register.save(edited, from: base)
    }
    #expect(try register.record(OrganisationEntry.self, base.organisation.id) == base)
  }

  @Test("shows itself whole in its detail")
  func detail() throws {
    var entry = OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise))
    entry.organisation.postalCode = "8632"
    entry.organisation.verifiedOn = theDay("2026-09-03")
    entry.sovPeriods = [
      SOVPeriod(organisationID: 0, validFrom: theDay("2020-01-01"), basis: .municipalAssessment)
    ]
    let number = try #require(PhoneNumber("86 12 34 56"))
    entry.phones = [Phone(organisationID: 0, number: number)]
    let id = try register.save(entry, from: nil).organisation.id
    let contact = try register.save(
      ContactEntry(
        ContactPerson(name: "Opdigtet Person"),
        roles: [ContactRole(contactPersonID: 0, organisationID: id)],
        phones: [Phone(organisationID: 0, number: try #require(PhoneNumber("20112233")))]),
      from: nil)
    try register.save(
      OfferLine(organisationID: id, direction: .offers, mode: .service, title: "Kantinedrift"),
      from: nil)
    let detail = try #require(try register.detail(of: id, today: theDay("2026-11-23")))
    #expect(detail.standing == .sov)
    #expect(detail.sovSince == theDay("2020-01-01"))
    #expect(detail.municipalityName == "Silkeborg Kommune")
    #expect(detail.phones.map(\.digits8) == ["86123456"])
    #expect(detail.contacts.map(\.person) == [contact.person])
    #expect(detail.contacts.map { $0.phones.map(\.digits8) } == [["20112233"]])
    #expect(detail.offers.map(\.title) == ["Kantinedrift"])
    #expect(detail.verification == .fresh)
    #expect(detail.nextDialogueBy == theDay("2020-06-29"))
    #expect(try register.detail(of: id + 1, today: theDay("2026-11-23")) == nil)
  }
}
