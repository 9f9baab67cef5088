import Foundation
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// Two desks on one register, of which one has not yet heard what the other did.
@Suite("Beside a colleague")
struct BesideAColleague {
  let folder: ScenarioFolder
  let file: URL
  let desk: TestDesk
  let colleague: Register
  let bakery: Organisation

  init() throws {
    folder = try ScenarioFolder()
    file = folder.file("register.sqlite")
    let options = ["anna", "bo"].map { user in
      var options = RegisterOptions(osUser: user, clock: { TestDesk.now })
      options.roleOfUnknown = { _ in .staff }
      return options
    }
    let mine = try Register.open(at: file, options[0])
    bakery = try mine.save(
      OrganisationEntry(Organisation(name: "Prøvebageriet", kind: .enterprise)), from: nil
    ).organisation
    // That a colleague was entered is told as well.
    colleague = try Register.open(at: file, options[1])
    desk = try TestDesk(
      register: mine, drafts: DraftStore(register: file, user: "anna", stateFolder: folder.url))
  }

  private func end() throws {
    try desk.register.close()
    try colleague.close()
  }

  private func line(_ title: String, in register: Register) throws -> OfferLine {
    try register.save(
      OfferLine(organisationID: bakery.id, direction: .offers, mode: .product, title: title),
      from: nil)
  }

  /// Moves down in the detail until the cursor is on the line.
  private func choose(_ line: OfferLine) {
    desk.press(.home)
    for _ in 0..<60 where desk.state.detail.selectedItem?.removal != .line(line) {
      desk.press(.down)
    }
  }

  @Test("what a colleague saves while my own save is shown is told all the same, and once")
  func news() throws {
    _ = try line("Brød", in: colleague)
    desk.press(.function(4))
    desk.type("Prøvekøkkenet")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: Prøvekøkkenet"))
    desk.tick()
    desk.wait(seconds: 60)
    #expect(desk.shows("Gemt 10.04: Prøvekøkkenet"))
    _ = try line("Kage", in: colleague)
    desk.tick()
    desk.type("p")
    #expect(desk.lines.last == " BO oprettede tilbuddet eller behovet Kage kl. 10.04 · og 1 til")
    desk.wait(seconds: 19)
    #expect(desk.lines.last?.contains("Kage") == true)
    desk.wait(seconds: 2)
    #expect(desk.lines.last?.contains("Kage") == false)
    try end()
  }

  @Test("Ctrl+X on a line that a colleague changed shows it changed; the next one removes it")
  func removal() throws {
    let line = try line("Brød", in: desk.register)
    desk.tick()
    desk.type("prøvebageriet")
    desk.press(.tab)
    choose(line)
    var edited = line
    edited.title = "Boller"
    let changed = try colleague.save(edited, from: line)
    desk.press(.control("x"))
    #expect(desk.shows("Brød er ændret, siden du så det."))
    #expect(desk.shows("Boller"))
    #expect(try desk.register.record(OfferLine.self, line.id) != nil)
    choose(changed)
    desk.press(.control("x"))
    #expect(try desk.register.record(OfferLine.self, line.id) == nil)
    try end()
  }

  @Test("Ctrl+Z of what a colleague built upon says what stands on it")
  func undo() throws {
    _ = try line("Brød", in: colleague)
    desk.type("prøvebageriet")
    desk.press(.control("z"))
    #expect(
      desk.shows("Prøvebageriet bliver stående, for andet bygger på det: 1 × tilbud eller behov."))
    #expect(
      try desk.register.detail(of: bakery.id, today: try #require(TestDesk.today))?.offers.count
        == 1)
    try end()
  }
}
