import Foundation

/// Which effects wait for one another, and which overtake.
enum Lane: Hashable {
  /// A newer question makes the older one pointless: it is cancelled.
  case search, rowFacts, count, records, owners, detail, partners, goals, words, work, watch, lock,
    lookUp
  case list, wholeList, person
  case preview, plan
  /// In order, one after the other. What only reads does not wait for a save that waits for a
  /// colleague.
  case register, reading, files, imports, duplicates, drafts, telephone, colleagues,
    backups

  var isOvertaking: Bool {
    switch self {
    case .search, .rowFacts, .count, .records, .owners, .detail, .partners, .goals, .words, .work,
      .watch,
      .lock,
      .lookUp, .list, .wholeList, .person,
      .preview, .plan:
      true
    case .register, .reading, .files, .imports, .duplicates, .drafts, .telephone,
      .colleagues, .backups:
      false
    }
  }
}

extension DeskEffect {
  var doer: Doer {
    switch self {
    case .copy(let text): .loop(.copy(text))
    case .redrawEverything: .loop(.redrawEverything)
    case .bell: .loop(.bell)
    case .quit: .loop(.quit)
    case .search: .lane(.search)
    case .readRowFacts: .lane(.rowFacts)
    case .count: .lane(.count)
    case .searchRecords: .lane(.records)
    case .findOwners: .lane(.owners)
    case .loadDetail: .lane(.detail)
    case .suggest: .lane(.partners)
    case .measure: .lane(.goals)
    case .loadWords: .lane(.words)
    case .loadWork: .lane(.work)
    case .watch: .lane(.watch)
    case .watchLock: .lane(.lock)
    case .tellOpen, .readOpen: .lane(.colleagues)
    case .backUpIfDue: .lane(.backups)
    case .lookUp: .lane(.lookUp)
    case .askList: .lane(.list)
    case .readList, .readListOn: .lane(.wholeList)
    case .preview: .lane(.preview)
    case .openForm, .loadCoverage, .loadSettings, .countHotline, .loadReport, .readRecord,
      .readRecordAgain, .readHidden, .loadPlaces, .copyList:
      .lane(.reading)
    // What may take a while keeps no form from opening.
    case .writeReport, .saveList, .savePage, .takeAlong, .readHistory, .keepAppearance:
      .lane(.files)
    case .rankForToday, .order, .save, .remove, .endContact, .decline, .present, .tell, .propose,
      .lift,
      .storeLine,
      .undo,
      .takeBack,
      .redo,
      .tickListed:
      .lane(.register)
    // An import of many rows lets saves in between.
    case .previewImport, .storeImport, .undoImport: .lane(.imports)
    // A newer choice makes the trial of the older one pointless.
    case .planMerge: .lane(.plan)
    case .merge, .noteNotSame, .cease, .erasePerson: .lane(.register)
    case .findPerson: .lane(.person)
    case .findDuplicates: .lane(.duplicates)
    case .readAlike, .readCeasing: .lane(.reading)
    case .lookUpCaller, .tellDesks: .lane(.telephone)
    case .keepDrafts, .removeDraft, .claimDraft, .listDrafts, .dismissDamaged, .keepMissed,
      .forgetMissed:
      .lane(.drafts)
    }
  }
}

/// Threads for work that blocks on the disk or on a lock; the language's own pool has one thread a
/// core and must not be held.
final class BlockingExecutor: TaskExecutor {
  private let queue: DispatchQueue

  private init(_ queue: DispatchQueue) { self.queue = queue }

  /// For whatever may wait: what is worked out takes the processor's cores in turn.
  static func shared() -> BlockingExecutor {
    BlockingExecutor(DispatchQueue(label: "hotline.effects", attributes: .concurrent))
  }

  /// A thread of its own for what must not wait: the pool of the others is full as soon as each core
  /// works something out.
  static func alone(_ label: String) -> BlockingExecutor {
    BlockingExecutor(DispatchQueue(label: label, qos: .userInteractive))
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
