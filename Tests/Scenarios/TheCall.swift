import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// A call on the desk: docked, parked, ended, and never in the way.
@Suite("The call")
struct TheCall {
  @Test("F2 opens it with the clock running and the cursor in the notes; the desk stays")
  func docked() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("kantine")
    desk.press(.function(2))
    desk.type("søger kantine til 60 fra januar")
    desk.wait(seconds: 134)
    #expect(
      desk.screen == """
         HOTLINE   man 23. nov · 10.04 · åben til 16.00                         ☎ 02:14
        ┌ Virksomheder ────────────────────────────────────────────── 7 af 7 · 4 andet ┐
        │ Søg: kantine                                                [tilbyder først] │
        │ ▸Gudenå Køkken · Kantine · Indkøbsportal        RSV  Silkeborg   86 12 34 56 │
        │  Kafé Langsø · Kantine                          SØV  Silkeborg   86 80 11 22 │
        │  Kjellerup Kantineservice                       SMV  Kjellerup   86 88 00 10 │
        │  Nordmark Industri · rester fra kantinen        SMV  Silkeborg   10 27 51 83 │
        │  Højskolen, køkkenet · mangler kantine til 60 … OFF  Silkeborg   86 84 10 20 │
        └───────────────────────────────────────────────────────────────────────── ↓ 9 ┘
        ╔ Opkald ═════════════════════════════════════════════════════════════ ☎ 02:14 ╗
        ║ Noter         søger kantine til 60 fra januar                                ║
        ║                                                                              ║
        ║ Hvem          ·                                                              ║
        ║ Type          ·                                                              ║
        ║ Navn          ·                                                              ║
        ║ Telefon       ·                                                              ║
        ║ Formål        ·                                                              ║
        ║ Emner         ·                                                              ║
        ║ Nævnt 1                                                                      ║
        ║                                                                              ║
        ║ Skriv frit, hvad der bliver sagt og lovet                                    ║
        ╚════════════════════════════════════════════════════════════════════════ ↓ 10 ╝
         Mål 2020-2025: 71 % · 8/10 · 112/100 · 9 · 7/10            uden for periode: 1
         F1 Hjælp  F2 Søgefelt  ^S Afslut  ^K Nævnt  F3 Partnerskab  F5 I dag
        """)
  }

  @Test("who was moved to is the caller; who only stood on top, or was looked up in a call, is not")
  func caller() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    desk.press(.function(2))
    #expect(!desk.shows("Opkald · Gudenå Køkken"))
    desk.press(.function(2), .down, .control("n"))
    #expect(!desk.shows("Opkald · Kafé Langsø"))
    // A call in which nothing is said ends without a question.
    desk.press(.control("s"), .function(7), .control("s"), .function(2))
    #expect(!desk.shows("Opkald · Kafé Langsø"))
    desk.press(.control("s"), .up, .down, .function(2))
    #expect(desk.shows("Opkald · Kafé Langsø"))
  }

  @Test("the usual contact of a caller who is typed stands in the call however its field is left")
  func contactOfATypedCaller() throws {
    for leaving in [Key.tab, .control("s")] {
      let desk = try TestDesk()
      desk.press(.function(2))
      desk.type("hej")
      desk.press(.tab)
      desk.type("gudenå")
      desk.press(.enter)
      let contact = FieldPath(.contact)
      #expect(desk.state.forms.first?.form.focus == .field(contact))
      #expect(desk.state.forms.first?.form.value(contact).isNothing == true)
      desk.press(leaving)
      desk.type("x")
      #expect(desk.state.forms.first?.form.value(contact).isNothing == false, "\(leaving)")
    }
  }

  @Test("a call on the selected organisation costs F2, the note, and two keys")
  func cheapest() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up)
    let before = desk.controlKeys
    desk.press(.function(2))
    desk.type("åbningstider i julen")
    desk.press(.control("s"), .enter)
    #expect(desk.controlKeys - before == 3)
    let entry = try #require(try desk.detail(of: "Kafé Langsø").timeline.first)
    #expect(entry.text == "åbningstider i julen")
  }

  @Test("Esc leads to the search box, F2 back; text, cursor and field are as they were")
  func backAndForth() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("noter her")
    desk.press(.left, .left, .escape)
    desk.type("kafé")
    #expect(desk.state.list.search.text == "kafé")
    desk.press(.function(2))
    desk.type("x")
    #expect(desk.shows("noter hxer"))
  }

  @Test("coming from the notes, the next letter begins a new search; an arrow goes on with the old")
  func newSearch() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    desk.press(.function(2), .function(2), .down)
    #expect(desk.state.list.search.text == "kantine")
    desk.press(.function(2), .function(2))
    desk.type("vask")
    #expect(desk.state.list.search.text == "vask")
  }

  @Test("the phone rings twice: Ctrl+N parks the first, F7 brings it back as it was")
  func parked() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("første samtale")
    desk.wait(seconds: 65)
    desk.press(.control("n"))
    #expect(!desk.shows("første samtale"))
    desk.type("anden samtale")
    desk.wait(seconds: 10)
    #expect(try #require(desk.lines.first).contains("☎ 00:10  ‖ 01:15"))
    desk.press(.function(7))
    #expect(desk.shows("første samtale"))
    desk.type(" går videre")
    #expect(desk.shows("første samtale går videre"))
    #expect(try #require(desk.lines.first).contains("☎ 01:15  ‖ 00:10"))
    desk.press(.function(7))
    #expect(desk.shows("anden samtale"))
  }

  @Test("F2 from a form sets the form aside; F7 returns to it")
  func fromAForm() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Prøvevirksomhed")
    desk.press(.function(2))
    desk.type("hej")
    #expect(desk.state.layers.isEmpty)
    desk.press(.function(7))
    #expect(desk.shows("Prøvevirksomhed"))
    desk.press(.escape)
    #expect(desk.shows("hej"))
  }

  @Test("handed over needs a receiver, and the field is shown that asks for it")
  func handover() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("spørger til affald")
    desk.press(.control("s"))
    desk.type("o")
    desk.press(.enter)
    #expect(desk.shows("En overdraget henvendelse har en modtager"))
    #expect(desk.state.call?.hasKeys == true)
    desk.type("teknik")
    desk.press(.enter, .control("s"), .enter)
    #expect(desk.state.call == nil)
    let today = try #require(TestDesk.today)
    let list = try desk.register.workList(of: nil, today: today)
    #expect(
      list.items.contains { item in
        guard case .handover(let inquiry) = item.what else { return false }
        return inquiry.state == .referred && inquiry.handoverConfirmedAt == nil
      })
  }

  @Test("the usual contact stands there at once; taken out, it stays out")
  func usualContact() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up, .function(2))
    #expect(desk.shows("Kontakt       Testperson Beta"))
    desk.moveTo("Kontakt")
    desk.press(.control("x"), .tab)
    desk.type("s")
    #expect(!desk.shows("Kontakt       Testperson Beta"))
  }

  @Test("the caller stands first in every picker")
  func callerFirst() throws {
    let desk = try TestDesk()
    desk.type("kjellerup kantine")
    desk.press(.up, .function(2))
    desk.type("vil samarbejde")
    desk.press(.escape)
    desk.type("gudenå")
    desk.press(.function(3))
    desk.moveTo("Kontakt")
    desk.press(.tab)
    desk.type("k")
    let field = try #require(desk.lines.lastIndex { $0.contains("║ Virksomhed       k") })
    #expect(desk.lines[field + 2].contains("│ Kjellerup Kantineservice "))
  }

  @Test("a draft is thrown away on purpose, and Ctrl+Z brings it back")
  func discard() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("fejlopkald måske")
    desk.press(.function(6))
    #expect(desk.shows("Opkald · fejlopkald måske"))
    desk.press(.control("x"))
    #expect(desk.state.forms.isEmpty && desk.state.call == nil)
    #expect(desk.shows("Kladden er smidt ud"))
    #expect(try desk.drafts.all().isEmpty)
    desk.press(.control("z"))
    #expect(try desk.drafts.all().count == 1)
    desk.press(.enter)
    #expect(desk.shows("fejlopkald måske"))
  }

  @Test("a call about nobody is said before it is saved, one with a caller or a name is not")
  func aboutNobody() throws {
    for width in [80, 120] {
      let desk = try TestDesk(width: width, height: 24)
      desk.press(.function(2))
      desk.type("spørger om mad")
      desk.press(.escape)
      desk.type("gudenå")
      desk.press(.control("s"))
      #expect(desk.shows("Gemmes uden virksomhed. Esc, så Hvem, sætter en på."))
      desk.press(.escape, .control("k"), .control("s"))
      #expect(desk.shows("Afslut opkald") && !desk.shows("Gemmes uden virksomhed"))
    }
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("gudenå")
    desk.press(.up, .function(2))
    desk.type("spørger om mad")
    desk.press(.control("s"))
    #expect(desk.shows("Afslut opkald · Gudenå Køkken"))
    #expect(!desk.shows("Gemmes uden virksomhed"))
  }

  @Test("several drafts that were thrown away come back one by one")
  func discardTwo() throws {
    let desk = try TestDesk()
    for name in ["Kladde Alfa", "Kladde Beta"] {
      desk.press(.function(4))
      desk.type(name)
      desk.press(.escape)
    }
    desk.press(.function(6), .control("x"), .control("x"))
    #expect(try desk.drafts.all().isEmpty)
    desk.press(.control("z"), .control("z"))
    #expect(try desk.drafts.all().count == 2)
    #expect(desk.shows("Kladde Alfa"))
    #expect(desk.shows("Kladde Beta"))
  }

  @Test("Ctrl+Z takes back what was done last: the save, then the draft thrown away before")
  func discardThenSave() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Kladde Alfa")
    desk.press(.escape, .function(6), .control("x"), .escape, .function(4))
    desk.type("Prøvegården")
    desk.press(.control("s"), .control("z"))
    #expect(desk.shows("Fortrudt: oprettelse af Prøvegården"))
    #expect(desk.state.forms.isEmpty)
    desk.press(.control("z"))
    #expect(desk.state.forms.map(\.form.name) == ["Kladde Alfa"])
  }

  @Test("Ctrl+Z in a question takes back nothing that is stored")
  func questionsUndoNothing() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Prøvegården")
    desk.press(.control("s"), .function(2))
    desk.type("spørger")
    desk.press(.control("s"), .control("z"))
    #expect(desk.shows("Afslut opkald"))
    desk.press(.escape)
    #expect(try desk.organisation("Prøvegården") > 0)
  }

  @Test("a callback promised to somebody unknown is opened from the list of the day")
  func callback() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("journalist vil vide noget om priser")
    desk.moveTo("Telefon")
    desk.type("86998877")
    desk.press(.control("s"))
    desk.type("r0")
    desk.press(.enter, .function(5))
    desk.type("journalist")
    desk.press(.enter)
    #expect(desk.shows("journalist vil vide noget om priser"))
    #expect(desk.shows("Telefon       86 99 88 77"))
    #expect(desk.shows("Udfald        ring tilbage"))
  }

  @Test("a citizen leaves neither name nor number, not even in the draft")
  func citizen() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("spørger om fleksjob")
    desk.moveTo("Navn")
    desk.type("Testborger Zeta")
    desk.press(.tab)
    desk.type("20304050")
    desk.moveTo("Type ")
    desk.type("b")
    #expect(!desk.shows("Testborger"))
    #expect(!desk.shows("20 30 40 50"))
    desk.press(.control("z"))
    #expect(!desk.shows("Testborger"))
    desk.waitForDrafts()
    #expect(try desk.drafts.all().allSatisfy { !$0.payload.contains("Zeta") })
    desk.press(.control("s"), .enter)
    #expect(desk.state.call == nil)
  }

  @Test("a partnership begun during a call is linked to it, whichever is saved first")
  func partnership() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("vil gerne i gang")
    desk.press(.function(2))
    desk.type("langsø")
    desk.press(.function(3))
    desk.press(.control("s"))
    let saved = try #require(desk.state.forms.first?.form.subject.begun?.first?.id)
    desk.press(.control("s"), .enter)
    let partnership = try #require(
      try desk.register.record(PartnershipEntry.self, saved)?.partnership)
    #expect(partnership.originInquiryID != nil)
  }

  @Test("what a colleague saves is told in a line that takes no key")
  func banner() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("midt i en sætn")
    desk.send(
      .registerChanged([
        ColleagueAction(
          initials: "KA", kind: .edited(.organisation), subject: "Kafé Langsø", at: TestDesk.now)
      ]))
    #expect(desk.lines.last == " KA ændrede Kafé Langsø kl. 10.04")
    desk.type("ing")
    #expect(desk.shows("midt i en sætning"))
    #expect(desk.lines.last == " KA ændrede Kafé Langsø kl. 10.04")
    desk.wait(seconds: 21)
    #expect(desk.lines.last?.contains("KA") == false)
  }
}
