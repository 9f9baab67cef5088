import Foundation
import HotlineCore
import Resources

/// A process that saves one thing after the other, and says of each on standard output what became of
/// it: what it has said is what a person was told.
struct SavingProcess {
  /// What it says, one a line.
  enum Line: Codable {
    /// Open after so many milliseconds from its start.
    case opened(Double)
    /// Is about to take away the row with this word.
    case removing(String)
    /// Saved, after so many milliseconds, of which it waited some for the others.
    case saved(SaveMix.Kind, word: String, milliseconds: Double, waited: Double)
    /// Another had changed the same column meanwhile: both are shown, and nothing is stored.
    case conflict(word: String)
    /// What a person would have read.
    case failed(word: String, sentence: String)
  }

  /// The processes and what they have said so far.
  let user: String
  private let child = Process()
  let said: URL

  /// Starts one. `process` is a number that no other has.
  init(
    on register: URL, until: URL, process: Int, user: String, pause: Int, seed: UInt64, says: URL
  ) throws {
    self.user = user
    said = says
    _ = FileManager.default.createFile(atPath: says.path, contents: nil)
    child.executableURL = BenchRegister.program
    child.arguments = [
      "bench", "save", "--register", register.path, "--until", until.path, "--process",
      "\(process)", "--user", user, "--pause", "\(pause)", "--seed", "\(seed)",
    ]
    child.standardOutput = try FileHandle(forWritingTo: says)
    child.standardInput = FileHandle.nullDevice
    try child.run()
  }

  var processID: Int32 { child.processIdentifier }
  var isRunning: Bool { child.isRunning }

  func kill() {
    Foundation.kill(child.processIdentifier, SIGKILL)
    child.waitUntilExit()
  }

  /// Waits for its end; false where it was killed or had to be.
  func end(within patience: Duration) -> Bool {
    let deadline = ContinuousClock.now + patience
    while child.isRunning, .now < deadline { usleep(2_000) }
    if child.isRunning {
      kill()
      return false
    }
    return child.terminationReason == .exit && child.terminationStatus == 0
  }

  /// What it said, the last line left out where it was killed in the middle of it.
  func lines() throws -> [Line] {
    try Data(contentsOf: said).split(separator: UInt8(ascii: "\n"))
      .compactMap { try? JSONDecoder().decode(Line.self, from: $0) }
  }

  // MARK: What it does

  static func run(
    on path: String, until: String, process: Int, user: String, pause: Int, seed: UInt64
  ) throws {
    let clock = ContinuousClock()
    let start = clock.now
    var register = try Register.open(
      at: URL(filePath: path), RegisterOptions(osUser: user, clock: { Date() }))
    let waits = LastTime()
    register.onLock = { waits.note($0) }
    var mix = try SaveMix(register, process: process, seed: seed)
    var random = BenchRandom(seed: seed &+ UInt64(process))
    say(.opened((clock.now - start).milliseconds))
    while access(until, F_OK) != 0 {
      guard let save = try mix.next(register) else { break }
      if save.kind == .removal { say(.removing(save.word)) }
      let begin = clock.now
      do {
        try mix.store(save, in: register)
        say(
          .saved(
            save.kind, word: save.word, milliseconds: (clock.now - begin).milliseconds,
            waited: waits.last.milliseconds))
      } catch RegisterError.conflict {
        say(.conflict(word: save.word))
      } catch {
        say(.failed(word: save.word, sentence: Failure(error, language: .danish).sentence))
      }
      if pause > 0 { usleep(UInt32(random.below(2_000 * pause))) }
    }
    try register.close()
  }

  private static func say(_ line: Line) {
    guard let text = try? JSONEncoder().encode(line) else { return }
    try? FileHandle.standardOutput.write(contentsOf: text + Data("\n".utf8))
  }
}

/// The last of several times.
private final class LastTime: @unchecked Sendable {
  private let lock = NSLock()
  private var time = Duration.zero

  var last: Duration { lock.withLock { time } }

  func note(_ time: Duration) { lock.withLock { self.time = time } }
}
