import Resources
import Testing

@Suite("A day in shipped data")
struct ISODateTests {
  @Test(
    "is a real day written as YYYY-MM-DD", arguments: ["2024-02-29", "2000-02-29", "2026-12-31"])
  func real(text: String) {
    #expect(ISODate(text)?.text == text)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "2025-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-01",
      "26-01-01", "2026-01-01T10:00", "2026-01-0x", "-026-01-01", "２０２６-01-01",
    ])
  func unreal(text: String) {
    #expect(ISODate(text) == nil)
  }

  @Test("comes before a later one")
  func order() throws {
    let eve = try #require(ISODate("2025-12-31"))
    let day = try #require(ISODate("2026-01-01"))
    #expect(eve < day)
  }
}
