import Foundation
import HotlineCore

/// An import in a process of its own, which says after every slice how far it is: so that its memory is its
/// own and it can be killed.
struct MeasuredImport: Codable {
  let seconds: Double
  let readingSeconds: Double
  let longestLockMilliseconds: Double
  let peakBytes: Int
  let new: Int
  let skipped: Int
  let others: Int
  let batches: [Int64]

  static func run(_ list: String, into register: String) throws {
    let clock = ContinuousClock()
    let today = try CopenhagenTime().day(of: Instant(Date()))
    var options = ImportOptions(today: today)
    let locks = LongestTime()
    options.progress = { done, _ in say("\(done)") }
    options.locked = { locks.note($0) }
    let open = try Register.open(
      at: URL(filePath: register), RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    let start = clock.now
    let read = try open.readImport([list], options)
    let middle = clock.now
    let report = try open.storeImport(read, options)
    let end = clock.now
    let others =
      report.updatedCount + report.joinedCount + report.doubtfulCount + report.rejectedCount
    let measured = MeasuredImport(
      seconds: (end - start).milliseconds / 1_000,
      readingSeconds: (middle - start).milliseconds / 1_000,
      longestLockMilliseconds: locks.longest.milliseconds,
      peakBytes: ProcessMemory.peak() ?? 0, new: report.new, skipped: report.skippedCount,
      others: others, batches: report.batches)
    try open.close()
    say(String(decoding: try JSONEncoder().encode(measured), as: UTF8.self))
  }

  private static func say(_ line: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Runs one in a process. It is killed once it has said that it is `kill` rows far; nil then, and when
  /// it ended before.
  static func start(_ list: URL, into register: URL, killedAt kill: Int? = nil) throws
    -> MeasuredImport?
  {
    let child = Process()
    child.executableURL = BenchRegister.program
    child.arguments = [
      "bench", "import", "--store", list.path, "--register", register.path,
    ]
    let output = Pipe()
    child.standardOutput = output
    try child.run()
    var answer: MeasuredImport?
    var rest = Data()
    while case let data = output.fileHandleForReading.availableData, !data.isEmpty {
      rest += data
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = rest[rest.startIndex..<end]
        rest = Data(rest[rest.index(after: end)...])
        answer = (try? JSONDecoder().decode(MeasuredImport.self, from: line)) ?? answer
        let done = Int(String(decoding: line, as: UTF8.self)) ?? 0
        if let limit = kill, done >= limit { Foundation.kill(child.processIdentifier, SIGKILL) }
      }
    }
    child.waitUntilExit()
    return child.terminationReason == .exit ? answer : nil
  }
}

/// The longest of several times; noted by one thread after the other.
private final class LongestTime: @unchecked Sendable {
  private let lock = NSLock()
  private var time = Duration.zero

  var longest: Duration { lock.withLock { time } }

  func note(_ time: Duration) { lock.withLock { self.time = max(self.time, time) } }
}
