import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// F4 in a picker shows what was found in full height, with what tells two namesakes apart.
@Suite("A picker in full height")
struct PickerInFullHeight {
  private func deskWithPicker(_ text: String, width: Int = 80, height: Int = 24) throws -> TestDesk
  {
    let desk = try TestDesk(width: width, height: height)
    desk.type("spånvig")
    desk.press(.function(3))
    while desk.form?.focus != .field(FieldPath(.organisation, 1)) { desk.press(.tab) }
    desk.type(text)
    desk.press(.function(4))
    return desk
  }

  @Test("badge, town, phone and reference stand in columns; typing searches on")
  func columns() throws {
    let desk = try deskWithPicker("k")
    #expect(
      Array(desk.lines[1...6]) == [
        "╔ Part 2 · Virksomhed · Partnerskab · Spånvig Træværksted ══════════ 62 fundet ╗",
        "║ Søg: k                                                                       ║",
        "║                                                                              ║",
        "║  Kafé Langsø                        SØV   Silkeborg  86 80 11 22  V-000011   ║",
        "║  Kultur og Borgerservice            AFD                           V-000005   ║",
        "║  Kjellerup Kantineservice           SMV   Kjellerup  86 88 00 10  V-000048   ║",
      ])
    desk.type("afé l")
    #expect(
      Array(desk.lines[4...6]) == [
        "║  Kafé Langsø                         SØV  Silkeborg  86 80 11 22  V-000011   ║",
        "║  + Ny virksomhed: kafé l                                                     ║",
        "║                                                                              ║",
      ])
    desk.press(.enter)
    #expect(desk.form?.focus == .field(FieldPath(.role, 1)))
    #expect(desk.form?.value(FieldPath(.organisation, 1)).isNothing == false)
  }

  @Test("Esc goes back to the field as it was")
  func escape() throws {
    let desk = try deskWithPicker("k")
    desk.type("urér")
    desk.press(.escape)
    let form = try #require(desk.form)
    #expect(form.focus == .field(FieldPath(.organisation, 1)))
    #expect(form.value(FieldPath(.organisation, 1)) == .text("k"))
  }

  @Test("the last line enters what is not there")
  func newOne() throws {
    let desk = try deskWithPicker("Prøvepalleværket")
    desk.press(.enter)
    #expect(desk.form?.kind == .organisation)
    #expect(desk.form?.value(FieldPath(.name)) == .text("Prøvepalleværket"))
  }

  @Test("contacts are those of the party")
  func contacts() throws {
    let desk = try deskWithPicker("gudenå")
    desk.press(.enter)
    while desk.form?.focus != .field(FieldPath(.contact, 1)) { desk.press(.tab) }
    desk.press(.function(4))
    #expect(
      Array(desk.lines[2...5]) == [
        "║ Søg:                                                                         ║",
        "║                                                                              ║",
        "║  Testperson Alfa                                 daglig leder  20 11 22 33   ║",
        "║                                                                              ║",
      ])
  }
}
