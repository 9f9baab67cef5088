import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// A backup is thought of when nobody has touched the desk for a while.
@Suite("A quiet desk")
struct QuietTests {
  @Test("after five minutes it asks, then each quarter of an hour; a key begins anew")
  func times() {
    var quiet = Quiet()
    let start = Instant(seconds: 1_795_424_640)
    func asks(_ seconds: Int) -> Bool { quiet.isTimeForBackup(at: start.adding(seconds: seconds)) }
    #expect(!asks(0))
    #expect(!asks(299))
    #expect(asks(300))
    #expect(!asks(301))
    #expect(!asks(1_199))
    #expect(asks(1_200))
    quiet.end()
    #expect(!asks(2_300))
    #expect(!asks(2_599))
    #expect(asks(2_600))
  }
}
