import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

@Suite("A form on screen")
struct FormViewTests {
  /// A half-filled form: a CVR number one digit short, a day as typed.
  private var halfFilled: Typist {
    var typist = Typist(.organisation)
    typist.type("Gudenå Køkken")
    typist.press(.tab, .tab)
    typist.type("4122761")
    typist.go(to: .postalCode)
    typist.type("8653")
    typist.go(to: .startedOn)
    typist.type("fre")
    return typist
  }

  @Test("values stand under each other, a day is echoed, what is wrong stands below its field")
  func organisation() {
    let frame = halfFilled.frame(status: .draft(at: "14:03:20"))
    #expect(
      frame.lines == [
        "╔ Virksomhed ═════════════════════════════════════════════════ Kladde 14:03:20 ╗",
        "║ Navn               Gudenå Køkken                                             ║",
        "║ Art                virksomhed                                                ║",
        "║ CVR                4122761                                                   ║",
        "║                    Et CVR-nummer har 8 cifre; her er 7                       ║",
        "║ Telefon            ·                                                         ║",
        "║ Mail               ·                                                         ║",
        "║ Vej                ·                                                         ║",
        "║ Postnr.            8653                                                      ║",
        "║ By                 Them                                                      ║",
        "║ Kommune            Silkeborg                                                 ║",
        "║ Hjemmeside         ·                                                         ║",
        "║ Formål             ·                                                         ║",
        "║                                                                              ║",
        "║ Branchekode        ·                                                         ║",
        "║ Ansatte            ·                                                         ║",
        "║ Startet            fre                 fre 20. nov 2026 · uge 47             ║",
        "║ Bekræftet          ·                                                         ║",
        "║ SØV siden          ·                                                         ║",
        "║ SØV ifølge         ·                                                         ║",
        "║                                                                              ║",
        "║                                                                              ║",
        "║ Hvornår begyndte I? 3/11, 031122, 1. maj 2019                                ║",
        "╚═════════════════════════════════════════════════════════════════════════ ↓ 9 ╝",
      ])
    #expect(frame.cursor == Point(x: 24, y: 16))
  }

  @Test("at 40×10 the focus stays on screen and a long sentence begins under the label")
  func small() {
    var typist = halfFilled
    typist.context.size = Size(width: 40, height: 10)
    typist.press(.control("s"))
    #expect(
      typist.frame(width: 40, height: 10).lines == [
        "╔ Virksomhed ══════════════════════════╗",
        "║ Navn          Gudenå Køkken          ║",
        "║ Art           virksomhed             ║",
        "║ CVR           4122761                ║",
        "║  Et CVR-nummer har 8 cifre; her er 7 ║",
        "║ Telefon       ·                      ║",
        "║ Mail          ·                      ║",
        "║                                      ║",
        "║ Hvad er jeres CVR-nummer? 8 cifre    ║",
        "╚════════════════════════════════ ↓ 22 ╝",
      ])
    typist.go(to: .note)
    #expect(
      typist.frame(width: 40, height: 10).lines == [
        "╔ Virksomhed ══════════════════════════╗",
        "║ Reklamebesk…  nej                    ║",
        "║ Må ikke rin…  nej                    ║",
        "║ Offentlig f…  ·                      ║",
        "║ Offentlig t…  ·                      ║",
        "║ Note                                 ║",
        "║                                      ║",
        "║ Intet om enkelte borgere, aldrig et  ║",
        "║ CPR-nummer                           ║",
        "╚════════════════════════════ ↑ 20 ↓ 2 ╝",
      ])
  }

  @Test("the list of a picker lies over the fields below it, its top hit ready to take")
  func picker() {
    var typist = Typist(.organisation, values: [FieldPath(.name): .text("Kurér & Ko")])
    typist.go(to: .municipality)
    typist.type("vi")
    typist.answer([
      LookupItem(key: "0791", name: "Viborg", detail: "0791"),
      LookupItem(key: "0573", name: "Varde", detail: "0573"),
    ])
    let frame = typist.frame()
    #expect(
      Array(frame.lines[8...13]) == [
        "║ By                 ·                                                         ║",
        "║ Kommune            vi                                                        ║",
        "║ Hjemmeside       ┌──────────────────────────────────────────────────────────┐║",
        "║ Formål           │ Viborg                                              0791 │║",
        "║                  │ Varde                                               0573 │║",
        "║ Branchekode      └──────────────────────────────────────────────────────────┘║",
      ])
    #expect(frame.row(11)[21 + 11 * 80].style.attributes == .reverse)
    #expect(frame.cursor == Point(x: 23, y: 9))
  }

  @Test("what reads like a CPR number is red while it is typed")
  func cprIsRed() {
    var typist = Typist(.organisation)
    typist.go(to: .note)
    typist.type("hans nr. 010190-1234")
    let red = Theme.standard.style(.error)
    let runs = (0..<24).flatMap { typist.frame().styledRuns(inRow: $0) }
    let marked = runs.filter { $0.style.foreground == red.foreground }.map(\.text)
    #expect(
      marked == [
        "010190-1234", "Ligner et CPR-nummer og kan ikke gemmes: Ctrl+U gør det", "ulæseligt",
      ])
  }

  @Test("no size makes it trap, and the cursor stays inside")
  func everySize() {
    let start = halfFilled
    for width in stride(from: 0, through: 130, by: 13) {
      for height in stride(from: 0, through: 30, by: 3) {
        var typist = start
        typist.context.size = Size(width: width, height: height)
        typist.press(.down)
        let frame = typist.frame(width: width, height: height, notes: [FormNote("mål 4")])
        if let cursor = frame.cursor {
          #expect(cursor.x < width && cursor.y < height)
        }
      }
    }
  }

  @Test("what is known of a form while it is typed and has no room is marked")
  func notesGoOn() {
    let typist = Typist(.partnership)
    let long = FormNote(String(repeating: "noget er tilbage ", count: 10))
    let lines = typist.frame(width: 80, height: 24, notes: [long]).lines
    let last = lines.last { $0.contains("noget er tilbage") }
    #expect(last?.contains("…") == true, "\(lines.joined(separator: "\n"))")
    let short = typist.frame(width: 80, height: 24, notes: [FormNote("mål 4")]).lines
    #expect(!short.contains { $0.contains("mål 4…") || $0.contains("mål 4 …") })
  }
}
