import Foundation
import HotlineCore
import TerminalDriver
import Testing

/// Several desks on one file, which is the normal case.
@Suite("Desks that share a register", .serialized)
struct SharedRegisterTests {
  @Test("what one saves the other shows, its selection and typed text untouched")
  func colleague() throws {
    let desk = try RealDesk()
    try desk.add(["Prøvegården", "Prøvehuset", "Prøvelageret"])
    let mine = try desk.start()
    try mine.type("prøve")
    try mine.wait(forText: "3 af 3")
    try mine.type("\u{1B}[B")
    try mine.wait(forText: "▸Prøvehuset")

    let theirs = try desk.start()
    try theirs.openForm()
    try theirs.type("Prøveboderne" + Bytes.save)
    try theirs.wait(forText: "Gemt")

    try mine.wait(forText: "4 af 4")
    let shown = mine.screen.lines[2...6].map { $0.prefix(20) }
    #expect(
      shown == [
        "║ Søg: prøve        ", "║  Prøveboderne     ", "║  Prøvegården      ",
        "║ ▸Prøvehuset       ", "║  Prøvelageret     ",
      ])
    #expect(mine.screen.cursor == (12, 2))
  }

  @Test("two first starts at once both succeed and fill the register once")
  func firstStarts() throws {
    let desk = try RealDesk()
    let both = try [desk.launch(), desk.launch()]
    for terminal in both {
      try terminal.wait(forText: "HOTLINE")
      try terminal.wait(forText: "6 af 6")
      try terminal.type(Bytes.quit)
      #expect(try terminal.exitStatus() == .exited(0))
    }
    let register = try Register.open(
      at: desk.register, RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    #expect(
      try register.strategyPeriods().map(\.code).sorted() == ["SIL-2015-2020", "SIL-2020-2025"])
    #expect(try register.lookups().staff.count == 1)
    try register.close()
  }
}
