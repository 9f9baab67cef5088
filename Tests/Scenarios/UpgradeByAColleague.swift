import Foundation
import HotlineDesk
import Screen
import Testing

@testable import HotlineCore

@Suite("A colleague brings the register to a later version while the desk is open")
struct UpgradeByAColleague {
  let folder: ScenarioFolder
  let file: URL

  init() throws {
    folder = try ScenarioFolder()
    file = folder.file("register.sqlite")
  }

  private var today: RegisterOptions {
    RegisterOptions(osUser: "anna", clock: { TestDesk.now })
  }

  /// A program that knows one step more.
  private var later: RegisterOptions {
    var options = today
    options.migrations = Migrations(
      steps: Migrations.shipped.steps + [
        SchemaStep(
          identifier: "test-later", sql: ["ALTER TABLE organisation ADD COLUMN motto TEXT"])
      ])
    return options
  }

  private func desk(_ options: RegisterOptions) throws -> TestDesk {
    try TestDesk(
      register: Register.open(at: file, options),
      drafts: DraftStore(register: file, user: "anna", stateFolder: folder.url))
  }

  @Test("it says so, saves nothing, and what was typed is a draft that the new program opens")
  func keepsDrafts() throws {
    let desk = try desk(today)
    desk.press(.function(4))
    desk.type("Prøvebageriet")
    try Register.open(at: file, later).close()
    desk.tick()
    #expect(desk.shows("En kollega har bragt registeret op på en nyere Hotline"))
    desk.press(.control("s"))
    #expect(desk.shows("Her gemmes ikke mere"))
    #expect(desk.shows("Prøvebageriet"))
    desk.type(" Øst")
    desk.waitForDrafts()
    desk.tick()
    #expect(desk.shows("En kollega har bragt registeret op på en nyere Hotline"))
    try desk.register.close()

    let next = try self.desk(later)
    next.press(.function(6))
    #expect(next.shows("Prøvebageriet Øst"))
    next.press(.enter)
    next.press(.control("s"))
    #expect(next.shows("Gemt 10.04: Prøvebageriet Øst"))
    try next.register.close()
  }
}
