import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

@Suite("The partnership form")
struct PartnershipFormTests {
  static let gudenaa = LookupItem(key: "1", name: "Gudenå Køkken", detail: "V-000001")
  static let nordmark = LookupItem(key: "2", name: "Nordmark Industri", detail: "V-000002")
  static let department = LookupItem(key: "3", name: "Teknik og Miljø", detail: "V-000003")

  private var idea: PartnershipEntry {
    PartnershipEntry(
      Partnership(title: "Møbler af paller", state: .idea),
      parties: [
        PartnershipEntry.Party(organisationID: 1, name: "Gudenå Køkken"),
        PartnershipEntry.Party(organisationID: 2, name: "Nordmark Industri"),
      ])
  }

  private func open(_ entry: PartnershipEntry) -> Typist {
    Typist(.partnership, values: PartnershipForm.fill(from: entry))
  }

  @Test("behind the last party there is always room for one more, and an empty one is not read")
  func freshEntry() {
    var typist = open(idea)
    #expect(typist.form.groups[.parties]?.count == 3)
    #expect(FormValues(typist.form).entries(of: .parties) == [0, 1])
    typist.go(to: .organisation, 2)
    typist.type("tek")
    typist.answer([Self.department])
    typist.press(.enter)
    #expect(typist.form.groups[.parties]?.count == 4)
    typist.go(to: .organisation, 2)
    typist.press(.control("x"))
    #expect(typist.form.groups[.parties]?.count == 3)
    #expect(PartnershipForm.read(FormValues(typist.form), from: idea).parties == idea.parties)
  }

  @Test("Ctrl+X takes a party out; Ctrl+Z brings it back with all that was said of it")
  func removeParty() {
    var typist = open(idea)
    typist.go(to: .resources, 0)
    typist.type("køkken og kokke")
    typist.go(to: .organisation, 0)
    // The field first, and once it is empty the party.
    typist.press(.control("x"))
    #expect(typist.value(.organisation, 0).isNothing)
    typist.press(.control("x"))
    #expect(typist.value(.organisation, 0) == .item(Self.nordmark))
    #expect(typist.form.focus == .field(FieldPath(.organisation, 0)))
    typist.press(.control("z"), .control("z"))
    #expect(typist.value(.organisation, 0) == .item(Self.gudenaa))
    #expect(typist.value(.resources, 0) == .text("køkken og kokke"))
    typist.press(.control("y"), .control("y"))
    #expect(FormValues(typist.form).entries(of: .parties) == [0])
  }

  @Test("a three-party agreement is typed in at most 45 control keystrokes")
  func threeParties() throws {
    var typist = open(idea)
    var controls = 0
    func press(_ key: Key, _ typist: inout Typist, times: Int = 1) {
      typist.press(key, times: times)
      controls += times
    }
    press(.tab, &typist, times: 3)
    typist.type("tagrender og paller")
    while typist.form.focus != .field(FieldPath(.organisation, 2)) { press(.tab, &typist) }
    typist.type("tek")
    typist.answer([Self.department])
    press(.enter, &typist)
    while typist.form.focus != .field(FieldPath(.commonThird)) { press(.tab, &typist) }
    typist.type("palletræ bliver til skolemøbler")
    press(.tab, &typist)
    press(.character(" "), &typist)
    press(.down, &typist)
    press(.character(" "), &typist)
    press(.tab, &typist)
    press(.character("a"), &typist)
    press(.tab, &typist)
    typist.type("i dag")
    press(.tab, &typist)
    press(.character(" "), &typist)
    press(.control("s"), &typist)
    #expect(typist.takeRequests().last == .save)
    #expect(controls <= 45)

    var expected = idea
    expected.parties[0].row.resources = "tagrender og paller"
    expected.parties.append(
      PartnershipEntry.Party(organisationID: 3, name: "Teknik og Miljø"))
    expected.partnership.commonThird = "palletræ bliver til skolemøbler"
    expected.partnership.motives = ["growth", "competitiveness"]
    expected.partnership.state = .agreed
    expected.partnership.agreedOn = .november23
    expected.partnership.form = .written
    #expect(PartnershipForm.read(FormValues(typist.form), from: idea) == expected)
  }

  @Test("filling and reading an agreement gives it back")
  func roundTrip() {
    var entry = idea
    entry.partnership.state = .ended
    entry.partnership.agreedOn = .november23
    entry.partnership.form = .oral
    entry.partnership.endedOn = DanishDate.november23.adding(days: 3)
    entry.partnership.endReason = "maskinen gik i stykker"
    entry.partnership.motives = ["other"]
    entry.partnership.motiveOther = "nysgerrighed"
    entry.partnership.needsSupport = true
    entry.partnership.valueDKK = 480_000
    entry.partnership.businessValue = "færre kørte kilometer"
    entry.partnership.socialValue = "to faste med få timer"
    entry.partnership.resultText = "tolv skolemøbler"
    entry.partnership.tags = ["unikt", "innovativt"]
    entry.partnership.areas = ["network"]
    entry.partnership.reservedContract = true
    entry.partnership.facilitatorStaffID = 2
    entry.parties[1].row.role = .buyer
    entry.parties[1].row.contactPersonID = 7
    let form = Typist(
      .partnership, values: PartnershipForm.fill(from: entry)
    ).form
    #expect(PartnershipForm.read(FormValues(form), from: entry) == entry)
    #expect(form.value(FieldPath(.value)) == .text("480.000"))
  }

  @Test("a new partnership with live lines, at 80×24")
  func screen() {
    var typist = open(idea)
    typist.go(to: .organisation, 2)
    typist.type("tek")
    typist.answer([Self.department])
    let frame = typist.frame(notes: [
      FormNote("SØV + SMV: opfylder mål 5, når I har aftalt det", .good)
    ])
    #expect(
      frame.lines == [
        "╔ Partnerskab ═════════════════════════════════════════════════════════════════╗",
        "║ Titel            Møbler af paller                                            ║",
        "║ Part 1                                                                       ║",
        "║ Virksomhed       Gudenå Køkken  V-000001                                     ║",
        "║ Rolle            partner                                                     ║",
        "║ Ressourcer       ·                                                           ║",
        "║ Kompetencer      ·                                                           ║",
        "║ Kontakt          ·                                                           ║",
        "║ Part 2                                                                       ║",
        "║ Virksomhed       Nordmark Industri  V-000002                                 ║",
        "║ Rolle            partner                                                     ║",
        "║ Ressourcer       ·                                                           ║",
        "║ Kompetencer      ·                                                           ║",
        "║ Kontakt          ·                                                           ║",
        "║ Part 3                                                                       ║",
        "║ Virksomhed       tek                                                         ║",
        "║ Fælles tredje  ┌────────────────────────────────────────────────────────────┐║",
        "║                │ Teknik og Miljø                                   V-000003 │║",
        "║ Afsæt          │ + Ny virksomhed: tek                                       │║",
        "║ Tilstand       └────────────────────────────────────────────────────────────┘║",
        "║ SØV + SMV: opfylder mål 5, når I har aftalt det                              ║",
        "║                                                                              ║",
        "║ Navn, CVR eller telefon; Enter tager øverste forslag, F4 søger i fuld skærm  ║",
        "╚════════════════════════════════════════════════════════════════════════ ↓ 18 ╝",
      ])
  }

  @Test("from 100 columns the live lines stand beside the fields")
  func widePanel() {
    var typist = open(idea)
    typist.context.size = Size(width: 120, height: 20)
    let frame = typist.frame(width: 120, height: 20, notes: [FormNote("opfylder mål 4 og mål 5")])
    #expect(frame.lines[1].contains("Møbler af paller"))
    #expect(frame.lines[1].contains("opfylder mål 4 og mål 5"))
  }
}
