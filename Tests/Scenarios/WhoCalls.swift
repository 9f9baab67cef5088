import HotlineCore
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// Who is on the line: what the desk can tell by itself, what it offers, and how a person says it.
@Suite("Who calls")
struct WhoCalls {
  private func caller(_ desk: TestDesk) -> FieldValue? {
    desk.state.forms.first { $0.id == desk.state.call?.id }?.form.value(FieldPath(.caller))
  }

  private func callerName(_ desk: TestDesk) -> String? { caller(desk)?.item?.name }

  @Test("the only hit of a search is the caller; of several each is offered, and Tab takes none")
  func onlyHit() throws {
    let desk = try TestDesk()
    desk.type("kafé langsø")
    #expect(desk.state.list.page.total == .exactly(1))
    desk.press(.function(2))
    #expect(callerName(desk) == "Kafé Langsø")
    #expect(desk.shows("Opkald · Kafé Langsø"))
    // It says nothing of who calls next.
    desk.press(.control("n"))
    #expect(caller(desk) == .empty)

    let other = try TestDesk()
    other.type("kantine")
    let hits = other.state.list.page.hits.map(\.name)
    other.press(.function(2))
    #expect(caller(other) == .empty)
    other.press(.tab)
    for name in hits.prefix(4) { #expect(other.shows("│ \(name)"), "\(name)") }
    other.press(.tab)
    #expect(caller(other) == .empty)
    other.press(.backTab, .down, .enter)
    #expect(callerName(other) == hits[1])
  }

  @Test("a number that is typed brings its one owner, one of nobody the number")
  func number() throws {
    let desk = try TestDesk()
    desk.type("86123456")
    desk.press(.function(2))
    #expect(callerName(desk) == "Gudenå Køkken")
    desk.press(.control("s"), .enter)

    let unknown = try TestDesk()
    unknown.type("86998877")
    unknown.press(.function(2))
    #expect(caller(unknown) == .empty)
    #expect(unknown.shows("Opkald · 86 99 88 77"))
  }

  @Test("a number of several offers all of them, in F2 and in the call's own field")
  func several() throws {
    let register = try TestDesk.register()
    for name in ["Prøvehuset Alfa", "Prøvehuset Beta"] {
      var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
      entry.phones = [
        Phone(organisationID: 0, number: try #require(PhoneNumber("86 99 11 22")))
      ]
      try register.save(entry, from: nil)
    }
    let desk = try TestDesk(register: register)
    desk.type("86991122")
    desk.press(.function(2))
    #expect(caller(desk) == .empty)
    desk.press(.tab)
    #expect(desk.shows("Prøvehuset Alfa") && desk.shows("Prøvehuset Beta"))
    desk.press(.down, .enter)
    #expect(callerName(desk) == "Prøvehuset Beta")

    let typed = try TestDesk(register: register)
    typed.press(.function(2))
    typed.moveTo("Telefon")
    typed.type("86991122")
    #expect(typed.shows("86 99 11 22 er flere"))
    typed.press(.enter)
    #expect(typed.shows("│ Prøvehuset Alfa") && typed.shows("│ Prøvehuset Beta"))
    typed.press(.enter)
    #expect(callerName(typed) == "Prøvehuset Alfa")
  }

  @Test("typing in Hvem replaces a proposal, unless Enter has confirmed it")
  func proposal() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up, .function(2), .tab)
    desk.type("gudenå")
    desk.press(.enter)
    #expect(callerName(desk) == "Gudenå Køkken")

    let confirmed = try TestDesk()
    confirmed.type("langsø")
    confirmed.press(.up, .function(2), .tab, .enter, .backTab)
    confirmed.type("x")
    #expect(confirmed.shows("Kafé Langsøx"))
  }

  @Test("what was saved just now is not taken without a word")
  func justSaved() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Prøvegården Zeta")
    desk.press(.control("s"), .function(2))
    #expect(callerName(desk) == "Prøvegården Zeta")
    #expect(desk.shows("Opkaldet er sat på Prøvegården Zeta, som lige er gemt."))

    let moved = try TestDesk()
    moved.press(.function(4))
    moved.type("Prøvegården Zeta")
    moved.press(.control("s"))
    moved.type("langsø")
    moved.press(.up, .function(2))
    #expect(callerName(moved) == "Kafé Langsø")
    #expect(!moved.shows("som lige er gemt"))
  }

  @Test("Ctrl+O r says in a call that the selected one is the caller")
  func thisIsTheCaller() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("hej")
    desk.press(.escape)
    desk.type("langsø")
    desk.press(.control("o"))
    #expect(desk.shows("Kafé Langsø er den, der ringer"))
    guard case .menu(let menu) = desk.state.layers.last else { return }
    let letters = menu.items.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
    desk.type("r")
    #expect(desk.shows("Opkaldet er fra Kafé Langsø."))
    #expect(callerName(desk) == "Kafé Langsø")
    desk.press(.control("s"), .enter)
    #expect(try desk.detail(of: "Kafé Langsø").timeline.first?.text == "hej")
    // Outside a call there is nobody to be.
    desk.press(.control("o"))
    #expect(!desk.shows("er den, der ringer"))
  }

  @Test("an idea that is named in Hvem carries kind, name and number into its form")
  func idea() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("vil reparere cykler")
    desk.moveTo("Telefon")
    desk.type("86998877")
    let type = FormFocus.field(FieldPath(.callerType))
    for _ in 0..<40 where desk.state.forms.first?.form.focus != type { desk.press(.tab) }
    desk.type("i")
    desk.moveTo("Hvem")
    desk.type("Cykelideen Zeta")
    desk.press(.tab, .backTab, .function(4))
    #expect(desk.form?.kind == .organisation)
    #expect(desk.form?.value(FieldPath(.name)) == .text("Cykelideen Zeta"))
    #expect(desk.form?.value(FieldPath(.kind)) == FieldValue(code: "initiative"))
    #expect(desk.form?.value(FieldPath(.phone)) == .text("86 99 88 77"))
    desk.press(.control("s"))
    #expect(callerName(desk) == "Cykelideen Zeta")
  }
}
