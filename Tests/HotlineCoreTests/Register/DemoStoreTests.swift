import HotlineCore
import Testing

@Suite("Storing the demo register")
struct DemoStoreTests {
  @Test("a second time is refused and changes nothing; there is nothing of it to undo")
  func twice() throws {
    let register = try testRegister()
    try register.storeDemo()
    let before = try register.goalMeter(asOf: testToday)
    #expect(throws: RegisterError.self) { try register.storeDemo() }
    #expect(throws: RegisterError.refused(.nothingToUndo)) { try register.undo() }
    #expect(try register.goalMeter(asOf: testToday) == before)
  }

  @Test("somebody whose initials a person of the demo has, too, can store it")
  func sameInitials() throws {
    let register = try testRegister(user: "kaj")
    #expect(register.user.initials == "KA")
    try register.storeDemo()
    #expect(try register.goalMeter(asOf: testToday)?.outsidePeriod.count == 1)
  }
}
