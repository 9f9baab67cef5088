import DiskRecord

/// A kind of sync, by what it brings to the disk. Each is left out in turn.
enum LeftOutSync: String, CaseIterable, Encodable {
  case logAtCommit, logHeader, logBeforeCheckpoint, logName
  case register, registerMark, registerName, registerJournal, registerJournalName
  case registerFolderName
  case draftsFolderName, draftsJournal, draftsJournalCount, draftsJournalName, drafts
  case draftsJournalGone, sharedJournal, sharedJournalName
  case output, outputJournal, outputName

  /// nil for one that no kind has.
  init?(_ sync: DiskSync) {
    let kind =
      sync.isFolder
      ? Self.ofNames(sync)
      : sync.path.contains(".drafts/") ? Self.ofDrafts(sync) : Self.ofFile(sync)
    guard let kind else { return nil }
    self = kind
  }

  private static func ofFile(_ sync: DiskSync) -> LeftOutSync? {
    if sync.path.hasSuffix("-wal") {
      if sync.written.isEmpty { return .logBeforeCheckpoint }
      return sync.written.allSatisfy { $0.upperBound <= 32 } ? .logHeader : .logAtCommit
    }
    if sync.path.hasSuffix("register.sqlite") { return .register }
    if sync.path.hasSuffix(".making") { return .registerMark }
    // It is made under a passing name, and becomes a file with a log in its own.
    if sync.path.hasSuffix(".making-journal") || sync.path.hasSuffix("register.sqlite-journal") {
      return .registerJournal
    }
    if sync.path.hasSuffix(".tmp-journal") { return .outputJournal }
    return sync.path.hasSuffix(".tmp") ? .output : nil
  }

  private static func ofDrafts(_ sync: DiskSync) -> LeftOutSync? {
    if sync.path.contains("-mj") { return .sharedJournal }
    guard sync.path.hasSuffix("-journal") else { return .drafts }
    // The number of pages in it is written once they are there.
    return sync.written.allSatisfy { $0.upperBound <= 28 } ? .draftsJournalCount : .draftsJournal
  }

  private static func ofNames(_ sync: DiskSync) -> LeftOutSync? {
    let names = sync.given + sync.taken
    func isAbout(_ ending: String) -> Bool { names.contains { $0.hasSuffix(ending) } }
    if sync.path.hasSuffix(".drafts") {
      if names.contains(where: { $0.contains("-mj") }) { return .sharedJournalName }
      return sync.given.contains { $0.hasSuffix("-journal") }
        ? .draftsJournalName : .draftsJournalGone
    }
    if isAbout(".drafts") { return .draftsFolderName }
    if isAbout("kommune") { return .registerFolderName }
    if isAbout("-wal") { return .logName }
    if isAbout("register.sqlite") { return .registerName }
    if isAbout("-journal") { return .registerJournalName }
    return .outputName
  }

  /// Why a register is safe without it; nil where it is not.
  var whyUnseen: String? {
    switch self {
    case .logBeforeCheckpoint: "needless: each commit has synced the log"
    case .outputJournal: "needless: a copy has its name only when it is whole and synced"
    case .sharedJournalName: "needless: the names of both journals follow, in the same folder"
    case .draftsJournal:
      "told by the sums over its pages: nothing is written over before the next sync"
    case .registerJournal, .registerJournalName:
      "needless: a register has its name only when its mark is synced"
    default: nil
    }
  }

  var words: String {
    switch self {
    case .logAtCommit: "the log at a commit"
    case .logHeader: "the head of a log begun anew"
    case .logBeforeCheckpoint: "the log before a checkpoint"
    case .logName: "the name of the log"
    case .register: "the register at a checkpoint"
    case .registerMark: "the mark of a register that is made"
    case .registerName: "the name of a register that is made"
    case .registerJournal: "the journal of a register that is made"
    case .registerJournalName: "the name of that journal"
    case .registerFolderName: "the name of the register's folder"
    case .draftsFolderName: "the name of the drafts' folder"
    case .draftsJournal: "the journal of the drafts"
    case .draftsJournalCount: "how much is in it"
    case .draftsJournalName: "the name of that journal"
    case .drafts: "the drafts"
    case .draftsJournalGone: "that their journal is gone"
    case .sharedJournal: "the journal over two persons' drafts"
    case .sharedJournalName: "the name of that journal"
    case .output: "a backup, an export"
    case .outputJournal: "the journal of a copy that is made"
    case .outputName: "the name of a backup, an export"
    }
  }
}
