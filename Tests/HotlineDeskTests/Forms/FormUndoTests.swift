import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("Undo and redo in a form, and the CPR guard")
struct FormUndoTests {
  @Test("steps are taken back in the order in which they were made, across fields")
  func acrossFields() {
    var typist = Typist(.organisation)
    typist.type("Gudenå Køkken")
    typist.press(.tab, .character("f"), .tab)
    typist.press(.paste("41227610"), .tab)
    var seen: [[FieldValue]] = []
    for _ in 0..<4 {
      typist.press(.control("z"))
      seen.append([typist.value(.name), typist.value(.kind), typist.value(.cvr)])
    }
    let kinds: [FieldValue] = [.codes(["association"]), .codes(["enterprise"])]
    #expect(
      seen == [
        [.text("Gudenå Køkken"), kinds[0], .empty], [.text("Gudenå Køkken"), kinds[1], .empty],
        [.text("Gudenå"), kinds[1], .empty], [.empty, kinds[1], .empty],
      ])
    #expect(typist.form.focus == .field(FieldPath(.name)))
    typist.press(.control("z"))
    #expect(typist.takeRequests() == [.say(FormPhrases.nothingToUndo)])
    typist.press(.control("y"), times: 4)
    #expect(typist.value(.cvr) == .text("41 22 76 10"))
    typist.press(.control("y"))
    #expect(typist.takeRequests() == [.say(FormPhrases.nothingToRedo)])
  }

  @Test("a cleared field and a ticked box are steps; moving the cursor is none")
  func otherSteps() {
    var typist = Typist(.workplace)
    typist.go(to: .accommodations)
    typist.press(.down, .character(" "), .up, .character(" "))
    #expect(typist.value(.accommodations) == .codes(["quiet", "breaks"]))
    typist.press(.control("x"), .control("z"))
    #expect(typist.value(.accommodations) == .codes(["quiet", "breaks"]))
    typist.press(.control("z"))
    #expect(typist.value(.accommodations) == .codes(["breaks"]))
  }

  @Test("a number written like a CPR number blocks saving until Ctrl+U")
  func block() {
    var typist = Typist(.workplace)
    typist.go(to: .tasks)
    typist.type("han hedder 010190-1234")
    #expect(typist.problem(.tasks) == .looksLikeCPR)
    typist.press(.enter, .backspace, .control("s"))
    #expect(typist.takeRequests().first == .bell)
    #expect(typist.form.focus == .field(FieldPath(.tasks)))
    typist.press(.control("u"), .control("s"))
    #expect(typist.takeRequests() == [.save])
    #expect(typist.value(.tasks) == .text("han hedder xxxxxx-xxxx"))
  }

  @Test("a number that only might be one is kept by Enter, also in the draft")
  func ask() throws {
    var typist = Typist(.workplace)
    typist.go(to: .tasks)
    typist.type("nr 0101901234 ok")
    #expect(typist.problem(.tasks) == .mightBeCPR)
    typist.press(.control("s"))
    #expect(typist.takeRequests().first == .bell)
    #expect(try typist.payload.contains("xxxxxx-xxxx"))
    typist.press(.enter, .control("s"))
    #expect(typist.takeRequests() == [.save])
    #expect(typist.value(.tasks) == .text("nr 0101901234 ok"))
    #expect(try typist.payload.contains("nr 0101901234 ok"))
    let restored = try FormState(draftPayload: typist.payload, context: typist.context)
    #expect(restored.problems(typist.context).isEmpty)
  }

  @Test("a labelled P-number and a known one pass")
  func pNumbers() throws {
    let known = try #require(PNumber("1003456789"))
    var typist = Typist(.workplace)
    typist.context.cprGuard = CPRGuard(knownPNumbers: [known])
    typist.go(to: .tasks)
    typist.type("på 1003456789, P-nr 1003456780")
    #expect(typist.problem(.tasks) == nil)
  }

  @Test("five hours a week: numbers with decimals, and the most is not below the least")
  func hours() {
    var typist = Typist(.workplace)
    typist.go(to: .minHours)
    typist.type("5,5")
    typist.press(.tab)
    typist.type("3")
    typist.press(.tab)
    #expect(
      typist.problem(.maxHours)
        == .rule(
          Phrase(
            da: "»Højst« er mindre end »Mindst«. Ret et af tallene.",
            en: "\"At most\" is less than \"At least\". Change one of the numbers.")))
    typist.press(.backTab, .control("x"))
    typist.type("40")
    typist.press(.tab)
    #expect(typist.problem(.maxHours) == .outOfRange(least: "0,25", most: "37"))
    typist.press(.backTab, .control("x"))
    typist.type("10")
    typist.press(.control("s"))
    let offer = WorkplaceOfferForm.read(
      FormValues(typist.form), from: nil, organisationID: 3)
    #expect(offer.minHours == 5.5)
    #expect(offer.maxHours == 10)
    #expect(offer.lastConfirmedOn == .november23)
  }
}
