import Foundation

/// Which effects wait for one another, and which overtake.
enum Lane: Hashable {
  /// A newer question makes the older one pointless: it is cancelled.
  case search, count, owners, detail, partners, goals, words, work, watch, lock, lookUp
  case preview
  /// In order, one after the other. What only reads does not wait for a save that waits for a
  /// colleague.
  case register, reading, drafts

  var isOvertaking: Bool {
    switch self {
    case .search, .count, .owners, .detail, .partners, .goals, .words, .work, .watch, .lock,
      .lookUp,
      .preview:
      true
    case .register, .reading, .drafts: false
    }
  }
}

extension DeskEffect {
  /// nil: the loop does it itself, on the thread that owns the terminal.
  var lane: Lane? {
    switch self {
    case .search: .search
    case .count: .count
    case .findOwners: .owners
    case .loadDetail: .detail
    case .suggest: .partners
    case .measure: .goals
    case .loadWords: .words
    case .loadWork: .work
    case .watch: .watch
    case .watchLock: .lock
    case .lookUp: .lookUp
    case .preview: .preview
    case .openForm, .loadCoverage, .countHotline: .reading
    case .rankForToday, .order, .save, .remove, .decline, .saveFilter, .undo, .redo: .register
    case .keepDrafts, .removeDraft, .claimDraft, .listDrafts: .drafts
    case .copy, .redrawEverything, .bell, .quit: nil
    }
  }
}

/// Threads for work that blocks on the disk or on a lock; the language's own pool has one thread a
/// core and must not be held.
final class BlockingExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "hotline.effects", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
