import Foundation
import HotlineCore
import Resources

/// Lets processes save to one register at once, kills some of them, and holds what they were told
/// against what stands there.
struct SaveTrial {
  private let register: URL
  private let folder: URL
  private let writers: Int
  private let pause: Int
  private let seed: UInt64
  private var random: BenchRandom
  private var ended: [SavingProcess] = []
  private var started = 0
  /// A register that was kept has the words of an earlier trial: those of this one are others.
  private let firstProcess = Int.random(in: 0..<1_000_000)
  private var report: SaveBenchReport

  init(register: URL, folder: URL, writers: Int, pause: Int, seed: UInt64) {
    self.register = register
    self.folder = folder
    self.writers = writers
    self.pause = pause
    self.seed = seed
    random = BenchRandom(seed: seed)
    report = SaveBenchReport(writers: writers)
  }

  /// Lets them save for so long, or until all kills are done.
  mutating func run(for time: Duration, kills: Int) throws {
    try enterWriters()
    let clock = ContinuousClock()
    var running = try (0..<writers).map { try start(desk: $0) }
    let begin = clock.now
    let pause = time.milliseconds / Double(max(1, kills))
    while clock.now - begin < time || report.killed < kills {
      guard report.killed < kills else {
        usleep(10_000)
        continue
      }
      usleep(UInt32(Double(random.below(2_000)) * min(pause, 60_000)))
      let desk = victim(running)
      report.killedWhileWriting += isWriting(running[desk]) ? 1 : 0
      running[desk].kill()
      report.killed += 1
      ended.append(running[desk])
      running[desk] = try start(desk: desk)
    }
    report.seconds = (clock.now - begin).milliseconds / 1_000
    _ = FileManager.default.createFile(atPath: end.path, contents: nil)
    for process in running where !process.end(within: .seconds(60)) { report.diedByThemselves += 1 }
    ended += running
  }

  /// Nobody gets in whom the register does not know.
  private func enterWriters() throws {
    let open = try Register.open(
      at: register, RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    defer { try? open.close() }
    let known = try Set(open.lookups().staff.map(\.osUser))
    for desk in 0..<writers where !known.contains(Self.user(ofDesk: desk)) {
      try open.save(
        Staff(
          initials: "S\(desk + 1)", osUser: Self.user(ofDesk: desk), name: "Skriver \(desk + 1)",
          role: .staff), from: nil)
    }
  }

  private static func user(ofDesk desk: Int) -> String { "skriver\(desk + 1)" }

  /// Looks at the register as a whole.
  mutating func judge() throws -> SaveBenchReport {
    var told = ToldSaves()
    for process in ended { told.take(try process.lines()) }
    let open = try Register.open(
      at: register, RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    defer { try? open.close() }
    report.organisations = try open.countOfOrganisations()
    report.take(told, standing: try open.tracedSaves())
    let check = try open.check(today: CopenhagenTime().day(of: Instant(Date())))
    report.isSound = check.isSound
    report.checkFault = check.firstFault?.words(.danish)
    return report
  }

  private var end: URL { folder.appending(path: "end") }

  private mutating func start(desk: Int) throws -> SavingProcess {
    started += 1
    return try SavingProcess(
      on: register, until: end, process: firstProcess + started, user: Self.user(ofDesk: desk),
      pause: pause, seed: seed, says: folder.appending(path: "said-\(started)"))
  }

  /// Every second time one who writes at that moment.
  private mutating func victim(_ running: [SavingProcess]) -> Int {
    let any = random.below(running.count)
    guard random.once(in: 2) else { return any }
    for _ in 0..<200 {
      if let desk = running.firstIndex(where: isWriting) { return desk }
      usleep(50)
    }
    return any
  }

  private func isWriting(_ process: SavingProcess) -> Bool {
    guard let data = FileManager.default.contents(atPath: register.path + ".lock"),
      let holder = try? JSONDecoder().decode(LockHolder.self, from: data)
    else { return false }
    return holder.pid == process.processID
  }
}

/// What all processes said of their saves.
struct ToldSaves {
  private(set) var saved: [String: SaveMix.Kind] = [:]
  private(set) var removing: Set<String> = []
  private(set) var removed: Set<String> = []
  /// Nothing of these may stand.
  private(set) var refused: Set<String> = []
  private(set) var conflicts = 0
  private(set) var errors: [String: Int] = [:]
  private(set) var times: [(kind: SaveMix.Kind, time: Duration)] = []
  private(set) var waits: [Duration] = []
  private(set) var openings: [Duration] = []

  mutating func take(_ lines: [SavingProcess.Line]) {
    for line in lines {
      switch line {
      case .opened(let time): openings.append(.milliseconds(time))
      case .removing(let word): removing.insert(word)
      case .saved(let kind, let word, let time, let waited):
        times.append((kind, .milliseconds(time)))
        waits.append(.milliseconds(waited))
        if kind == .removal { removed.insert(word) } else { saved[word] = kind }
      case .conflict(let word):
        conflicts += 1
        refused.insert(word)
      case .failed(let word, let sentence):
        errors[sentence, default: 0] += 1
        if !removing.contains(word) { refused.insert(word) }
      }
    }
  }
}
