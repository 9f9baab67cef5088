import Foundation
import HotlineDesk
import Screen
import TerminalDriver

/// Many desks on one register: some that save all the time, and the others.
final class DeskRoom {
  private let idle: [EchoDesk]
  private let busy: [BusyDesk]
  private let clock = ContinuousClock()

  /// Starts them, one after the other, and waits until each shows its picture.
  init(_ register: URL, idle: Int, saving: Int, every pause: Duration) throws {
    self.idle = try (0..<idle).map { _ in
      let desk = try EchoDesk(register)
      try desk.waitForPicture()
      return desk
    }
    busy = (0..<saving).map { BusyDesk(register, number: $0, every: pause) }
    for desk in busy { try desk.waitForPicture() }
  }

  /// Leaves the idle desks alone and gives their share of one core together, 1 being all of it. nil
  /// where the system does not say.
  func shareLeftAlone(for time: Duration) throws -> Double? {
    func used() -> [Duration?] { idle.map { ProcessorTime.ofProcess($0.program.processID) } }
    let (start, before) = (clock.now, used())
    take(until: start + time)
    let (end, after) = (clock.now, used())
    let pairs = zip(before, after).compactMap { before, after in
      before.flatMap { before in after.map { $0 - before } }
    }
    guard pairs.count == idle.count else { return nil }
    return pairs.reduce(.zero, +).milliseconds / (end - start).milliseconds
  }

  /// Types so many letters, each on another desk than the one before, and gives the time until each
  /// stood in the search box.
  func type(keys: Int) throws -> [Duration] {
    let words = ["kantine", "transport", "møbler", "vaskeri", "silkeborg", "haver", "træ"]
    var echoes: [Duration] = []
    for number in 0..<keys {
      let desk = idle[number % idle.count]
      // The same letter of the same word on each desk in turn.
      let place = number / idle.count
      let word = Array(words[(place / 8) % words.count])
      guard place % 8 < word.count else {
        // The search box forgets what was typed.
        try desk.program.send([0x1B])
        take(until: clock.now + .milliseconds(120))
        continue
      }
      let start = clock.now
      desk.forget()
      try desk.program.type(String(word[place % 8]))
      while desk.echoed == nil {
        desk.program.takeOutput(waitMilliseconds: 20)
        if clock.now - start > .seconds(30) { throw DriverProblem.timeout(waitedFor: "an echo") }
      }
      if let echoed = desk.echoed { echoes.append(echoed - start) }
      take(until: clock.now + .milliseconds(60))
    }
    return echoes
  }

  /// What each desk has of its own at the moment, in bytes.
  func memory() -> [Int] {
    (idle.map(\.program.processID) + busy.compactMap(\.processID))
      .compactMap(ProcessMemory.ofItsOwn)
  }

  /// Ends all desks, and says how many saves were asked for.
  func leave() throws -> Int {
    let asked = busy.map { $0.stop() }
    for desk in busy { try desk.waitForEnd() }
    for desk in idle { try desk.program.send(EchoDesk.quit) }
    for desk in idle { _ = try desk.program.end(withinSeconds: 60, reading: true) }
    return asked.reduce(0, +)
  }

  /// Takes what the desks write, so that none of them has to wait for its terminal.
  private func take(until end: ContinuousClock.Instant) {
    repeat {
      for desk in idle { desk.program.takeOutput(waitMilliseconds: 0) }
      usleep(10_000)
    } while clock.now < end
  }
}

/// A desk whose search box is looked at.
final class EchoDesk {
  static let quit: [UInt8] = [0x11]
  static let size = Size(width: 120, height: 40)

  let program: DrivenProgram
  private let watch: Watch
  private let clock = ContinuousClock()

  /// What its output said last.
  private final class Watch {
    var tracker: OutputTracker
    var echoed: ContinuousClock.Instant?
    var lastBytes: ContinuousClock.Instant?

    init(_ tracker: OutputTracker) { self.tracker = tracker }

    func take(_ piece: [UInt8]) {
      let now = ContinuousClock.now
      lastBytes = now
      if tracker.take(piece), echoed == nil { echoed = now }
    }
  }

  init(_ register: URL) throws {
    let layout = DeskLayout(size: Self.size, focus: .list, companion: .detail)
    let list = layout.panes[.list] ?? Rect(x: 0, y: 0, width: 0, height: 0)
    // The line of the search box, without the frame.
    let watch = Watch(
      OutputTracker(columns: (list.x + 1)..<(list.maxX - 1), rows: (list.y + 1)..<(list.y + 2)))
    self.watch = watch
    program = try Self.launch(register) { watch.take($0) }
  }

  static func launch(
    _ register: URL, onOutput: @escaping ([UInt8]) -> Void = { _ in }
  ) throws -> DrivenProgram {
    let folder = register.deletingLastPathComponent().path
    return try DrivenProgram.launch(
      BenchRegister.program.path, ["--db", register.path],
      environment: ["HOME": folder, "XDG_STATE_HOME": folder, "TMPDIR": folder],
      columns: size.width, rows: size.height, onOutput: onOutput)
  }

  /// When the search box was first written to since ``forget()``.
  var echoed: ContinuousClock.Instant? { watch.echoed }

  func forget() { watch.echoed = nil }

  func waitForPicture() throws {
    let deadline = clock.now + .seconds(60)
    while watch.lastBytes.map({ clock.now - $0 < .milliseconds(150) }) ?? true {
      guard clock.now < deadline else { throw DriverProblem.timeout(waitedFor: "the desk") }
      program.takeOutput(waitMilliseconds: 5)
    }
  }
}
