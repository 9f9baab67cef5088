import Foundation

/// Which effects wait for one another, and which overtake.
enum Lane: Hashable {
  /// A newer question makes the older one pointless: it is cancelled.
  case search, count, detail, partners, goals, words, watch, lookUp, preview
  /// In order, one after the other.
  case register, drafts

  var isOvertaking: Bool {
    switch self {
    case .search, .count, .detail, .partners, .goals, .words, .watch, .lookUp, .preview: true
    case .register, .drafts: false
    }
  }
}

extension DeskEffect {
  /// nil: the loop does it itself, on the thread that owns the terminal.
  var lane: Lane? {
    switch self {
    case .search: .search
    case .count: .count
    case .loadDetail: .detail
    case .suggest: .partners
    case .measure: .goals
    case .loadWords: .words
    case .watch: .watch
    case .lookUp: .lookUp
    case .preview: .preview
    case .rankForToday, .openForm, .save, .remove, .decline, .saveFilter, .undo, .redo:
      .register
    case .keepDrafts, .removeDraft, .listDrafts: .drafts
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
