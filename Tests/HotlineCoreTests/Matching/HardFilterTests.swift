import Testing

@testable import HotlineCore

/// Each filter takes a candidate out that would be suggested without it, and says why.
@Suite("Hard filters")
struct HardFilterTests {
  private typealias Fixture = MatchFixture

  private let need = Fixture.need("montage.pak", "pakning", id: 1)
  private let offer = Fixture.offer("montage.pak", "pakning", id: 2)

  private func asker(_ need: OfferLine? = nil) -> MatchParty {
    Fixture.party(1, "Asker", .sov, [need ?? self.need])
  }

  private func candidate(_ offer: OfferLine? = nil, _ standing: Standing = .smv) -> MatchCandidate {
    MatchCandidate(party: Fixture.party(2, "Candidate", standing, [offer ?? self.offer]))
  }

  /// Why the only candidate is hidden; nil when it is suggested.
  private func reason(
    _ asker: MatchParty, _ candidate: MatchCandidate
  ) -> HiddenCandidates.Reason? {
    let found = Fixture.match(asker, [candidate])
    #expect(found.all.isEmpty == (found.hiddenCount == 1))
    return found.hidden.first?.reason
  }

  private func declined(
    by askerID: Int64?, of candidateID: Int64, on day: String, category: String? = nil,
    _ answer: MatchFeedback.Answer = .declined
  ) -> MatchFeedback {
    var feedback = MatchFeedback(
      candidateID: candidateID, answer: answer, givenOn: Fixture.day(day))
    feedback.askerID = askerID
    feedback.categoryCode = category
    return feedback
  }

  @Test("Without a filter the candidate is suggested")
  func nothingHidden() {
    #expect(reason(asker(), candidate()) == nil)
  }

  @Test("F1 self is no candidate at all; whoever is not active is hidden as ceased")
  func existence() {
    let me = Fixture.party(1, "Asker", .sov, [need, offer])
    #expect(Fixture.match(me, [MatchCandidate(party: me)]) == Suggestions())
    var gone = candidate()
    gone.party.isActive = false
    #expect(reason(asker(), gone) == .ceased)
  }

  @Test("F2 a pair has a social enterprise or two departments")
  func pairs() {
    let allowed: [(Standing, Standing)] = [
      (.sov, .smv), (.smv, .rsv), (.department, .department), (.sov, .department),
      (.initiative, .sov),
    ]
    let refused: [(Standing, Standing)] = [
      (.smv, .smv), (.department, .smv), (.smv, .department), (.initiative, .ordinary),
    ]
    for (one, other) in allowed {
      #expect(reason(Fixture.party(1, "A", one, [need]), candidate(nil, other)) == nil)
    }
    for (one, other) in refused {
      let party = Fixture.party(1, "A", one, [need])
      #expect(reason(party, candidate(nil, other)) == .pairNotAllowed)
    }
  }

  @Test("F3 whoever must not be called")
  func doNotCall() {
    var quiet = candidate()
    quiet.party.doNotCall = true
    #expect(reason(asker(), quiet) == .doNotCall)
  }

  @Test("F4 the same legal group")
  func group() {
    var sister = candidate()
    sister.ties.sameGroup = true
    #expect(reason(asker(), sister) == .sameGroup)
  }

  @Test("F5 reach, of the need and of the offer, by what is known of both places")
  func reach() {
    func place(_ municipality: String?, _ edit: (inout MatchPlace) -> Void = { _ in }) -> MatchPlace
    {
      var place = MatchPlace()
      place.municipalityCode = municipality
      edit(&place)
      return place
    }
    func hides(
      _ reach: OfferLine.Reach, _ one: MatchPlace, _ other: MatchPlace
    ) -> Bool {
      var (party, found) = (asker(need.reaching(.country)), candidate(offer.reaching(reach)))
      party.place = one
      found.party.place = other
      return reason(party, found) == .outOfReach
    }
    let (silkeborg, viborg) = (place("0740"), place("0791"))
    let copenhagen = place("0101")
    #expect(!hides(.municipality, silkeborg, silkeborg))
    #expect(hides(.municipality, silkeborg, viborg))
    #expect(!hides(.region, silkeborg, viborg))
    #expect(hides(.region, silkeborg, copenhagen))
    #expect(!hides(.country, silkeborg, copenhagen))
    #expect(!hides(.municipality, silkeborg, place(nil)))
    let some = place(nil) { $0.possibleMunicipalities = ["0740", "0746"] }
    #expect(!hides(.municipality, silkeborg, some))
    #expect(hides(.municipality, viborg, some))
    let street = place("0740") { ($0.street, $0.postalCode) = ("Søvej 1", "8600") }
    let next = place("0740") { ($0.street, $0.postalCode) = ("Søvej 3", "8600") }
    #expect(!hides(.site, street, street))
    #expect(hides(.site, street, next))
  }

  @Test("F5 the need's reach counts as well")
  func reachOfNeed() {
    var far = candidate(offer.reaching(.country))
    far.party.place.municipalityCode = "0791"
    #expect(reason(asker(need.reaching(.municipality)), far) == .outOfReach)
    #expect(reason(asker(need.reaching(.region)), far) == nil)
  }

  @Test("F6 time windows that do not meet, paused and expired lines")
  func time() {
    func offer(_ edit: (inout OfferLine) -> Void) -> MatchCandidate {
      var line = self.offer
      edit(&line)
      return candidate(line)
    }
    var spring = need
    spring.availableFrom = Fixture.day("2027-03-01")
    #expect(
      reason(asker(spring), offer { $0.availableTo = Fixture.day("2027-02-28") }) == .outOfTime)
    #expect(reason(asker(spring), offer { $0.availableTo = Fixture.day("2027-03-01") }) == nil)
    #expect(reason(asker(), offer { $0.availableTo = Fixture.day("2026-11-22") }) == .outOfTime)
    #expect(reason(asker(), offer { $0.status = .paused }) == .outOfTime)
    #expect(reason(asker(), offer { $0.status = .expired }) == .outOfTime)
  }

  @Test("F7 must-haves: registered social enterprise, certificate, hours")
  func demands() {
    var registered = need
    registered.requiresRSV = true
    #expect(reason(asker(registered), candidate(nil, .sov)) == .requirementMissing)
    #expect(reason(asker(registered), candidate(nil, .rsv)) == nil)
    var certified = need
    certified.requiresCertificate = "ISO 9001"
    var holder = offer
    holder.text = "Certificeret efter ISO-9001"
    #expect(reason(asker(certified), candidate()) == .requirementMissing)
    #expect(reason(asker(certified), candidate(holder)) == nil)
    var few = need
    few.maxHours = 5
    var (busy, open) = (candidate(), candidate())
    busy.party.workplace = WorkplaceOffer(organisationID: 2, open: .yes)
    busy.party.workplace?.minHours = 10
    open.party.workplace = WorkplaceOffer(organisationID: 2, open: .yes)
    open.party.workplace?.minHours = 5
    #expect(reason(asker(few), busy) == .requirementMissing)
    #expect(reason(asker(few), open) == nil)
  }

  @Test("F8 declined: 365 days, either way round, in a category or altogether")
  func declinedAnswers() {
    func hidden(_ feedback: MatchFeedback) -> HiddenCandidates.Reason? {
      var candidate = candidate()
      candidate.ties.feedback = [feedback]
      return reason(asker(), candidate)
    }
    #expect(hidden(declined(by: 1, of: 2, on: "2026-11-23")) == .declined)
    #expect(hidden(declined(by: 2, of: 1, on: "2025-11-23")) == .declined)
    #expect(hidden(declined(by: 1, of: 2, on: "2025-11-22")) == nil)
    #expect(hidden(declined(by: 1, of: 2, on: "2026-11-01", category: "montage.pak")) == .declined)
    #expect(hidden(declined(by: 1, of: 2, on: "2026-11-01", category: "transport")) == nil)
    #expect(hidden(declined(by: 1, of: 2, on: "2026-11-01", .interested)) == nil)
  }

  @Test("F8 not interested: until lifted")
  func notInterested() {
    var candidate = candidate()
    var feedback = declined(by: nil, of: 2, on: "2019-01-01", .notInterested)
    candidate.ties.feedback = [feedback]
    #expect(reason(asker(), candidate) == .notInterested)
    feedback.liftedOn = Fixture.today
    candidate.ties.feedback = [feedback]
    #expect(reason(asker(), candidate) == nil)
  }

  @Test("F9 partners already: a block of their own, and counted")
  func partners() {
    var partner = candidate()
    partner.ties.arePartners = true
    let found = Fixture.match(asker(), [partner])
    #expect(found.all.isEmpty)
    #expect(found.partners.map(\.id) == [2])
    #expect(found.hidden(.alreadyPartners) == [2])
  }

  @Test("Nobody is counted as hidden who would not have been shown")
  func unrelated() {
    var other = candidate(Fixture.offer("vaskeri.erhverv", "vask af duge", id: 2))
    other.party.doNotCall = true
    #expect(Fixture.match(asker(), [other]) == Suggestions())
  }
}
