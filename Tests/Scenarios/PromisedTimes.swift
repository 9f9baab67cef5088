import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// A promise has a time: it is asked for, sorted by, and said when it comes.
@Suite("Promises with a time")
struct PromisedTimes {
  private func moment(_ desk: TestDesk, minute: Int) -> Moment {
    Moment(
      today: desk.state.moment.today, minute: minute, instant: desk.state.moment.instant)
  }

  @Test("ring tilbage i morgen kl 10 without an enterprise, by keyboard alone")
  func callback() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("vil vide noget om priser, ring tilbage i morgen kl 10")
    desk.press(.control("s"))
    #expect(desk.shows("9 · som skrevet · tir 24. nov 10.00"))
    desk.type("r")
    #expect(desk.shows("9 ● som skrevet · tir 24. nov 10.00"))
    desk.press(.enter)
    // Nobody stands there yet: name and number are asked for.
    #expect(desk.shows("Hvem skal vi ringe tilbage til?"))
    desk.type("Testperson Zeta")
    desk.press(.tab)
    desk.type("86998877")
    desk.press(.control("s"), .enter)
    #expect(desk.state.call == nil)
    let today = try #require(TestDesk.today)
    let item = try #require(
      try desk.register.workList(of: nil, today: today).coming.first {
        $0.organisationName == "Testperson Zeta"
      })
    #expect(item.dueMinute == 600 && item.dueOn == today.adding(days: 1))
    #expect(item.phone?.display == "86 99 88 77")
    #expect(item.text == "Ring tilbage til Testperson Zeta")
    #expect(desk.controlKeys == 6)
  }

  @Test("a promised call hangs on who called, not on who was named to them")
  func notOnTheNamed() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("hvem kan vaske")
    desk.moveTo("Telefon")
    desk.type("86998877")
    desk.press(.escape)
    desk.type("gudenå")
    let before = try desk.detail(of: "Gudenå Køkken").followUps.count
    desk.press(.control("k"), .control("s"))
    desk.type("r1")
    desk.press(.enter)
    #expect(desk.state.call == nil)
    #expect(try desk.detail(of: "Gudenå Køkken").followUps.count == before)
    let today = try #require(TestDesk.today)
    let item = try #require(
      try desk.register.workList(of: nil, today: today).coming.first {
        $0.phone?.display == "86 99 88 77"
      })
    #expect(item.organisationID == nil)
    #expect(item.text == "Ring tilbage til 86 99 88 77")
  }

  @Test("digits mean the same whatever day was typed, and the typed one can be gone back to")
  func digits() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up, .function(2))
    desk.type("følger op")
    desk.moveTo("Opfølgning")
    desk.type("på fredag kl 14.30")
    #expect(desk.shows("fre 27. nov 2026 · 14.30"))
    desk.press(.control("s"))
    #expect(desk.shows("9 ● som skrevet · fre 27. nov 14.30"))
    #expect(desk.shows("1 · næste hverdag · tir 24. nov"))
    desk.type("1")
    #expect(desk.shows("1 ● næste hverdag"))
    #expect(desk.shows("9 · som skrevet · fre 27. nov 14.30"))
    desk.type("9")
    desk.press(.enter)
    let promise = try #require(
      try desk.detail(of: "Kafé Langsø").followUps.first { $0.dueMinute == 870 })
    #expect(promise.dueOn == DanishDate(iso: "2026-11-27"))
  }

  @Test("another day takes the place of the one that was only offered")
  func anotherDay() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up, .function(2))
    desk.type("ring på fredag kl 14.30")
    desk.press(.control("s"))
    desk.type("rd")
    desk.type("i morgen kl 10")
    #expect(desk.shows("tir 24. nov 2026 · 10.00"), "\(desk.screen)")
  }

  @Test("a day that was offered before the name was asked for gives way too")
  func anotherDayAfterTheName() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(2))
    desk.type("vil høre om RSV")
    desk.press(.control("s"))
    desk.type("r")
    desk.press(.enter)
    desk.type("Testperson Zeta")
    desk.press(.tab)
    desk.type("86998877")
    desk.press(.control("s"))
    // It is still the next working day that was chosen, not one that was typed.
    #expect(desk.shows("1 ● næste hverdag"), "\(desk.screen)")
    #expect(!desk.shows("som skrevet"), "\(desk.screen)")
    desk.type("d")
    desk.type("i morgen kl 10")
    #expect(desk.shows("tir 24. nov 2026 · 10.00"), "\(desk.screen)")
    desk.press(.control("s"), .enter)
    #expect(desk.state.call == nil, "\(desk.screen)")
  }

  @Test("another day is one letter away, and a holiday says where it is moved to")
  func holiday() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up, .function(2))
    desk.type("ring igen i julen")
    desk.press(.control("s"))
    desk.type("d")
    desk.type("25/12")
    #expect(desk.shows("25. dec. er helligdag → man 28. dec."))
    desk.press(.control("s"))
    #expect(desk.shows("9 ● 25. dec. er helligdag → man 28. dec."))
    desk.press(.enter)
    #expect(
      try desk.detail(of: "Kafé Langsø").followUps.contains {
        $0.dueOn == DanishDate(iso: "2026-12-28")
      })
  }

  @Test("what is due is said in a line that goes by itself, with the bell unless a call runs")
  func reminder() throws {
    for isCalling in [false, true] {
      let desk = try TestDesk()
      let gudena = try desk.organisation("Gudenå Køkken")
      var promise = FollowUp(
        dueOn: try #require(TestDesk.today), assigneeStaffID: 0, text: "Ring om portalen",
        state: .open)
      (promise.organisationID, promise.dueMinute) = (gudena, 10 * 60 + 6)
      try desk.register.save(promise, from: nil)
      desk.send(.registerChanged([]))
      if isCalling { desk.press(.function(2)) }
      var state = desk.state
      #expect(!state.update(.ticked(moment(desk, minute: 10 * 60 + 5))).contains(.bell))
      #expect(state.reminder == nil)
      let effects = state.update(.ticked(moment(desk, minute: 10 * 60 + 6)))
      #expect(effects.contains(.bell) == !isCalling)
      let said = try #require(state.render().lines.last)
      #expect(said.hasPrefix(" Nu kl. 10.06: Ring om portalen"))
      #expect(said.contains("Gudenå Køkken"))
      // Said once; a key hides nothing that is typed, and F5 answers it.
      #expect(!state.update(.ticked(moment(desk, minute: 10 * 60 + 7))).contains(.bell))
      _ = state.update(.pressed(.function(5)))
      #expect(state.reminder == nil)
    }
  }

  @Test("on a narrow screen the day is not cut: its time stands before what is promised")
  func narrow() throws {
    let desk = try TestDesk(width: 80, height: 24)
    var promise = FollowUp(
      dueOn: try #require(DanishDate(iso: "2026-11-24")), assigneeStaffID: 0,
      text: "Ring om prisen", state: .open)
    (promise.organisationID, promise.dueMinute) = (try desk.organisation("Kafé Langsø"), 600)
    try desk.register.save(promise, from: nil)
    desk.press(.function(5), .left)
    let row = try #require(desk.lines.first { $0.contains("Kafé Langsø") })
    #expect(row.contains("tir 24. nov opfølgning Kafé Langsø"))
    #expect(row.contains("10.00 Ring om prisen"))
  }

  @Test("the list of the day stands in the order of its times, and moves to a time")
  func worklist() throws {
    let desk = try TestDesk()
    let gudena = try desk.organisation("Gudenå Køkken")
    for (text, minute) in [("Sidst", 15 * 60), ("Først", 8 * 60 + 30)] {
      var promise = FollowUp(
        dueOn: try #require(TestDesk.today), assigneeStaffID: 0, text: text, state: .open)
      (promise.organisationID, promise.dueMinute) = (gudena, minute)
      try desk.register.save(promise, from: nil)
    }
    desk.press(.function(5))
    let first = try #require(desk.lines.firstIndex { $0.contains("Først") })
    let last = try #require(desk.lines.firstIndex { $0.contains("Sidst") })
    #expect(first < last)
    desk.type("sidst")
    desk.press(.control("e"))
    desk.type("fre 14.30")
    #expect(desk.shows("→ fre 27. nov 2026 · uge 48 · 14.30"))
    desk.press(.enter)
    #expect(desk.shows("Flyttet til fre 27. nov 14.30: Sidst"))
  }

  @Test("a day that nobody can read is mended before the call can end, and is never written over")
  func unreadDay() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.function(2))
    desk.type("prøve")
    func focus() -> FormFocus? {
      desk.state.forms.first { $0.id == desk.state.call?.id }?.form.focus
    }
    for _ in 0..<30 where focus() != .field(FieldPath(.followUpOn)) { desk.press(.tab) }
    desk.type("om lidt")
    desk.press(.control("s"))
    #expect(desk.state.layers.isEmpty && desk.shows("Ikke gemt. Skal rettes: Opfølgning."))
    #expect(focus() == .field(FieldPath(.followUpOn)) && desk.shows("om lidt"))
  }

  @Test("a call that begins before the owner of the number is known has the number")
  func quickNumber() throws {
    let desk = try TestDesk()
    desk.type("86998877")
    var state = desk.state
    state.list.owners = nil
    _ = state.update(.pressed(.function(2)))
    #expect(
      state.forms.first?.form.value(FieldPath(.callerPhone)) == .text("86 99 88 77"))
  }

  @Test("whom to call back is known, but no number: it is asked for, once")
  func withoutNumber() throws {
    let desk = try TestDesk()
    let id = try desk.register.save(
      OrganisationEntry(Organisation(name: "Prøve uden Nummer", kind: .enterprise)), from: nil
    ).id
    desk.send(.registerChanged([]))
    func callBack() {
      desk.press(.control("x"))
      desk.type("prøve uden")
      desk.press(.function(2))
      desk.type("ring tilbage")
      desk.press(.control("s"))
      desk.type("r")
      desk.press(.enter)
    }
    callBack()
    #expect(desk.shows("Hvilket nummer skal vi ringe til?"), "\(desk.screen)")
    desk.type("86 99 88 77 / 20 11 22 33")
    desk.press(.control("s"), .enter)
    #expect(desk.state.call == nil)
    let today = try #require(TestDesk.today)
    func items() throws -> [WorkList.Item] {
      try desk.register.workList(of: nil, today: today).coming.filter { $0.organisationID == id }
    }
    #expect(try items().map(\.phone?.display) == ["86 99 88 77"])
    callBack()
    desk.press(.control("s"), .enter)
    #expect(desk.state.call == nil)
    #expect(try items().count == 2)
  }

  @Test("a caller leaves two numbers: both are kept, and either finds the call")
  func twoNumbers() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type("spørger om vask")
    desk.moveTo("Telefon")
    // The first six digits read like a date: together they are no CPR number.
    desk.type("30 12 74 56 / 20 11 22 33")
    #expect(!desk.shows("Ti cifre"))
    desk.press(.tab, .control("s"), .enter)
    #expect(desk.state.call == nil, "\(desk.screen)")
    for number in ["30 12 74 56", "20 11 22 33"] {
      let phone = try #require(PhoneNumber(number))
      #expect(try desk.register.openInquiries(from: phone).count == 0)
      desk.press(.escape)
      desk.type(number)
      #expect(desk.state.list.records.contains { $0.kind == .inquiry }, "\(desk.screen)")
    }
  }

  @Test("a day or a time that is over is said to be, and nothing is moved to it")
  func over() throws {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.moveTo("Opfølgning")
    for text in ["i går", "i dag kl 9.30"] {
      desk.type(text)
      #expect(desk.shows("Det er forbi"), "\(text)\n\(desk.screen)")
      desk.press(.control("x"))
    }
    desk.type("i dag kl 15")
    #expect(!desk.shows("Det er forbi"))
    let day = try #require(TestDesk.today)
    try desk.register.save(
      FollowUp(dueOn: day, assigneeStaffID: desk.register.user.id, text: "Prøve", state: .open),
      from: nil)
    desk.send(.registerChanged([]))
    desk.press(.control("x"), .function(5))
    let work = desk.state.work
    let mine = try #require(work.items.first { $0.text == "Prøve" })
    desk.type("prøve")
    desk.press(.control("e"))
    desk.type("i går")
    #expect(desk.shows("Det er forbi"), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.state.work == work && work.items.contains { $0.id == mine.id })
  }
}
