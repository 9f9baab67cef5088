import Foundation
import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// What is typed outside of forms is a draft too: it survives any end, is listed in F6 and comes back
/// where it was asked for.
@Suite("Lines outside of forms")
struct LinesOutsideForms {
  /// The desk after a sudden end, on the same register and drafts.
  private func again(_ desk: TestDesk) throws -> TestDesk {
    try TestDesk(register: desk.register, drafts: desk.drafts)
  }

  /// At the list of the day, a callback from a call with this note.
  private func callback(_ note: String) throws -> TestDesk {
    let desk = try TestDesk()
    desk.press(.function(2))
    desk.type(note)
    desk.moveTo("Telefon")
    desk.type("86998877")
    desk.press(.control("s"))
    desk.type("r0")
    desk.press(.enter, .function(5))
    desk.type(String(note.prefix(9)))
    return desk
  }

  /// The prompt for the need that nobody met.
  private func unmetNeed() throws -> TestDesk {
    let desk = try callback("søger sejlmager til en jolle")
    desk.press(.down)
    desk.type(" ")
    desk.type("udæk")
    desk.press(.enter)
    #expect(desk.shows("Hvad manglede, som ingen kunne dække?"))
    return desk
  }

  @Test("a spoken need comes back with its text, its asker and its answers")
  func need() throws {
    let desk = try TestDesk()
    desk.type("højskolen")
    let asker = desk.state.list.selectedID
    desk.press(.control("r"))
    desk.type("kantinedrift til 60")
    let answers = desk.state.partners.suggestions.suggested.map(\.name)
    #expect(!answers.isEmpty && desk.state.hasUnkeptText)
    desk.waitForDrafts()
    #expect(!desk.state.hasUnkeptText)

    let next = try again(desk)
    #expect(next.lines[0].contains("1 kladde"))
    next.press(.function(6))
    #expect(next.shows("Talt behov · kantinedrift til 60"))
    next.press(.enter)
    #expect(next.state.need?.text == "kantinedrift til 60")
    #expect(next.state.list.selectedID == asker)
    #expect(next.state.partners.suggestions.suggested.map(\.name) == answers)
    next.type(" fra januar")
    #expect(next.state.need?.text == "kantinedrift til 60 fra januar")
  }

  @Test("a need that is left is answered: no draft, and Ctrl+Z asks it again")
  func needLeft() throws {
    let desk = try TestDesk()
    desk.press(.control("r"))
    desk.type("kantinedrift")
    desk.waitForDrafts()
    #expect(try desk.drafts.all().count == 1)
    desk.press(.escape)
    #expect(desk.shows("Ctrl+Z spørger igen"))
    #expect(desk.state.lines.isEmpty)
    #expect(try desk.drafts.all().isEmpty)
    desk.press(.control("z"))
    #expect(desk.state.need?.text == "kantinedrift")
    desk.waitForDrafts()
    #expect(try desk.drafts.all().count == 1)
  }

  @Test("Ctrl+R over a need begins another, and the first can be asked again")
  func secondNeed() throws {
    let desk = try TestDesk()
    desk.press(.control("r"))
    desk.type("kantinedrift")
    desk.press(.control("r"))
    #expect(desk.state.need?.text == "")
    desk.press(.escape, .control("z"))
    #expect(desk.state.need?.text == "kantinedrift")
  }

  @Test("an unmet need comes back to the same question about the same inquiry, and is then stored")
  func unmet() throws {
    let desk = try unmetNeed()
    desk.type("sejlmager med tid")
    desk.waitForDrafts()

    let next = try again(desk)
    next.press(.function(6))
    #expect(next.shows("Hvad manglede, som ingen kunne dække? · sejlmager med tid"))
    next.press(.enter)
    #expect(next.shows("╔ Hvad manglede, som ingen kunne dække?"))
    next.type(" i maj")
    next.press(.enter)
    #expect(next.shows("Henvendelsen er afsluttet: udækket behov"))
    let today = try #require(TestDesk.today)
    let figures = try next.register.hotlineFigures(from: today, through: today)
    #expect(figures[.unmetNeeds]?.rows.map(\.reason) == [.need("sejlmager med tid i maj")])
    #expect(try next.drafts.all().isEmpty)
    #expect(next.state.lines.isEmpty)
  }

  @Test("a number that only might be a CPR number is asked about once; Enter again stores it")
  func askedAboutOnce() throws {
    let desk = try unmetNeed()
    desk.type("tilbud 0101201234")
    desk.waitForDrafts()
    #expect(try desk.drafts.all().allSatisfy { !$0.payload.contains("0101201234") })
    desk.press(.enter)
    #expect(desk.shows("Enter igen beholder det") && !desk.state.lines.isEmpty)
    desk.type(" i maj")
    desk.press(.enter)
    #expect(desk.shows("Henvendelsen er afsluttet: udækket behov"))
    let today = try #require(TestDesk.today)
    let figures = try desk.register.hotlineFigures(from: today, through: today)
    #expect(figures[.unmetNeeds]?.rows.map(\.reason) == [.need("tilbud 0101201234 i maj")])
  }

  @Test("what is written like a CPR number is taken by no Enter")
  func neverTaken() throws {
    let desk = try unmetNeed()
    desk.type("ring til 060695/6789")
    desk.press(.enter, .enter)
    #expect(desk.shows("Ligner et CPR-nummer"))
    desk.press(.control("u"), .enter)
    #expect(desk.shows("Henvendelsen er afsluttet: udækket behov"))
    let today = try #require(TestDesk.today)
    let figures = try desk.register.hotlineFigures(from: today, through: today)
    #expect(figures[.unmetNeeds]?.rows.map(\.reason) == [.need("ring til xxxxxx-xxxx")])
  }

  @Test(
    "Esc in a prompt sets its text aside; in F6 Ctrl+X throws it away and Ctrl+Z brings it back")
  func setAside() throws {
    let desk = try unmetNeed()
    desk.type("sejlmager")
    desk.press(.escape)
    #expect(desk.shows("Teksten ligger som kladde"))
    #expect(
      try desk.drafts.all().map(\.title) == [
        "Hvad manglede, som ingen kunne dække? · sejlmager"
      ])
    desk.press(.function(6), .control("x"))
    #expect(try desk.drafts.all().isEmpty)
    desk.press(.control("z"))
    #expect(desk.shows("Kladden er hentet igen: Hvad manglede"))
    #expect(try desk.drafts.all().count == 1)
    desk.press(.enter)
    #expect(desk.state.layers.last?.isPrompt == true)
  }

  @Test("an empty line leaves nothing, also one that was emptied")
  func empty() throws {
    let desk = try unmetNeed()
    desk.press(.escape)
    #expect(desk.state.lines.isEmpty && !desk.lines[0].contains("kladde"))
    let other = try unmetNeed()
    other.type("sejl")
    other.waitForDrafts()
    #expect(try other.drafts.all().count == 1)
    other.press(.control("x"))
    other.waitForDrafts()
    #expect(try other.drafts.all().isEmpty)
  }

  @Test("the name of a filter comes back to its question")
  func filterName() throws {
    let desk = try TestDesk()
    desk.press(.control("f"))
    desk.type("rsv")
    desk.press(.enter, .control("f"))
    desk.type("gem")
    desk.press(.enter)
    desk.type("Registrerede")
    desk.waitForDrafts()
    let next = try again(desk)
    next.press(.function(6), .enter, .enter)
    #expect(try next.register.savedFilters().map(\.name).contains("Registrerede"))
    #expect(try next.drafts.all().isEmpty)
  }

  @Test("a CPR number in a line is on no disk, neither half typed nor whole")
  func guarded() throws {
    let desk = try unmetNeed()
    for digit in "010190-1234" {
      desk.type(String(digit))
      desk.waitForDrafts()
      let written = try desk.drafts.all().map { $0.title + $0.payload }.joined()
      #expect(!written.contains("010190"))
    }
    desk.press(.escape)
    let written = try desk.drafts.all().map { $0.title + $0.payload }.joined()
    #expect(!written.contains("010190") && !written.contains("0101901234"))
    desk.press(.control("r"))
    desk.type("kantine til 010190-1234")
    desk.waitForDrafts()
    #expect(try desk.drafts.all().allSatisfy { !$0.payload.contains("010190") })
  }

  @Test("what is typed in a picker of full height comes back in its field")
  func fullPicker() throws {
    let desk = try TestDesk()
    desk.type("spånvig")
    desk.press(.function(3))
    while desk.form?.focus != .field(FieldPath(.organisation, 1)) { desk.press(.tab) }
    desk.press(.function(4))
    desk.type("Prøvebådeværftet")
    desk.waitForDrafts()
    let next = try again(desk)
    next.press(.function(6), .enter)
    #expect(next.shows("Prøvebådeværftet"))
  }
}

extension Layer {
  fileprivate var isPrompt: Bool {
    if case .prompt = self { true } else { false }
  }
}
