import DiskRecord
import Foundation
import HotlineCore

/// Watches a day of work and looks at the disks that a power cut could have left of it.
///
/// One after the other in the place where they were written: a journal over two files names both by
/// their paths.
struct PowerCutTrial {
  private let folder: URL
  private let saves: Int
  private let seed: UInt64

  init(_ folder: URL, saves: Int, seed: UInt64) {
    self.folder = folder
    self.saves = saves
    self.seed = seed
  }

  /// The register is opened so that a commit does not wait for the disk.
  private static let normal = "normal"
  /// What can be left out, in its order.
  static let mutants = LeftOutSync.allCases.map(\.rawValue) + [normal]

  func run(states: Int, mutants: [String], states mutantStates: Int) throws -> PowerCutReport {
    let clock = ContinuousClock()
    let start = clock.now
    let day = try record(isNormal: false)
    var report = PowerCutReport(day)
    report.recordedSeconds = (clock.now - start).milliseconds / 1_000
    report.whole = try look(at: day, states: states)
    let syncs = Dictionary(grouping: day.record.syncs) { LeftOutSync($0) }
    for kind in LeftOutSync.allCases where mutants.contains(kind.rawValue) {
      report.mutants.append(
        LostSync(
          sync: kind.rawValue, words: kind.words, syncs: syncs[kind]?.count ?? 0,
          whyUnseen: kind.whyUnseen,
          looked: try look(at: day, states: mutantStates, leavingOut: kind)))
    }
    if mutants.contains(Self.normal) {
      let loose = try record(isNormal: true)
      report.mutants.append(
        LostSync(
          sync: Self.normal, words: "synchronous = NORMAL", syncs: loose.record.syncs.count,
          whyUnseen: nil, looked: try look(at: loose, states: mutantStates)))
    }
    report.seconds = (clock.now - start).milliseconds / 1_000
    return report
  }

  private var place: URL { folder.appending(path: "disk") }

  private func record(isNormal: Bool) throws -> RecordedDay {
    let list = folder.appending(path: "liste.csv")
    var invented = try InventedList(.invented, seed: seed)
    try invented.write(rows: 24, to: list)
    return try RecordedDay(in: place, list: list, saves: saves, seed: seed, isNormal: isNormal)
  }

  private func look(
    at day: RecordedDay, states: Int, leavingOut kind: LeftOutSync? = nil
  ) throws -> LookedAt {
    var random = BenchRandom(seed: seed &+ UInt64(states))
    let ignores: (DiskSync) -> Bool = { kind != nil && LeftOutSync($0) == kind }
    let cuts = cuts(of: day, states, ignores, &random)
    var disk = CrashDisk(day.record, ignoring: ignores)
    var looked = LookedAt()
    for cut in cuts {
      disk.advance(to: cut)
      // Without a sync, what comes in another order tells more than all or nothing.
      let reach = random.pick(
        kind == nil ? CrashState.Reach.allCases : [.inOrder, .files, .runs, .runs, .sectors])
      let state = disk.state(reach, using: &random)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: place) }
      try state.lay(in: place)
      looked.take(day.judge.judge(place, cutAt: cut), cut: cut, reach: reach)
    }
    return looked
  }

  /// The moments, in their order: half of them right after something was acknowledged, the others anywhere.
  /// Where a sync is left out, most are those that come after one of them.
  private func cuts(
    of day: RecordedDay, _ count: Int, _ ignores: (DiskSync) -> Bool, _ random: inout BenchRandom
  ) -> [Int] {
    let events = day.record.events
    let left = events.indices.filter { index in
      if case .synced(let sync) = events[index] { ignores(sync) } else { false }
    }
    func acknowledged() -> Int {
      day.acknowledged.isEmpty ? events.count : random.pick(day.acknowledged) + 1
    }
    return (0..<count).map { number in
      guard !left.isEmpty else {
        if number % 2 == 0 { return acknowledged() }
        // Making a register takes one of a hundred calls, and happens once.
        let end = number % 8 == 1 ? day.acknowledged.first ?? 0 : events.count
        return random.below(end + 1)
      }
      let index = random.pick(left)
      switch number % 3 {
      case 0: return acknowledged()
      case 1: return (day.acknowledged.first { $0 > index } ?? events.count - 1) + 1
      default: return min(events.count, index + 1 + random.below(20))
      }
    }.sorted()
  }
}
