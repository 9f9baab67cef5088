import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

@Suite("The forms of guidance, contact and hours")
struct GuidanceFormTests {
  @Test("filling and reading a card gives it back")
  func card() {
    var card = KnowledgeCard(
      code: "orlov", titleDa: "Orlov", titleEn: "Leave", textDa: "Ja.\nTal med din leder.")
    card.searchWords = ["løn", "fuld løn"]
    card.ordinal = 6
    let form = Typist(.card, values: PlainForm<KnowledgeCard>.fill(from: card)).form
    #expect(PlainForm<KnowledgeCard>.read(FormValues(form), from: card) == card)
  }

  @Test("search words are parted by commas")
  func typed() {
    var typist = Typist(.card)
    typist.type("Åbent hus")
    typist.press(.tab)
    typist.type("Hver tirsdag")
    typist.press(.tab)
    typist.type(" besøg,, rundvisning ,")
    let card = PlainForm<KnowledgeCard>.read(FormValues(typist.form), from: nil)
    #expect(card.searchWords == ["besøg", "rundvisning"])
    #expect(card.titleDa == "Åbent hus")
    #expect(card.ordinal == 0)
  }

  @Test("a phone of the contact card is kept as E.164 and shown in pairs")
  func contact() {
    var line = ContactInfo(kind: .phone, labelDa: "Hotline", labelEn: "Hotline")
    line.value = "+4589705757"
    line.validFrom = .november23
    let filled = ContactInfoForm.fill(from: line)
    #expect(filled[FieldPath(.value)] == .text("89 70 57 57"))
    let form = Typist(.contactInfo, values: filled).form
    #expect(ContactInfoForm.read(FormValues(form), from: line) == line)
  }

  @Test("a phone that is none is said under the field; a leader's line is free text")
  func notAPhone() {
    var typist = Typist(.contactInfo)
    typist.go(to: .name)
    typist.type("Vagt")
    typist.press(.tab)
    typist.type("Testperson 20 11 22 33 og mail")
    typist.press(.control("s"))
    #expect(typist.problem(.value) == .notAPhone)
    #expect(typist.takeRequests().contains(.refuse(missing: [], wrong: ["Oplysning"])))
    var leader = Typist(
      .contactInfo,
      values: [
        FieldPath(.kind): .codes(["leader"]), FieldPath(.name): .text("Leder"),
        FieldPath(.value): .text("Testperson 20 11 22 33"),
      ])
    leader.press(.control("s"))
    #expect(leader.takeRequests().last == .save)
    let line = ContactInfoForm.read(FormValues(leader.form), from: nil)
    #expect(line.value == "Testperson 20 11 22 33")
  }

  @Test("hours are written out on leaving the field, and end after they begin")
  func hours() {
    var typist = Typist(.openingHours)
    typist.go(to: .closes)
    typist.press(.control("x"))
    typist.type("1530")
    typist.press(.tab)
    #expect(typist.value(.closes) == .text("15.30"))
    typist.go(to: .closes)
    typist.press(.control("x"))
    typist.type("7")
    typist.press(.control("s"))
    #expect(typist.problem(.closes)?.severity == .error)
  }

  @Test("filling and reading hours and a closed day gives them back")
  func days() {
    let hours = WeekdayHours(weekday: 3, opensMinute: 510, closesMinute: 960)
    let hoursForm = Typist(.openingHours, values: PlainForm<WeekdayHours>.fill(from: hours)).form
    #expect(PlainForm<WeekdayHours>.read(FormValues(hoursForm), from: hours) == hours)
    let day = HolidayOverride(
      day: .november23, labelDa: "Personaledag", labelEn: "Staff day", closed: false)
    let dayForm = Typist(.holidayOverride, values: PlainForm<HolidayOverride>.fill(from: day)).form
    #expect(PlainForm<HolidayOverride>.read(FormValues(dayForm), from: day) == day)
  }
}
