import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("Keys in a form")
struct FormKeysTests {
  @Test("Tab, Enter and arrows move between fields; behind the last is Gem, and Tab goes round")
  func moving() {
    var typist = Typist(.organisation)
    typist.press(.tab, .enter, .down, .up)
    #expect(typist.form.focus == .field(FieldPath(.cvr)))
    typist.press(.up, times: 9)
    #expect(typist.form.focus == .field(FieldPath(.name)))
    typist.press(.backTab)
    #expect(typist.form.focus == .save)
    typist.press(.down)
    #expect(typist.form.focus == .save)
    typist.press(.tab)
    #expect(typist.form.focus == .field(FieldPath(.name)))
    #expect(typist.requests == [])
  }

  @Test("Esc parks from anywhere and keeps what is typed")
  func park() {
    var typist = Typist(.organisation)
    typist.type("Nordmark")
    typist.press(.escape)
    #expect(typist.requests == [.park])
    #expect(typist.value(.name) == .text("Nordmark"))
  }

  @Test("Ctrl+S saves from anywhere; errors keep everything and lead to the first one")
  func save() {
    var typist = Typist(.organisation)
    typist.go(to: .employees)
    typist.type("mange")
    typist.press(.control("s"))
    #expect(
      typist.takeRequests() == [.bell, .refuse(missing: ["Navn"], wrong: ["Ansatte"])])
    #expect(typist.form.focus == .field(FieldPath(.name)))
    #expect(typist.problem(.name) == .missing)
    #expect(typist.problem(.employees) == .notANumber)
    typist.type("Nordmark Industri")
    typist.go(to: .employees)
    typist.press(.control("x"))
    typist.type("1200")
    typist.press(.control("s"))
    #expect(typist.takeRequests() == [.save])
    #expect(
      OrganisationForm.read(FormValues(typist.form), from: nil).organisation.employees == 1_200)
    #expect(typist.value(.employees) == .text("1.200"))
  }

  @Test("a warning lets itself be saved")
  func warning() {
    var typist = Typist(.organisation)
    typist.type("Nordmark")
    typist.go(to: .cvr)
    typist.type("12345678")
    typist.press(.tab)
    #expect(typist.problem(.cvr) == .cvrCheckDigit)
    typist.press(.control("s"))
    #expect(typist.requests == [.save])
  }

  @Test("the cursor stays behind the eighth digit of a CVR number, as in every field")
  func noAutoAdvance() {
    var typist = Typist(.organisation)
    typist.go(to: .cvr)
    typist.type("41 22 76 10")
    #expect(typist.form.focus == .field(FieldPath(.cvr)))
    #expect(typist.value(.cvr) == .text("41 22 76 10"))
    typist.press(.tab)
    #expect(typist.form.focus == .field(FieldPath(.phone)))
  }

  @Test("a paste is one insert that neither saves nor moves, whatever it holds")
  func paste() {
    var typist = Typist(.organisation)
    typist.press(.paste("Kafé\r\nLangsø\t\u{13}\u{1B}"))
    #expect(typist.value(.name) == .text("Kafé Langsø"))
    #expect(typist.form.focus == .field(FieldPath(.name)))
    typist.go(to: .kind)
    typist.press(.paste("forening"))
    #expect(typist.value(.kind) == .codes(["enterprise"]))
    #expect(typist.requests == [])
  }

  @Test("what is wrong is said on leaving, not while typing, and goes when it is right")
  func validation() {
    var typist = Typist(.organisation)
    typist.go(to: .email)
    typist.type("post@")
    #expect(typist.problem(.email) == nil)
    typist.press(.tab)
    #expect(typist.problem(.email) == .notAnEmail)
    typist.press(.backTab)
    typist.type("nordmark")
    #expect(typist.problem(.email) == .notAnEmail)
    typist.type(".dk")
    #expect(typist.problem(.email) == nil)
    typist.press(.backspace, .backspace)
    #expect(typist.problem(.email) == nil)
  }

  @Test("choices: Space and arrows go round, a letter jumps, hidden fields hold nothing")
  func choices() {
    var typist = Typist(.organisation)
    typist.type("Kafé Langsø")
    typist.go(to: .cvr)
    typist.type("41227610")
    typist.go(to: .kind)
    typist.press(.character("i"))
    #expect(typist.value(.kind) == .codes(["initiative"]))
    #expect(FormValues(typist.form).cvr(.cvr) == nil)
    typist.press(.left, .character(" "), .right, .right)
    #expect(typist.value(.kind) == .codes(["enterprise"]))
    #expect(FormValues(typist.form).cvr(.cvr) == CVRNumber("41227610"))
    typist.press(.character("q"))
    #expect(typist.requests == [.bell])
  }

  @Test("yes and no: Space turns, a letter says which")
  func flags() {
    var typist = Typist(.organisation)
    typist.go(to: .doNotCall)
    typist.press(.character(" "))
    #expect(typist.value(.doNotCall) == .flag(true))
    #expect(typist.form.shownFields.contains(FieldPath(.doNotCallNote)))
    typist.press(.character("n"))
    #expect(typist.value(.doNotCall) == .flag(false))
  }

  @Test("a day: PgUp and PgDn go a day back and on, leaving writes it out")
  func days() {
    var typist = Typist(.organisation)
    typist.go(to: .startedOn)
    typist.press(.pageUp)
    #expect(typist.value(.startedOn) == .text("23-11-2026"))
    typist.press(.pageUp, .pageUp, .pageDown, .control("x"))
    typist.type("3/11")
    typist.press(.pageDown, .control("z"))
    typist.press(.tab)
    #expect(FormValues(typist.form).date(.startedOn) == DanishDate(iso: "2026-11-03"))
    #expect(typist.form.content(FieldPath(.startedOn))?.text == "03-11-2026")
  }

  @Test("a day counts from the day on which it was typed")
  func overMidnight() {
    var typist = Typist(.organisation)
    typist.go(to: .startedOn)
    typist.type("i dag")
    typist.context.today = DanishDate.november23.adding(days: 1)
    #expect(typist.value(.startedOn) == .text("23-11-2026"))
    typist.press(.tab)
    #expect(typist.value(.startedOn) == .text("23-11-2026"))
  }

  @Test("a postal code fills town and municipality, and keeps what a person wrote")
  func postalCode() {
    var typist = Typist(.organisation)
    typist.go(to: .postalCode)
    typist.type("8653")
    typist.press(.enter)
    #expect(typist.value(.city) == .text("Them"))
    #expect(typist.value(.municipality) == .item(LookupItem(key: "0740", name: "Silkeborg")))
    typist.press(.backTab, .control("x"))
    typist.type("8620")
    typist.press(.tab)
    #expect(typist.value(.city) == .text("Kjellerup"))
    #expect(typist.value(.municipality) == .empty)
    typist.press(.control("x"))
    typist.type("Ans")
    typist.press(.backTab, .control("x"))
    typist.type("8653")
    typist.press(.tab)
    #expect(typist.value(.city) == .text("Ans"))
  }

  @Test("Ctrl+T repeats what was saved last, Ctrl+X clears")
  func sameAsLast() {
    var typist = Typist(.organisation)
    typist.context.last = [.organisation: [.city: .text("Kjellerup")]]
    typist.go(to: .city)
    typist.press(.control("t"))
    #expect(typist.value(.city) == .text("Kjellerup"))
    typist.press(.control("x"))
    #expect(typist.value(.city) == .empty)
    typist.press(.tab, .control("t"))
    #expect(typist.takeRequests() == [.say(FormPhrases.nothingLast)])
    typist.press(.control("u"))
    #expect(typist.takeRequests() == [.say(FormPhrases.nothingToBlackOut)])
  }

  @Test("a refused save stands under its field until that is changed")
  func refusal() {
    var typist = Typist(.organisation)
    typist.type("Nordmark")
    typist.form.refuse("Findes allerede", at: FieldPath(.cvr), context: typist.context)
    #expect(typist.form.focus == .field(FieldPath(.cvr)))
    #expect(typist.frame().lines[4].contains("Findes allerede"))
    typist.type("4")
    #expect(!typist.frame().lines[4].contains("Findes allerede"))
    typist.form.refuse("Disken er fuld", at: nil, context: typist.context)
    #expect(typist.frame().lines[22].contains("Disken er fuld"))
  }
}
