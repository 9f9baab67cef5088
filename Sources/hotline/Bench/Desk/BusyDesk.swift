import Foundation
import HotlineCore
import TerminalDriver

/// A desk at which somebody enters one organisation after the other, in a thread of its own.
final class BusyDesk: Sendable {
  private let state = SharedState()

  /// What the thread and who started it tell each other.
  private final class SharedState: @unchecked Sendable {
    private let lock = NSLock()
    private var values = Values()

    struct Values {
      var processID: Int32?
      var isShown = false
      var isStopped = false
      var asked = 0
      var problem: (any Error)?
      var hasEnded = false
    }

    func with<Result>(_ body: (inout Values) -> Result) -> Result {
      lock.withLock { body(&values) }
    }
  }

  /// - Parameter number: tells its organisations from those of other desks.
  init(_ register: URL, number: Int, every pause: Duration) {
    let state = state
    Thread.detachNewThread {
      do {
        try Self.work(register, number, every: pause, state)
      } catch {
        state.with { $0.problem = error }
      }
      state.with { $0.hasEnded = true }
    }
  }

  var processID: Int32? { state.with { $0.processID } }

  func waitForPicture() throws { try wait { $0.isShown } }

  /// Lets the desk quit after its last save, and says how many were asked for.
  func stop() -> Int {
    state.with {
      $0.isStopped = true
      return $0.asked
    }
  }

  func waitForEnd() throws { try wait { $0.hasEnded } }

  private func wait(for condition: (SharedState.Values) -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while !state.with({ condition($0) || $0.problem != nil }) {
      guard .now < deadline else { throw DriverProblem.timeout(waitedFor: "a desk that saves") }
      usleep(5_000)
    }
    if let problem = state.with({ $0.problem }) { throw problem }
  }

  private static func work(
    _ register: URL, _ number: Int, every pause: Duration, _ state: SharedState
  ) throws {
    let program = try EchoDesk.launch(register)
    try program.wait(for: "the desk") { program.wrote("HOTLINE") }
    var options = RegisterOptions(osUser: NSUserName(), clock: { Date() })
    options.isReadOnly = true
    let reader = try Register.open(at: register, options)
    defer { try? reader.close() }
    let today = try CopenhagenTime().day(of: Instant(Date()))
    state.with { ($0.processID, $0.isShown) = (program.processID, true) }
    /// Takes what the desk writes meanwhile.
    func rest(_ time: Duration) {
      let end = ContinuousClock.now + time
      while .now < end { program.takeOutput(waitMilliseconds: 10) }
    }
    while true {
      // What is asked for is counted before anybody can ask how much it was.
      let next = state.with { values -> Int? in
        guard !values.isStopped else { return nil }
        values.asked += 1
        return values.asked
      }
      guard let next else { break }
      try program.type(Press.newOrganisation)
      rest(.milliseconds(60))
      let word = SaveWord.make(process: number, number: next)
      try program.type("Prøve \(word)")
      rest(.milliseconds(60))
      try program.type(Press.save)
      let deadline = ContinuousClock.now + .seconds(60)
      // A search forgives a typing error, and the word before is only one letter off.
      while try !reader.search(SearchQuery(text: word), today: today).hits.contains(where: {
        $0.name.contains(word)
      }) {
        guard .now < deadline else { throw DriverProblem.timeout(waitedFor: "a save") }
        rest(.milliseconds(30))
      }
      rest(pause)
    }
    try program.send(EchoDesk.quit)
    _ = try program.end(withinSeconds: 60, reading: true)
  }
}
