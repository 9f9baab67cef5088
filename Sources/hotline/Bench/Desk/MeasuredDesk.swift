import Foundation
import HotlineDesk
import Screen
import TerminalDriver

/// The real desk on a pseudo-terminal, and the moment of every piece that it writes.
final class MeasuredDesk {
  /// What the desk wrote after a key.
  struct Picture {
    let bytes: Int
    /// From the key to the last byte among the rows of the list; nil where none of them changed.
    let list: Duration?
    /// From the key to the last byte of all; nil where nothing was written.
    let whole: Duration?
  }

  /// From the start of the process to its first byte, and to the last one of its first picture.
  struct Start {
    let firstByte: Duration
    let whole: Duration
  }

  private static let size = Size(width: 120, height: 40)
  /// Nothing is written any more when nothing came for so long.
  private static let quiet = Duration.milliseconds(150)
  /// The search box forgets what was typed.
  private static let clear: [UInt8] = [0x1B]
  private static let quit: [UInt8] = [0x11]

  private let register: URL
  private let binary: URL
  private let clock = ContinuousClock()
  private var tracker: OutputTracker
  private var program: DrivenProgram?
  private var lastBytes: ContinuousClock.Instant?
  private var lastListBytes: ContinuousClock.Instant?
  private var firstBytes: ContinuousClock.Instant?
  private var bytes = 0

  init(_ register: URL, binary: URL = BenchRegister.program) throws {
    self.register = register
    self.binary = binary
    let layout = DeskLayout(size: Self.size, focus: .list, companion: .detail)
    let list = layout.panes[.list] ?? Rect(x: 0, y: 0, width: 0, height: 0)
    // Without its frame, the line of the search box, and the count in the frame's upper edge.
    tracker = OutputTracker(
      columns: (list.x + 1)..<(list.maxX - 1), rows: (list.y + 2)..<(list.maxY - 1))
  }

  func start() throws -> Start {
    forget()
    let begin = clock.now
    let folder = register.deletingLastPathComponent().path
    program = try DrivenProgram.launch(
      binary.path, ["--db", register.path],
      environment: ["HOME": folder, "XDG_STATE_HOME": folder, "TMPDIR": folder],
      columns: Self.size.width, rows: Self.size.height, onOutput: { self.take($0) })
    let deadline = begin + .seconds(60)
    try wait(
      until: { self.lastBytes.map { self.clock.now - $0 > Self.quiet } ?? false }, deadline
    )
    guard let firstBytes, let lastBytes else {
      throw DriverProblem.timeout(waitedFor: "the first picture")
    }
    return Start(firstByte: firstBytes - begin, whole: lastBytes - begin)
  }

  /// Types a text letter by letter, each on the whole picture of the one before, and clears it.
  func type(_ text: String) throws -> [Picture] {
    let pictures = try text.map { try press(Array(String($0).utf8)) }
    _ = try press(Self.clear)
    return pictures
  }

  var peakMemory: Int? { program.flatMap { ProcessMemory.peak(of: $0.processID) } }

  func quit() throws {
    try program?.send(Self.quit)
    _ = try program?.end(withinSeconds: 20, reading: true)
    program = nil
  }

  private func press(_ key: [UInt8]) throws -> Picture {
    forget()
    let begin = clock.now
    try program?.send(key)
    try wait(
      until: { self.clock.now - (self.lastBytes ?? begin) > Self.quiet }, begin + .seconds(30)
    )
    return Picture(
      bytes: bytes, list: lastListBytes.map { $0 - begin }, whole: lastBytes.map { $0 - begin })
  }

  private func wait(until condition: () -> Bool, _ deadline: ContinuousClock.Instant) throws {
    while !condition() {
      guard clock.now < deadline else {
        throw DriverProblem.timeout(waitedFor: "the desk to be quiet")
      }
      program?.takeOutput(waitMilliseconds: 5)
    }
  }

  private func take(_ piece: [UInt8]) {
    let now = clock.now
    firstBytes = firstBytes ?? now
    lastBytes = now
    bytes += piece.count
    if tracker.take(piece) { lastListBytes = now }
  }

  private func forget() { (firstBytes, lastBytes, lastListBytes, bytes) = (nil, nil, nil, 0) }
}
