import Foundation
import HotlineCore
import HotlineDesk
import Screen
import Testing

@Suite("A draft that another desk has, or that is saved already")
struct DraftsOfTwoDesks {
  let folder: ScenarioFolder
  let register: Register

  init() throws {
    folder = try ScenarioFolder()
    register = try TestDesk.register(demo: false)
  }

  /// A desk of the same person, on the same drafts.
  private func desk() throws -> TestDesk {
    try TestDesk(
      register: register,
      drafts: DraftStore(
        register: folder.file("register.sqlite"), user: "anna",
        stateFolder: folder.file("state")))
  }

  private func write(_ name: String, at desk: TestDesk) {
    desk.press(.function(4))
    desk.type(name)
    desk.waitForDrafts()
  }

  @Test("the program ended between the save and the removal: the draft is not offered again")
  func endedBetween() throws {
    let ended = try desk()
    write("Prøvebageriet", at: ended)
    let kept = try #require(try ended.drafts.all().first)
    ended.press(.control("s"))
    #expect(try ended.drafts.all().isEmpty)
    try ended.drafts.save(kept)
    let again = try desk()
    again.press(.function(6))
    #expect(again.shows("Ingen kladder"))
    #expect(try again.drafts.all().isEmpty)
  }

  @Test("what was typed while the save went on is no left-over")
  func typedMeanwhile() throws {
    let ended = try desk()
    write("Prøvebageriet", at: ended)
    var kept = try #require(try ended.drafts.all().first)
    ended.press(.control("s"))
    kept.edits += 1
    try ended.drafts.save(kept)
    let again = try desk()
    again.press(.function(6))
    #expect(again.shows("Prøvebageriet"))
  }

  @Test("both type on in the same draft, and both texts stand")
  func bothType() throws {
    let office = try desk()
    write("Prøvebageriet", at: office)
    let home = try desk()
    home.press(.function(6), .enter)
    #expect(home.shows("Prøvebageriet"))
    home.type(" Øst")
    home.waitForDrafts()
    office.type(" Vest")
    office.waitForDrafts()
    let texts = try home.drafts.all().map(\.payload)
    #expect(texts.contains { $0.contains("Prøvebageriet Øst") })
    #expect(texts.contains { $0.contains("Prøvebageriet Vest") })
    home.press(.escape, .function(6))
    #expect(home.shows("Prøvebageriet Øst"))
    #expect(home.shows("Prøvebageriet Vest"))
    home.press(.down, .enter)
    #expect(home.state.forms.count == 2)
    #expect(home.shows("Prøvebageriet Vest"))
  }
}
