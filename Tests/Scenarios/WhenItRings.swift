import HotlineCore
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// The telephone rings at a desk.
@Suite("When it rings")
struct WhenItRings {
  private func ringing(_ number: String, _ id: String = "a") -> DeskEvent {
    .rang(PhoneEvent(.ringing, number: PhoneNumber(number), callID: id))
  }

  private func form(_ desk: TestDesk) -> FormState? {
    desk.state.forms.first { $0.id == desk.state.call?.id }?.form
  }

  @Test("who calls stands there with the last talk and what was promised, and no key is taken")
  func shown() throws {
    for (width, height) in [(80, 24), (120, 40), (200, 60)] {
      let desk = try TestDesk(width: width, height: height)
      desk.type("kan")
      desk.send(ringing("86123456"))
      #expect(desk.shows("☎ 86 12 34 56 ringer · Gudenå Køkken"), "\(width)")
      #expect(desk.shows("Sidst "))
      #expect(desk.shows("Lovet man 23. nov"))
      #expect(desk.shows("F2 tager opkaldet"))
      desk.type("tine")
      #expect(desk.state.list.search.text == "kantine")
      #expect(desk.shows("Søg: kantine"))
      #expect(desk.shows("ringer"))
    }
  }

  @Test("F2 takes it with the caller filled in; the other desks are told")
  func taken() throws {
    let desk = try TestDesk()
    desk.send(ringing("86123456"))
    var state = desk.state
    let effects = state.update(.pressed(.function(2)))
    #expect(
      effects.contains(
        .tellDesks(PhoneEvent(.answered, number: PhoneNumber("86123456"), callID: "a"))))
    desk.press(.function(2))
    #expect(form(desk)?.value(FieldPath(.caller)).item?.name == "Gudenå Køkken")
    #expect(!desk.shows("ringer"))
    #expect(desk.state.detail.detail?.organisation.name == "Gudenå Køkken")
    desk.type("tak for sidst")
    desk.press(.control("s"), .enter)
    #expect(try desk.detail(of: "Gudenå Køkken").timeline.first?.text == "tak for sidst")
    #expect(desk.state.missed.isEmpty)
  }

  @Test(
    "in a form and in a prompt it takes neither focus nor text; while one talks Ctrl+N takes it")
  func busy() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(4))
    desk.type("Prøve")
    desk.send(ringing("86123456"))
    desk.type("gården")
    #expect(desk.form?.value(FieldPath(.name)) == .text("Prøvegården"))
    #expect(desk.shows("Prøvegården") && desk.shows("ringer"))
    desk.press(.escape, .function(2))
    #expect(form(desk) != nil && !desk.shows("ringer"))
    desk.type("første")
    desk.send(ringing("86998877", "b"))
    #expect(desk.shows("Ctrl+N tager opkaldet"))
    desk.press(.function(2))
    #expect(desk.state.call?.hasKeys == false)
    #expect(desk.shows("ringer"))
    desk.press(.control("n"))
    #expect(desk.shows("Opkald · 86 99 88 77"))
    #expect(!desk.shows("ringer"))
    // Behind the form that was set aside first lies the first call.
    desk.press(.function(7), .function(7))
    #expect(desk.shows("første"))
  }

  @Test("what is typed is never covered: the cursor's row stays free")
  func cursorIsFree() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(2))
    desk.moveTo("Opfølgning")
    let before = try #require(desk.state.render().cursor)
    desk.send(ringing("86123456"))
    let frame = desk.state.render()
    #expect(frame.cursor == before)
    #expect(frame.lines[before.y].contains("Opfølgning"))
  }

  @Test("a number of nobody offers a new inquiry; one of several offers each")
  func unknown() throws {
    let desk = try TestDesk()
    desk.send(ringing("86998877"))
    #expect(desk.shows("Ingen i registeret har nummeret: F2 begynder en ny henvendelse"))
    desk.press(.function(2))
    #expect(form(desk)?.value(FieldPath(.callerPhone)) == .text("86 99 88 77"))
    #expect(form(desk)?.value(FieldPath(.caller)) == .empty)
  }

  @Test("answered at any telephone it goes; answered by who sits here, F2 still knows it")
  func answered() throws {
    let desk = try TestDesk()
    desk.send(ringing("86123456"))
    desk.send(.rang(PhoneEvent(.answered, callID: "a", answeredBy: "en anden")))
    #expect(!desk.shows("ringer"))
    // What comes late about it says nothing new.
    desk.send(ringing("86123456"))
    desk.send(.rang(PhoneEvent(.ended, callID: "a", cause: "cancel")))
    #expect(!desk.shows("ringer") && desk.state.missed.isEmpty)
    desk.press(.function(2))
    #expect(form(desk)?.value(FieldPath(.caller)) == .empty)

    let mine = try TestDesk()
    mine.send(ringing("86123456"))
    mine.send(.rang(PhoneEvent(.answered, callID: "a", answeredBy: "anna")))
    #expect(!mine.shows("ringer"))
    mine.press(.function(2))
    #expect(form(mine)?.value(FieldPath(.caller)).item?.name == "Gudenå Køkken")

    // Whose notes are begun at one desk are not begun at the other.
    let other = try TestDesk()
    other.send(ringing("86123456"))
    other.send(.rang(PhoneEvent(.answered, callID: "a", answeredBy: "anna")))
    other.send(.rang(PhoneEvent(.answered, callID: "a")))
    other.press(.function(2))
    #expect(form(other)?.value(FieldPath(.caller)) == .empty)
  }

  @Test("the same call told twice is one, and without a name it is known by its number")
  func twice() throws {
    let desk = try TestDesk()
    desk.send(ringing("86123456"))
    desk.send(ringing("+45 86 12 34 56", "b"))
    #expect(desk.state.ringing.calls.count == 1)
    desk.send(ringing("86998877", "c"))
    #expect(desk.shows("1 til ringer"))
    desk.send(.rang(PhoneEvent(.answered, number: PhoneNumber("8612 3456"))))
    #expect(desk.shows("☎ 86 99 88 77 ringer"))
    desk.send(.rang(PhoneEvent(.ended)))
    #expect(!desk.shows("ringer"))
  }

  @Test("a flood of calls fills neither the screen nor the memory")
  func flood() throws {
    let desk = try TestDesk(width: 40, height: 10)
    for number in 20_000_000..<20_000_200 { desk.send(ringing("\(number)", "\(number)")) }
    #expect(desk.state.ringing.calls.count <= 8)
    #expect(desk.lines.count == 10)
  }

  @Test("a minute without anybody, or an end, is a missed call in F5 until it is called back")
  func missed() throws {
    let desk = try TestDesk()
    desk.send(ringing("86998877"))
    desk.wait(seconds: 59)
    #expect(desk.shows("ringer"))
    desk.wait(seconds: 1)
    #expect(!desk.shows("ringer"))
    #expect(desk.lines[0].contains("1 ubesvaret"))
    desk.send(ringing("86123456", "b"))
    desk.send(.rang(PhoneEvent(.ended, callID: "b", cause: "noAnswer")))
    desk.press(.function(5))
    #expect(desk.lines.contains { $0.contains("ubesvaret") && $0.contains("86 99 88 77") })
    #expect(desk.lines.contains { $0.contains("ubesvaret") && $0.contains("Gudenå Køkken") })
    let kept = try desk.drafts.missedCalls(at: Instant(TestDesk.now)).count
    #expect(kept == 2)
    // It stands in no history and is found by no search.
    #expect(try desk.register.search(SearchQuery(text: "86998877"), today: .first).hits.isEmpty)

    desk.type("86 99 88 77")
    desk.press(.enter)
    #expect(form(desk)?.value(FieldPath(.callerPhone)) == .text("86 99 88 77"))
    #expect(form(desk)?.value(FieldPath(.way)) == FieldValue(code: "out"))
    desk.type("ringet op")
    desk.wait(seconds: 5)
    desk.press(.control("s"), .enter)
    #expect(desk.state.missed.map(\.id) == ["b"])
    // Space says that nobody has to.
    desk.press(.function(5))
    desk.type("gudenå")
    desk.press(.up)
    desk.type(" ")
    #expect(desk.shows("Det ubesvarede opkald fra 86 12 34 56 er afvist."))
    #expect(desk.state.missed.isEmpty)
  }
}
