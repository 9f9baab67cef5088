import Foundation
import HotlineCore

extension Performer {
  /// Tries a merge, carries one out, looks for duplicates.
  func merging(_ effect: DeskEffect) throws -> DeskEvent? {
    switch effect {
    case .planMerge(.two(let kind, let survivor, let merged), let ticket):
      return .mergePlanned(
        try register.mergePlan(kind, keeping: survivor, merging: merged), ticket)
    case .planMerge(.order(let order), let ticket):
      return .mergePlanned(try register.mergePlan(order), ticket)
    case .merge(let order):
      try register.merge(order)
      let gone = order.merged.id
      if order.kind == .organisation { scans.forget { [$0.one.id, $0.other.id].contains(gone) } }
      return .merged(order)
    case .noteNotSame(let pair):
      try register.noteNotSame(pair.one.id, pair.other.id)
      scans.forget { $0.id == pair.id }
      return .notedNotSame(pair)
    case .readCeasing(let id): return .ceasingRead(try register.ceasing(of: id))
    case .cease(let ceasing):
      try register.cease(ceasing)
      return .ceased(ceasing)
    case .findDuplicates(let isFirst):
      return try scans.step(register, isFirst: isFirst).map { .duplicatesFound($0) }
    default: return nil
    }
  }
}

/// The search for duplicates that is under way, and what was settled of it meanwhile.
final class DuplicateScans: @unchecked Sendable {
  private let lock = NSLock()
  private var running: DuplicateScan?
  private var settled: [@Sendable (DuplicatePair) -> Bool] = []

  /// The next slice of the search; of a new one where it is the first. nil where it has come to its end
  /// meanwhile, for whoever asks for more.
  func step(_ register: Register, isFirst: Bool) throws -> DuplicateReport? {
    let scan = try lock.withLock { () -> DuplicateScan? in
      if isFirst { (running, settled) = (try DuplicateScan(register), []) }
      return running
    }
    guard let scan else { return nil }
    let report = try scan.step()
    return lock.withLock {
      if report.isDone, running === scan { running = nil }
      return report.pairs.filter { pair in settled.contains { $0(pair) } }
        .reduce(report) { $0.without($1.id) }
    }
  }

  /// What somebody has settled comes back with no later slice.
  func forget(_ isSettled: @escaping @Sendable (DuplicatePair) -> Bool) {
    lock.withLock { settled.append(isSettled) }
  }
}
