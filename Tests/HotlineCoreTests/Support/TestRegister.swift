import Foundation

@testable import HotlineCore

/// A pinned clock: Monday 23 November 2026, 10.04 in Copenhagen.
let testNow = Date(timeIntervalSince1970: 1_795_424_640)

/// A fresh register in memory, used by an invented person at a pinned moment.
func testRegister(user: String = "anna", now: Date = testNow) throws -> Register {
  guard user == "anna", now == testNow else {
    return try Register.inMemory(RegisterOptions(osUser: user, clock: { now }))
  }
  return try freshRegister.get().copyToTry()
}

/// Made once: the schema and the profile are most of what a small test would wait for.
private let freshRegister = Result {
  try Register.inMemory(RegisterOptions(osUser: "anna", clock: { testNow }))
}

/// The fictional register in memory, of the same person at the same moment.
func demoRegister() throws -> Register {
  try storedDemo.get().copyToTry()
}

/// Made once, as the fresh one is.
private let storedDemo = Result {
  let register = try testRegister()
  try register.storeDemo()
  return register
}

/// The day of ``testNow``.
let testToday = theDay("2026-11-23")
