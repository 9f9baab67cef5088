import Foundation
import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

@Suite("A form as a draft")
struct KeptFormTests {
  @Test("a draft brings back text, cursor, field and scroll")
  func roundTrip() throws {
    var typist = Typist(
      .partnership, subject: FormSubject(rowID: 4, inquiryID: 7, title: "P-2026-014", base: "{}"))
    typist.type("Møbler")
    typist.press(.tab)
    typist.type("n")
    typist.answer([PartnershipFormTests.nordmark])
    typist.press(.enter)
    typist.go(to: .organisation, 1)
    typist.type("Palleværket")
    typist.answer([])
    typist.press(.enter)
    typist.go(to: .state)
    typist.press(.character("a"))
    typist.press(.tab)
    typist.type("fre")
    typist.go(to: .needsSupport)
    typist.press(.character(" "))
    typist.go(to: .motives)
    typist.press(.character(" "))
    typist.go(to: .commonThird)
    typist.type("palletræ\nbliver til skolemøbler")
    typist.press(.wordLeft)

    let restored = try FormState(draftPayload: typist.payload, context: typist.context)
    #expect(try restored.draftPayload(holdBack: CPRHoldBack()) == typist.payload)
    #expect(FormValues(restored) == FormValues(typist.form))
    #expect(restored.subject == typist.form.subject)
    #expect(restored.focus == .field(FieldPath(.commonThird)))
    #expect(restored.top == typist.form.top)
    var again = typist
    again.form = restored
    #expect(again.frame().lines == typist.frame().lines)
    #expect(again.frame().cursor == typist.frame().cursor)
    again.type("gode ")
    #expect(again.value(.commonThird) == .text("palletræ\nbliver til gode skolemøbler"))
  }

  @Test("a day that is still being typed keeps the day from which it counts")
  func typedDay() throws {
    var typist = Typist(.organisation)
    typist.go(to: .startedOn)
    typist.type("i går")
    var later = typist.context
    later.today = later.today.adding(days: 5)
    let restored = try FormState(draftPayload: typist.payload, context: later)
    #expect(restored.content(FieldPath(.startedOn))?.text == "i går")
    #expect(restored.value(FieldPath(.startedOn)) == .text("22-11-2026"))
  }

  @Test("what is no draft is refused")
  func unreadable() {
    for payload in ["", "{}", "[1]", #"{"form":"rumfart"}"#] {
      #expect(throws: DecodingError.self) {
        try FormState(draftPayload: payload, context: .silkeborg)
      }
    }
  }

  @Test("a CPR number typed into a note is never in a draft from its sixth digit on")
  func cprWhileTyping() throws {
    var typist = Typist(.organisation)
    typist.go(to: .note)
    typist.type("han hedder ")
    let number = "010190-1234"
    for (index, digit) in number.enumerated() {
      typist.press(.character(digit))
      let payload = try typist.payload
      #expect(payload.contains("010190") == false)
      #expect(payload.contains("han hedder \(number.prefix(index + 1))") == (index < 5))
    }
    for key in [Key.left, .wordLeft, .home, .end, .character(" "), .tab, .escape] {
      typist.press(key)
      #expect(try !typist.payload.contains("010190"))
      #expect(try typist.payload.contains("xxxxxx"))
    }
  }

  @Test("the steps of typing are not in a draft: they hold what was deleted")
  func historyStaysOut() throws {
    var typist = Typist(.organisation)
    typist.go(to: .note)
    typist.press(.paste("010190-1234"), .control("u"))
    typist.press(.control("x"))
    #expect(try !typist.payload.contains("0190"))
  }

  @Test("leaving the field judges a number that only began like a date")
  func judgedOnLeaving() throws {
    var typist = Typist(.organisation)
    typist.go(to: .note)
    typist.type("86 12 34 56")
    #expect(try typist.payload.contains("xxxxxx"))
    typist.press(.tab)
    #expect(try typist.payload.contains("86 12 34 56"))
  }

  @Test("a phone field and a CVR field are never held back")
  func numbersAreWritten() throws {
    var typist = Typist(.organisation)
    typist.go(to: .phone)
    typist.type("86123456")
    #expect(try typist.payload.contains("86123456"))
  }

  @Test("a hang-up judges what is typed")
  func hangUp() throws {
    var typist = Typist(.organisation)
    typist.go(to: .note)
    typist.type("861234")
    typist.form.judge()
    #expect(try typist.payload.contains("861234"))
  }
}
