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
      return .merged(order)
    case .noteNotSame(let pair):
      try register.noteNotSame(pair.one.id, pair.other.id)
      return .notedNotSame(pair)
    case .readCeasing(let id): return .ceasingRead(try register.ceasing(of: id))
    case .cease(let ceasing):
      try register.cease(ceasing)
      return .ceased(ceasing)
    case .findDuplicates(let isFirst):
      return .duplicatesFound(try scans.step(register, isFirst: isFirst))
    default: return nil
    }
  }
}

/// The search for duplicates that is under way.
final class DuplicateScans: @unchecked Sendable {
  private let lock = NSLock()
  private var running: DuplicateScan?

  /// The next slice of the search; of a new one where it is the first.
  func step(_ register: Register, isFirst: Bool) throws -> DuplicateReport {
    let scan = try lock.withLock {
      if let running, !isFirst { return running }
      let begun = try DuplicateScan(register)
      running = begun
      return begun
    }
    let report = try scan.step()
    if report.isDone { lock.withLock { if running === scan { running = nil } } }
    return report
  }
}
