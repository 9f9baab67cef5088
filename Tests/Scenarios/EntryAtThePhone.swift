import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// What is entered while somebody talks takes few keys, and asks for what is missing.
@Suite("Entry at the phone")
struct EntryAtThePhone {
  @Test("five of a kind: Ctrl+A saves each and begins the next, which takes what is typed at once")
  func five() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    for name in ["Prøveværk Et", "Prøveværk To", "Prøveværk Tre", "Prøveværk Fire"] {
      desk.type(name)
      desk.press(.control("a"))
    }
    desk.type("Prøveværk Fem")
    desk.press(.control("s"))
    for name in ["Et", "To", "Tre", "Fire", "Fem"] {
      _ = try desk.organisation("Prøveværk \(name)")
    }
    #expect(desk.state.forms.isEmpty && desk.state.layers.isEmpty)
    #expect(desk.controlKeys == 6)
  }

  @Test("the next one is about the same organisation, and what was chosen is chosen")
  func same() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    try desk.create("Tilbud: noget, virksomheden kan")
    desk.go(to: .title)
    desk.type("prøvesyning")
    desk.press(.control("a"))
    let form = try #require(desk.form)
    #expect(form.kind == .line && form.value(FieldPath(.title)).isNothing)
    #expect(form.value(FieldPath(.direction)) == .codes([OfferLine.Direction.offers.rawValue]))
    #expect(try form.subject.organisationID == desk.organisation("Gudenå Køkken"))
    #expect(desk.state.forms.count == 1)
  }

  @Test("one that is refused comes back with its reason, and nothing of the next is lost")
  func refused() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Prøveværk")
    let first = try #require(desk.state.forms.first)
    desk.press(.control("a"))
    desk.type("Næste")
    // The first was stored before; here the register has said no to it.
    var state = desk.state
    state.forms.insert(first, at: 0)
    _ = state.update(.notSaved(.busy(holder: nil, seconds: 10), form: first.id))
    #expect(
      state.layers.last == .form(first.id) && state.notice?.text.hasPrefix("Ikke gemt.") == true)
    #expect(state.forms.map { $0.form.name } == ["Prøveværk", "Næste"])
  }

  @Test("an edit of what stands in the register has no next one")
  func onlyNew() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.control("e"), .control("a"))
    #expect(desk.shows("Gem og ny er til det, der indtastes første gang."))
    #expect(desk.form?.subject.rowID != nil)
  }

  @Test("three jobs of five hours are entered once, stored as three, and undone as one")
  func threeJobs() throws {
    let desk = try TestDesk()
    let before = try desk.detail(of: "Gudenå Køkken").positions.count
    desk.type("gudenå")
    try desk.create("Stilling")
    #expect(desk.form?.focus == .field(FieldPath(.title)))
    desk.type("prøverenser")
    desk.press(.tab)
    desk.type("f")
    desk.press(.tab)
    desk.type("5")
    desk.press(.tab)
    #expect(desk.form?.focus == .field(FieldPath(.copies)))
    desk.type("3")
    desk.press(.control("s"))
    #expect(desk.controlKeys == 5)
    #expect(desk.shows("Gemt 10.04: 3 × prøverenser"), "\(desk.screen)")
    let stored = try desk.detail(of: "Gudenå Køkken").positions
    #expect(stored.count == before + 3)
    #expect(stored.suffix(3).allSatisfy { $0.title == "prøverenser" && $0.hoursPerWeek == 5 })
    desk.press(.control("z"))
    #expect(desk.shows("Fortrudt: oprettelse af stillingen 3 × prøverenser"))
    #expect(try desk.detail(of: "Gudenå Køkken").positions.count == before)
    desk.press(.control("y"))
    #expect(try desk.detail(of: "Gudenå Køkken").positions.count == before + 3)
  }

  @Test("letters one after another spell the choice: iv is the iværksætter, not the next i")
  func spelled() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.go(toCall: .callerType)
    desk.type("iv")
    #expect(desk.callValue(.callerType) == .codes(["entrepreneur"]))
    // What is no word of the list begins anew.
    desk.type("b")
    #expect(desk.callValue(.callerType) == .codes(["citizen"]))
  }

  @Test("the municipality follows the postal code that decides it")
  func decided() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Prøveværket")
    desk.go(to: .postalCode)
    desk.type("8000")
    desk.press(.tab)
    #expect(desk.form?.value(FieldPath(.municipality)).isNothing == false)
  }

  @Test("where it does not, those it touches are offered, the register's own first")
  func asked() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Prøveværket")
    desk.go(to: .postalCode)
    desk.type("8600")
    desk.go(to: .municipality)
    guard case .picker(let picker)? = desk.form?.content(FieldPath(.municipality)) else {
      Issue.record("no picker on\n\(desk.screen)")
      return
    }
    #expect(picker.chosen == nil && picker.hits.first?.name == "Silkeborg Kommune")
    #expect(picker.hits.count > 1 && picker.hits.count < 6)
    desk.press(.enter)
    #expect(desk.form?.value(FieldPath(.municipality)).isNothing == false)
  }

  @Test("a party that joins what is signed is asked for its day; the agreement stays what it was")
  func joining() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    let agreed = try #require(
      try desk.detail(of: "Gudenå Køkken").partnerships.first { $0.state == .agreed })
    let before = try #require(try desk.register.record(PartnershipEntry.self, agreed.id))
    desk.press(.tab)
    for _ in 0..<60
    where desk.state.detail.selectedItem?.edit?.isOf(.partnership, agreed.id) != true {
      desk.press(.down)
    }
    desk.press(.control("e"))
    let count = before.parties.count
    desk.go(to: .organisation, count)
    desk.type("klarvig")
    desk.press(.enter)
    desk.go(to: .joinedOn, count)
    #expect(desk.shows("Hvornår kom parten med? Tom: i dag."))
    #expect(desk.noted("kom til efter aftalen"))
    desk.press(.control("s"))
    let after = try #require(try desk.register.record(PartnershipEntry.self, agreed.id))
    #expect(after.parties.count == count + 1 && after.parties.last?.row.joinedOn == TestDesk.today)
  }

  @Test("somebody who is a contact elsewhere is offered, and is one person afterwards")
  func elsewhere() throws {
    let desk = try TestDesk()
    let known = try #require(try desk.detail(of: "Gudenå Køkken").contacts.first)
    desk.type("kafé")
    let name = try #require(desk.state.list.selectedHit?.name)
    try desk.create("Kontaktperson")
    desk.type(known.person.name)
    #expect(desk.noted("\(known.person.name) er kontakt hos Gudenå Køkken"))
    desk.press(.control("o"))
    #expect(desk.form?.subject.rowID == known.person.id)
    desk.go(to: .title)
    desk.type("bestyrelsesmedlem")
    desk.press(.control("s"))
    let here = try desk.detail(of: name).contacts
    #expect(here.contains { $0.person.id == known.person.id && $0.role.title != nil })
    #expect(try desk.detail(of: "Gudenå Køkken").contacts.first?.role == known.role)
  }

  @Test("a contact who has left gets an end day, and one by mistake is removed")
  func leaves() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    let contact = try #require(try desk.detail(of: "Gudenå Køkken").contacts.first)
    desk.press(.tab)
    for _ in 0..<40 where desk.state.detail.selectedItem?.contact == nil { desk.press(.down) }
    desk.press(.control("x"))
    #expect(desk.shows("Er stoppet: får i dag som sidste dag"))
    desk.type("s")
    #expect(desk.shows("\(contact.person.name) er ikke længere kontakt"))
    #expect(try desk.detail(of: "Gudenå Køkken").contacts.contains { $0.id == contact.id } == false)
    let entry = try #require(try desk.register.record(ContactEntry.self, contact.person.id))
    #expect(entry.roles.first { $0.id == contact.role.id }?.validTo == TestDesk.today)
    desk.press(.control("z"))
    #expect(try desk.detail(of: "Gudenå Køkken").contacts.contains { $0.id == contact.id })
  }
}

extension TestDesk {
  /// Whether the notes of the form on top say so.
  fileprivate func noted(_ text: String) -> Bool {
    state.forms.contains {
      $0.id == form?.id && $0.preview.notes.contains { $0.text.contains(text) }
    }
  }

  /// The value of a field of the running call.
  fileprivate func callValue(_ key: FieldKey) -> FieldValue? {
    state.forms.first { $0.id == state.call?.id }?.form.value(FieldPath(key))
  }

  fileprivate func go(toCall key: FieldKey) {
    func focus() -> FormFocus? { state.forms.first { $0.id == state.call?.id }?.form.focus }
    for _ in 0..<40 where focus() != .field(FieldPath(key)) { press(.tab) }
    #expect(focus() == .field(FieldPath(key)))
  }
}

extension FormOpening {
  fileprivate func isOf(_ kind: RecordKind, _ id: Int64) -> Bool {
    if case .row(kind, id, _) = self { true } else { false }
  }
}

extension EntryAtThePhone {
  @Test("several numbers in one field become several numbers, of a contact too")
  func numbers() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Prøveværket")
    desk.go(to: .phone)
    desk.type("86123457/20112299")
    desk.press(.tab)
    #expect(desk.form?.value(FieldPath(.phone)) == .text("86 12 34 57 / 20 11 22 99"))
    desk.press(.control("s"))
    let phones = try desk.detail(of: "Prøveværket").phones
    #expect(phones.map(\.number.display) == ["86 12 34 57", "20 11 22 99"])
    #expect(phones.map(\.isPrimary) == [true, false])
    #expect(desk.shows("86 12 34 57 / 20 11 22 99"))
    desk.press(.control("c"))
    desk.type("2")
    #expect(desk.clipboard == "20 11 22 99")
    try desk.create("Kontaktperson")
    desk.type("Testperson Prøve")
    desk.go(to: .phone)
    desk.type("20 11 22 97 og 20112298")
    desk.press(.control("s"))
    let contact = try #require(try desk.detail(of: "Prøveværket").contacts.first)
    #expect(contact.phones.map(\.number.display) == ["20 11 22 97", "20 11 22 98"])
    // One of them with a digit too few is said so.
    try desk.create("Kontaktperson")
    desk.go(to: .phone)
    desk.type("20112296, 2011229")
    desk.press(.tab)
    #expect(desk.shows("her er 7"))
  }
}
