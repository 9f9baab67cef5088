import HotlineCore
import Testing

@Suite("The classes of an agreement")
struct PartnershipClassTests {
  static let agreedOn = theDay("2024-05-02")

  struct Case: Sendable {
    let parties: [Party]
    let classes: Set<PartnershipClass>
  }

  static let cases: [Case] = [
    Case(parties: [.sov(1), .smv(2)], classes: [.sovSMV]),
    Case(parties: [.sov(1), .smv(2), .department(3)], classes: [.sovSMV, .internalB]),
    Case(parties: [.department(1), .department(2)], classes: [.internalA]),
    Case(parties: [.department(1), .department(2), .sov(3)], classes: [.internalA, .internalB]),
    Case(parties: [.sov(1), .sov(2)], classes: [.sovSOV]),
    Case(parties: [.sov(1), .large(2)], classes: [.sovLarge]),
    Case(parties: [.sov(1), .unknownSize(2)], classes: [.unknownSize]),
    Case(parties: [.sov(1), .unknownSize(2), .smv(3)], classes: [.sovSMV]),
    Case(parties: [.sov(1), .unknownSize(2), .large(3)], classes: [.sovLarge, .unknownSize]),
    Case(parties: [.smv(1), .smv(2)], classes: []),
    Case(parties: [.department(1), .smv(2)], classes: []),
    Case(parties: [.sov(1), .initiative(2)], classes: []),
    Case(parties: [.department(1), .department(1)], classes: []),
  ]

  @Test("follow from the parties on its day", arguments: cases)
  func classes(example: Case) {
    let facts = example.parties.map(\.facts)
    #expect(PartnershipClass.classes(of: facts, agreedOn: Self.agreedOn) == example.classes)
  }

  @Test("do not change when somebody joins later")
  func joinedLater() {
    var department = Party.department(3).facts
    department.joinedOn = theDay("2024-05-03")
    let parties = [Party.sov(1).facts, Party.smv(2).facts, department]
    #expect(PartnershipClass.classes(of: parties, agreedOn: Self.agreedOn) == [.sovSMV])
  }
}

/// A party with nothing but what the rules ask.
enum Party: Sendable {
  case sov(Int64)
  case selfDeclared(Int64)
  case smv(Int64)
  case large(Int64)
  case unknownSize(Int64)
  case department(Int64)
  case initiative(Int64)

  var facts: PartyFacts {
    switch self {
    case .sov(let id): make(id, .enterprise) { $0.isSOV = true }
    case .selfDeclared(let id): make(id, .enterprise) { $0.isOnlySelfDeclared = true }
    case .smv(let id): make(id, .enterprise) { $0.size = .smv }
    case .large(let id): make(id, .enterprise) { $0.size = .large }
    case .unknownSize(let id): make(id, .enterprise) { _ in }
    case .department(let id): make(id, .department) { _ in }
    case .initiative(let id): make(id, .initiative) { _ in }
    }
  }

  private func make(
    _ id: Int64, _ kind: Organisation.Kind, _ edit: (inout PartyFacts) -> Void
  ) -> PartyFacts {
    var facts = PartyFacts(organisationID: id, name: "Part \(id)", kind: kind)
    edit(&facts)
    return facts
  }
}

@Suite("The guards of a partnership")
struct PartnershipGuardTests {
  static let today = theDay("2026-11-23")

  private static func agreement() -> Partnership {
    var partnership = Partnership(title: "Paller til møbler", state: .agreed)
    partnership.commonThird = "palletræ bliver til skolemøbler"
    partnership.motives = ["competitiveness"]
    partnership.form = .written
    partnership.agreedOn = today
    return partnership
  }

  private func refusals(
    _ parties: [Party] = [.sov(1), .smv(2)], _ edit: (inout Partnership) -> Void = { _ in }
  ) -> [Refusal] {
    var partnership = Self.agreement()
    edit(&partnership)
    return PartnershipGuards(partnership, parties: parties.map(\.facts), today: Self.today)
      .refusals()
  }

  @Test("let a complete agreement through")
  func complete() {
    #expect(refusals() == [])
    #expect(refusals([.department(1), .department(2)]) == [])
  }

  @Test("name every problem at once")
  func everything() {
    let found = refusals([.smv(1)]) { partnership in
      partnership = Partnership(title: " ", state: .agreed)
      partnership.commonThird = "  for kort "
    }
    #expect(
      found == [
        .partnership(.titleMissing), .partnership(.needsTwoParties),
        .partnership(.commonThirdTooShort(minimum: 10)), .partnership(.needsMotive),
        .partnership(.needsForm), .partnership(.needsAgreementDay),
      ])
  }

  @Test("E21: refuse an agreement in the future")
  func future() {
    #expect(refusals { $0.agreedOn = theDay("2026-11-24") } == [.partnership(.agreedInFuture)])
  }

  @Test("E29: refuse an enterprise that only calls itself social")
  func selfDeclared() {
    #expect(
      refusals([.selfDeclared(1), .smv(2)]) == [.partnership(.selfDeclaredOnly(name: "Part 1"))])
    #expect(refusals([.smv(1), .smv(2)]) == [.partnership(.needsSOVOrTwoDepartments)])
  }

  @Test("E17: offer a new agreement when a party became a social enterprise later")
  func becameLater() {
    var party = Party.smv(1).facts
    party.becomesSOVOn = theDay("2026-12-01")
    let guards = PartnershipGuards(
      Self.agreement(), parties: [party, Party.smv(2).facts], today: Self.today)
    #expect(
      guards.refusals() == [.partnership(.notYetSOV(name: "Part 1", since: theDay("2026-12-01")))])
  }

  @Test("ask for text when the motive is another one")
  func otherMotive() {
    #expect(refusals { $0.motives = ["other"] } == [.partnership(.otherMotiveNeedsText)])
    let named = refusals {
      $0.motives = ["other"]
      $0.motiveOther = "naboskab"
    }
    #expect(named == [])
  }

  @Test("end it only with a day and a reason")
  func ended() {
    #expect(
      refusals { $0.state = .ended } == [.partnership(.needsEndDay), .partnership(.endNeedsReason)])
    let early = refusals {
      $0.state = .ended
      $0.endedOn = theDay("2026-11-22")
      $0.endReason = "opgaven er løst"
    }
    #expect(early == [.partnership(.endsBeforeAgreement)])
  }

  @Test("let it run until a day after it was agreed")
  func plannedEnd() {
    #expect(
      refusals { $0.plannedEndOn = $0.agreedOn?.adding(days: -1) } == [
        .partnership(.plannedEndBeforeAgreement)
      ])
    #expect(refusals { $0.plannedEndOn = $0.agreedOn } == [])
  }

  @Test("leave an idea alone, but for a day of agreement in it")
  func idea() {
    var idea = Partnership(title: "Paller", state: .idea)
    let none = PartnershipGuards(idea, parties: [], today: Self.today)
    #expect(none.refusals() == [])
    idea.agreedOn = Self.today
    let dated = PartnershipGuards(idea, parties: [], today: Self.today)
    #expect(dated.refusals() == [.partnership(.agreementDayWithoutAgreement)])
  }

  @Test("warn of a missing idea session, a missing size and a late party")
  func warnings() {
    var late = Party.department(3).facts
    late.joinedOn = theDay("2026-11-24")
    let guards = PartnershipGuards(
      Self.agreement(), parties: [Party.sov(1).facts, Party.unknownSize(2).facts, late],
      today: Self.today)
    #expect(
      guards.warnings(hadIdeaDevelopment: false) == [
        .noIdeaDevelopment, .sizeMissing(name: "Part 2"), .joinedLater(name: "Part 3"),
      ])
  }

  @Test(
    "take an agreement back on the day it was entered, later only by a leader",
    arguments: [
      ("2026-11-23", Staff.Role.staff, []),
      ("2026-11-22", .staff, [Refusal.partnership(.undoAgreementNeedsLeader)]),
      ("2026-11-22", .leader, []),
    ])
  func undoAgreement(entered: String, role: Staff.Role, expected: [Refusal]) {
    let found = Partnership.State.agreed.refusals(
      to: .dialogue, enteredOn: theDay(entered), today: Self.today, by: role)
    #expect(found == expected)
  }

  @Test("know no way back from an end")
  func noWayBack() {
    let found = Partnership.State.ended.refusals(
      to: .agreed, enteredOn: nil, today: Self.today, by: .admin)
    #expect(found == [.partnership(.step(from: .ended, to: .agreed))])
  }
}
