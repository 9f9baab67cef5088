import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// What the parties bring to an idea, who wants help with it, and what it is found again by.
@Suite("Ideas of partners")
struct IdeasOfPartners {
  /// Ctrl+O and the letter of the kind, whichever it is.
  private func create(_ kind: RecordKind, at name: String, _ desk: TestDesk) throws {
    let id = try desk.organisation(name)
    desk.type(name)
    desk.press(.control("o"))
    guard case .menu(let menu) = desk.state.layers.last else { return }
    let item = menu.visible.first { $0.action == .openForm(.new(kind, of: id)) }
    desk.type(String(try #require(item?.letter)))
  }

  private func idea(_ desk: TestDesk) throws -> PartnershipEntry {
    let parties = try ["Kafé Langsø", "Nordmark Industri"].map { name in
      PartnershipEntry.Party(organisationID: try desk.organisation(name), name: name)
    }
    return try desk.register.save(
      PartnershipEntry(Partnership(title: "Spild til frokost", state: .idea), parties: parties),
      from: nil)
  }

  @Test(
    "a party's input stands in its detail and in the form of the idea; others have none to give")
  func inputs() throws {
    let desk = try TestDesk(width: 120, height: 50)
    let idea = try idea(desk)
    try create(.partyInput, at: "Gudenå Køkken", desk)
    desk.type("spild til")
    desk.press(.enter)
    desk.go(to: .text)
    desk.type("vi har en kølebil, der står stille om aftenen")
    desk.press(.control("s"))
    #expect(
      desk.shows("Gudenå Køkken er ikke part i \(idea.partnership.reference)"), "\(desk.screen)")
    desk.go(to: .organisation)
    desk.press(.control("x"))
    desk.type("kafé langsø")
    desk.press(.enter, .control("s"))
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    let lines = try desk.detail(of: "Kafé Langsø").records.filter { $0.kind == .partyInput }
    #expect(
      lines.map(\.words.da) == ["23-11-2026 · vi har en kølebil, der står stille om aftenen"])
    let inputs = try desk.register.partyInputs(ofPartnership: idea.id)
    #expect(inputs.map(\.name) == ["Kafé Langsø"])
    desk.press(.control("z"))
    #expect(try desk.detail(of: "Kafé Langsø").records.allSatisfy { $0.kind != .partyInput })
  }

  @Test("S56: ← and → in the partner pane show social enterprises alone, or ordinary ones")
  func partnersOfOneKind() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("gudenå køkken")
    for _ in 0..<5 where desk.state.focus != .partners { desk.press(.tab) }
    let everybody = desk.state.partners.suggestions.suggested.map(\.id)
    desk.press(.right)
    #expect(desk.shows("kun SØV"), "\(desk.screen)")
    let social = desk.state.partners.suggestions.suggested
    #expect(social.allSatisfy { [.rsv, .sov].contains($0.standing) })
    desk.press(.right)
    #expect(desk.shows("kun ordinære"), "\(desk.screen)")
    let ordinary = desk.state.partners.suggestions.suggested
    #expect(ordinary.allSatisfy { [.smv, .large, .ordinary].contains($0.standing) })
    #expect(social.count + ordinary.count > 0)
    #expect(social.count < everybody.count && ordinary.count < everybody.count)
    desk.press(.left, .left)
    #expect(desk.state.partners.suggestions.suggested.map(\.id) == everybody)
    #expect(desk.state.list.search.text == "gudenå køkken")
  }

  @Test("a count has a plus where more may follow")
  func moreMayFollow() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("gudenå køkken")
    var suggestions = desk.state.partners.suggestions
    let (count, related) = (suggestions.suggested.count, suggestions.related.count)
    #expect(desk.shows("\(count) forslag") && desk.shows("\(related) beslægtede"))
    suggestions.cut = [.suggested, .related]
    desk.send(.suggested(suggestions, desk.state.partners.ticket))
    #expect(
      desk.shows("\(count)+ forslag") && desk.shows("\(related)+ beslægtede"), "\(desk.screen)")
  }

  @Test("under the suggestion that is selected stands who answers there, and what else they do")
  func previewOfASuggestion() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("gudenå køkken")
    for _ in 0..<5 where desk.state.focus != .partners { desk.press(.tab) }
    let first = try #require(desk.state.partners.selectedSuggestion)
    let detail = try desk.detail(of: first.name)
    let contact = try #require(detail.contacts.first)
    #expect(desk.shows("Kontakt: \(contact.person.name)"), "\(desk.screen)")
    let offer = try #require(detail.offers.first { $0.status == .active && !$0.isConfidential })
    #expect(desk.shows("Tilbyder: \(offer.title)"), "\(desk.screen)")
    desk.press(.escape)
    #expect(!desk.shows("Kontakt: \(contact.person.name)"))
  }

  @Test("who wants support is a filter in the list of partnerships, with who helps them")
  func support() throws {
    let desk = try TestDesk(width: 160, height: 40)
    let before = try idea(desk)
    var wanting = before
    wanting.partnership.needsSupport = true
    wanting.partnership.facilitatorStaffID = desk.register.user.id
    wanting.partnership.tags = ["unikt", "køl"]
    wanting.partnership.principles = ["SIL-2020-2025.2"]
    let stored = try desk.register.save(wanting, from: before)
    #expect(stored.partnership.principles == ["SIL-2020-2025.2"])
    desk.press(.control("g"))
    desk.type("ønsker støtte")
    #expect(desk.shows("Spild til frokost"), "\(desk.screen)")
    #expect(desk.shows("ønsker støtte"))
    desk.press(.control("g"))
    desk.press(.control("g"))
    desk.type("unikt")
    #expect(desk.shows("Spild til frokost"), "\(desk.screen)")
  }

  @Test("the principles of a talk are ticked in its form and kept with it")
  func principles() throws {
    let desk = try TestDesk(width: 120, height: 50)
    desk.type("kafé langsø")
    desk.press(.control("o"))
    desk.type("d")
    desk.type("talte om fælles indkøb")
    desk.go(to: "principles")
    desk.type(" ")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04"), "\(desk.screen)")
    let entry = try desk.detail(of: "Kafé Langsø").timeline.first
    guard case .interaction(let id, _, _, _) = entry?.what else {
      Issue.record("no talk")
      return
    }
    let talk = try #require(try desk.register.record(ConversationEntry.self, id))
    #expect(talk.interaction.principles.count == 1)
    #expect(try desk.register.check(today: #require(TestDesk.today)).isSound)
  }

  @Test("H3: an initiative that gets a CVR number becomes an enterprise, with its row and history")
  func initiative() throws {
    let desk = try TestDesk(width: 120, height: 50)
    var entry = OrganisationEntry(Organisation(name: "Prøveidéen", kind: .initiative))
    entry.organisation.municipalityCode = "0740"
    let id = try desk.register.save(entry, from: nil).id
    desk.type("prøveidéen")
    desk.press(.control("o"))
    desk.type("n")
    desk.type("har fået støtte")
    desk.press(.control("s"))
    desk.press(.control("e"))
    desk.go(to: .kind)
    let wanted = FieldValue.codes([Organisation.Kind.enterprise.rawValue])
    for _ in 0..<5 where desk.form?.value(FieldPath(.kind)) != wanted { desk.press(.right) }
    desk.go(to: .cvr)
    desk.type("41237000")
    desk.press(.control("s"))
    if desk.form != nil { desk.press(.control("s")) }
    let stored = try #require(try desk.register.record(OrganisationEntry.self, id)).organisation
    #expect(stored.kind == .enterprise)
    #expect(stored.cvr?.digits == "41237000")
    #expect(stored.reference == Organisation.reference(of: id))
    #expect(try desk.detail(of: "Prøveidéen").timeline.map(\.text).contains("har fået støtte"))
  }
}

extension IdeasOfPartners {
  @Test(
    "who is hidden by what people said is suggested again from where it says so, and Ctrl+Z hides")
  func lifted() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.tab, .tab)
    let declined = try #require(desk.state.partners.selectedSuggestion)
    let today = try #require(TestDesk.today)
    var no = MatchFeedback(candidateID: declined.id, answer: .declined, givenOn: today)
    no.askerID = try desk.organisation("Gudenå Køkken")
    try desk.register.answer(no)
    desk.send(.registerChanged([]))
    func isHidden(_ id: Int64) -> Bool {
      desk.state.partners.suggestions.hidden.contains { $0.organisationIDs.contains(id) }
    }
    #expect(isHidden(declined.id))
    while !desk.state.partners.isOnHidden { desk.press(.down) }
    desk.press(.enter)
    desk.select(declined.name)
    #expect(desk.lines.last?.contains("Foreslå igen") == true, "\(desk.screen)")
    desk.press(.control("x"))
    #expect(desk.shows("\(declined.name) kan foreslås igen"), "\(desk.screen)")
    #expect(!isHidden(declined.id))
    #expect(desk.state.partners.suggestions.suggested.contains { $0.id == declined.id })
    guard case .reader(let reader)? = desk.state.layers.last else {
      Issue.record("no page on\n\(desk.screen)")
      return
    }
    #expect(!desk.state.lines(of: reader).contains { $0.organisationID == declined.id })
    desk.press(.control("z"))
    #expect(isHidden(declined.id), "\(desk.screen)")
    // What nobody chose is no answer to take back.
    let fact = try #require(
      desk.state.partners.suggestions.hidden.first { !$0.reason.canBeLifted }?.organisationIDs.first
    )
    let hidden = try #require(try desk.register.detail(of: fact, today: today))
    desk.press(.home)
    desk.select(hidden.organisation.name)
    #expect(desk.lines.last?.contains("Foreslå igen") == false)
    desk.press(.control("x"))
    #expect(desk.shows("Det er ingens valg"), "\(desk.screen)")
  }

  @Test("a candidate that is not interested at all is suggested again too")
  func interestedAgain() throws {
    let desk = try TestDesk()
    let (asker, candidate) = (
      try desk.organisation("Gudenå Køkken"), try desk.organisation("Kurér & Ko")
    )
    let today = try #require(TestDesk.today)
    try desk.register.answer(
      MatchFeedback(candidateID: candidate, answer: .notInterested, givenOn: today))
    func hides() throws -> Bool {
      try desk.register.suggestions(for: asker, today: today).hidden
        .contains { $0.reason == .notInterested && $0.organisationIDs.contains(candidate) }
    }
    #expect(try hides())
    #expect(try desk.register.lift(candidate: candidate, askedBy: asker) == "Kurér & Ko")
    #expect(try !hides())
    #expect(try desk.register.lift(candidate: candidate, askedBy: asker) == nil)
  }
}
