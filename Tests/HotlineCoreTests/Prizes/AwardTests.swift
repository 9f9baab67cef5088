import Resources
import Testing

@testable import HotlineCore

/// The prizes: who nominates, who can win, and that nobody wins before everybody was told.
@Suite("The prizes of the year")
struct AwardTests {
  private struct World {
    let register: Register
    var round: AwardRound
    let ceremony: EventEntry

    init(_ prize: String = "CSR", ceremony day: DanishDate = testToday) throws {
      register = try demoRegister()
      ceremony = try register.save(
        EventEntry(Event(title: "Overrækkelse", kind: .ceremony, day: day)), from: nil)
      var new = AwardRound(year: 2027, prizeCode: prize)
      new.closesOn = testToday
      new.ceremonyID = ceremony.id
      round = try register.save(new, from: nil)
    }

    func organisation(_ name: String) throws -> Int64 {
      try #require(
        try register.search(SearchQuery(text: name), today: testToday).hits.first {
          $0.name == name
        }
      ).id
    }

    func nominate(_ name: String, _ reason: String) throws -> Nomination {
      try register.save(
        Nomination(
          roundID: round.id, organisationID: try organisation(name),
          nominatorStaffID: register.user.id, day: testToday, reason: reason), from: nil)
    }

    func tell(_ nomination: Nomination, on day: DanishDate) throws {
      var accepted = nomination
      accepted.state = .accepted
      accepted = try register.save(accepted, from: nomination)
      var told = accepted
      (told.state, told.notifiedOn) = (.notified, day)
      try register.save(told, from: accepted)
    }

    mutating func go(_ state: AwardRound.State, _ edit: (inout AwardRound) -> Void = { _ in })
      throws
    {
      var next = round
      next.state = state
      edit(&next)
      round = try register.save(next, from: round)
    }

    mutating func decide(_ winner: Int64) throws {
      try go(.closed)
      try go(.notified)
      try go(.decided) {
        $0.winnerID = winner
        ($0.decidedBy, $0.decidedOn, $0.caseNo) = ("arbejdsmarkedsudvalget", testToday, "27/1")
      }
    }
  }

  private func refusals(_ body: () throws -> Void) -> [Refusal] {
    do {
      try body()
      return []
    } catch let error as RegisterError {
      return error.refusals
    } catch {
      return []
    }
  }

  @Test("H11: somebody of another department cannot nominate, and is told who can")
  func nominator() throws {
    let world = try World()
    let staff = try world.register.lookups().staff
    let other = try #require(staff.first { $0.initials == "NY" })
    var nomination = Nomination(
      roundID: world.round.id, organisationID: try world.organisation("Kurér & Ko"),
      nominatorStaffID: other.id, day: testToday, reason: "Tager folk med få timer")
    let found = refusals { _ = try world.register.save(nomination, from: nil) }
    #expect(
      found == [
        .prize(
          .nominatorElsewhere(
            name: other.name, department: "Kultur og Borgerservice",
            nominating: "Beskæftigelsesafdelingen"))
      ])
    nomination.nominatorStaffID = world.register.user.id
    #expect(try world.register.save(nomination, from: nil).state == .submitted)
  }

  @Test("a reason is required, and a prize has one round a year")
  func required() throws {
    let world = try World()
    #expect(refusals { _ = try world.nominate("Kurér & Ko", "") }.count == 1)
    #expect(
      refusals {
        _ = try world.register.save(AwardRound(year: 2027, prizeCode: "CSR"), from: nil)
      } == [.prize(.roundExists(year: 2027))])
  }

  @Test("nobody is decided on while nominations may still come in")
  func beforeClosing() throws {
    let closes = testToday.adding(days: 5)
    var round = AwardRound(year: 2027, prizeCode: "CSR", state: .decided)
    round.closesOn = closes
    round.decidedOn = testToday
    let guards = { (round: AwardRound) in
      AwardGuards(round, base: nil, candidates: [], ceremony: nil, today: testToday).refusals()
    }
    #expect(guards(round).contains(.prize(.decidedBeforeClosing(closes))))
    round.decidedOn = closes
    #expect(!guards(round).contains(.prize(.decidedBeforeClosing(closes))))
    #expect(
      PrizeRefusal.decidedBeforeClosing(closes).sentence(.danish).contains(closes.display))
  }

  @Test("several nominations of one enterprise are one candidate, told once of all reasons")
  func oneCandidate() throws {
    let world = try World()
    let first = try world.nominate("Kurér & Ko", "Den første grund")
    let second = try world.nominate("Kurér & Ko", "Den anden grund")
    let candidates = try world.register.candidates(ofRound: world.round.id)
    #expect(candidates.map(\.nominations.count) == [2])
    try world.tell(first, on: testToday)
    let other = try #require(try world.register.record(Nomination.self, second.id))
    #expect(other.state == .notified)
    #expect(other.notifiedOn == testToday)
    let letter = try #require(try world.register.nominationLetter(second.id, .danish))
    #expect(letter.text.contains("Den første grund") && letter.text.contains("Den anden grund"))
    #expect(letter.text.contains("CSR Silkeborg prisen 2027"))
    _ = try world.register.undo()
    #expect(try world.register.record(Nomination.self, second.id)?.state == .submitted)
  }

  @Test("a round is decided by a leader; others are told who can")
  func decidesAsLeader() throws {
    var world = try World()
    try world.tell(try world.nominate("Kurér & Ko", "En grund"), on: testToday)
    let winner = try world.organisation("Kurér & Ko")
    let known = try #require(try world.register.record(Staff.self, world.register.user.id))
    let colleague = try world.register.save(
      Staff(initials: "LE", osUser: "le", name: "Prøve Leder", role: .admin), from: nil)
    var lowered = known
    lowered.role = .staff
    try world.register.save(lowered, from: known)
    let leaders = try world.register.lookups().staff.filter { $0.active && $0.role >= .leader }
    #expect(leaders.map(\.id).contains(colleague.id))
    let found = refusals { try world.decide(winner) }
    #expect(
      found == [.staff(.notAllowed(needs: .leader, who: leaders.map(\.initials).sorted()))])
  }

  @Test("the letter says at its end who writes, as the contact card has it that day")
  func sender() throws {
    let world = try World()
    let nomination = try world.nominate("Kurér & Ko", "En grund")
    var moved = try #require(
      try world.register.lookups().contactInfo.first { $0.kind == .mail })
    let before = moved
    moved.validTo = testToday
    try world.register.save(moved, from: before)
    let letter = try #require(try world.register.nominationLetter(nomination.id, .danish))
    #expect(
      letter.text.hasSuffix(
        """


        Silkeborg Kommune, Søvej 1, 8600 Silkeborg
        Hotline, hverdage 8-16: 89 70 57 57
        """))
  }

  @Test("Space tells who was just nominated, and keeps out who cannot win")
  func toldAtOnce() throws {
    let world = try World("SOV")
    let social = try world.nominate("Kafé Langsø", "En grund")
    _ = try Nomination.tick?.run(social.id, world.register)
    #expect(try world.register.record(Nomination.self, social.id)?.state == .notified)
    let ordinary = try world.nominate("Kurér & Ko", "En grund")
    #expect(
      refusals { _ = try Nomination.tick?.run(ordinary.id, world.register) }
        == [.prize(.barred(name: "Kurér & Ko", .notSOV))])
  }

  @Test("AW-SOV: only a social enterprise of the municipality on the closing day")
  func sov() throws {
    let world = try World("SOV")
    let ordinary = try world.nominate("Kurér & Ko", "En grund")
    var accepted = ordinary
    accepted.state = .accepted
    #expect(
      refusals { _ = try world.register.save(accepted, from: ordinary) }
        == [.prize(.barred(name: "Kurér & Ko", .notSOV))])
    let social = try world.nominate("Kafé Langsø", "En grund")
    try world.tell(social, on: testToday)
  }

  @Test("AW-CSR asks for the address that held on the closing day")
  func place() throws {
    var facts = OrganisationFacts(Organisation(name: "Prøvevig", kind: .enterprise))
    var here = AddressPeriod(organisationID: 1)
    (here.validTo, here.municipalityCode) = (theDay("2026-06-01"), "0740")
    var there = AddressPeriod(organisationID: 1)
    (there.validFrom, there.municipalityCode) = (theDay("2026-06-01"), "0791")
    facts.addressPeriods = [here, there]
    func bar(_ day: String) -> PrizeBar? {
      PrizeBar.of(facts, prizeFor: .any, home: "0740", on: theDay(day))
    }
    #expect(bar("2026-05-31") == nil)
    #expect(bar("2026-06-01") == .elsewhere)
    facts.organisation.kind = .department
    #expect(bar("2026-05-31") == .notEnterprise)
  }

  @Test("H11: nobody wins before everybody was told, before the ceremony")
  func told() throws {
    var world = try World()
    let first = try world.nominate("Kurér & Ko", "En grund")
    let second = try world.nominate("Kafé Langsø", "En anden")
    try world.go(.closed)
    #expect(
      refusals { try world.go(.notified) }
        == [.prize(.notTold(names: ["Kafé Langsø", "Kurér & Ko"]))])
    try world.tell(first, on: testToday.adding(days: -1))
    try world.tell(second, on: testToday)
    try world.go(.notified)
    try world.go(.decided) {
      $0.winnerID = first.organisationID
      ($0.decidedBy, $0.decidedOn, $0.caseNo) = ("arbejdsmarkedsudvalget", testToday, "27/1")
    }
    #expect(
      refusals { try world.go(.awarded) }
        == [.prize(.toldTooLate(names: ["Kafé Langsø"], testToday))])
    let late = try #require(try world.register.record(Nomination.self, second.id))
    var mended = late
    mended.notifiedOn = testToday.adding(days: -2)
    try world.register.save(mended, from: late)
    try world.go(.awarded)
    #expect(try world.register.record(Nomination.self, first.id)?.state == .winner)
    #expect(try world.register.record(Nomination.self, second.id)?.state == .notWinner)
    let detail = try #require(
      try world.register.detail(of: first.organisationID, today: testToday))
    #expect(detail.records.contains { $0.words.da.hasPrefix("★ CSR Silkeborg prisen 2027") })
  }

  @Test("the winner is one of the candidates, decided by a committee on a day in a case")
  func winner() throws {
    var world = try World()
    let first = try world.nominate("Kurér & Ko", "En grund")
    try world.tell(first, on: testToday.adding(days: -1))
    try world.go(.closed)
    try world.go(.notified)
    let stranger = try world.organisation("Kafé Langsø")
    #expect(
      refusals { try world.go(.decided) { $0.winnerID = stranger } } == [
        .prize(.winnerIsNoCandidate(name: nil)), .prize(.needsDecider), .prize(.needsDecisionDay),
        .prize(.needsCase),
      ])
  }

  @Test("the field of a round is counted by sector, place and theme")
  func breadth() throws {
    let register = try demoRegister()
    let round = try #require(try register.called(.awardRound, "SØV 2026", limit: 1).first)
    let id = try #require(Int64(round.key))
    let page = try #require(try register.awardPage(id, .danish))
    #expect(page.text.contains("1 kandidat\nKafé Langsø · 2 indstillinger · har ikke fået besked"))
    #expect(page.text.contains("  1 · Silkeborg"))
    #expect(page.text.contains("  1 · partnerskaber") && page.text.contains("  0 · vækst"))
  }

  @Test("the winners of 2019 stand in every fresh register")
  func history() throws {
    let register = try testRegister()
    let rounds = try register.read { try AwardRound.fetchAll($0, sql: "SELECT * FROM awardRound") }
    #expect(rounds.map(\.winnerName) == ["Special Minds", "Tikma"])
    #expect(rounds.allSatisfy { $0.year == 2019 && $0.state == .awarded })
  }
}
