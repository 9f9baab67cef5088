import Foundation

/// How often a backup is made by itself, and how many are kept, as the municipality says.
public struct BackupSchedule: Equatable, Sendable {
  /// Whole hours between two.
  public let hours: Int
  /// The newest that stay; at least 1.
  public let kept: Int

  static let standardKept = 14

  /// Where they stand: in a folder beside the register, which may be a link to another disk.
  static func folder(of register: URL) -> URL { URL(filePath: register.path + ".backups") }

  /// `2026-11-30-1404.sqlite`, by the clock of Copenhagen.
  static func name(at moment: LocalTime) -> String {
    "\(moment.day.iso)-\(moment.clock.filter(\.isNumber)).sqlite"
  }

  /// Nothing else in the folder is one of them.
  static func isName(_ name: String) -> Bool {
    name.wholeMatch(of: #/[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{4}\.sqlite/#) != nil
  }
}

extension Register {
  /// What the municipality says on `day`; nil where it wants none.
  public func backupSchedule(on day: DanishDate) throws -> BackupSchedule? {
    try read { db in
      guard let hours = try Parameter.holding(.backupHours, on: day, db)?.value, hours >= 1,
        let whole = Int(exactly: hours.rounded())
      else { return nil }
      let kept = try Parameter.holding(.backupKept, on: day, db)?.value
        .flatMap { Int(exactly: $0.rounded()) }
      return BackupSchedule(hours: whole, kept: max(1, kept ?? BackupSchedule.standardKept))
    }
  }

  /// What came of the schedule.
  public struct ScheduledBackup: Equatable, Sendable {
    public let backup: Backup
    /// Older ones that made way.
    public let removed: [String]
  }

  /// Makes the next backup of the schedule where its time has come, and removes the oldest beyond those that
  /// stay. nil where none is wanted or due, or somebody else is making it. One with faults is kept and
  /// removes none: the last sound one may be the only.
  ///
  /// Throws as ``backUp(to:replacing:)``.
  public func backUpIfDue() throws -> ScheduledBackup? {
    guard let file, let schedule = try backupSchedule(on: try today()) else { return nil }
    let folder = RealPath.of(BackupSchedule.folder(of: file).path)
    try makeBackupFolder(folder, besides: file)
    guard let turn = try BackupTurn(in: folder) else { return nil }
    defer { turn.end() }
    OutputFile.removeRemnants(in: folder)
    let (now, copenhagen) = (Instant(clock()), try CopenhagenTime())
    let earlier = try backups(in: folder)
    let due = BackupSchedule.name(
      at: copenhagen.local(now.adding(seconds: -3_600 * schedule.hours)))
    if let last = earlier.last, last > due { return nil }
    let path = folder.appending(path: BackupSchedule.name(at: copenhagen.local(now))).path
    let backup = try backUpByItself(to: path)
    try note(copyAt: path)
    guard backup.faults == 0 else { return ScheduledBackup(backup: backup, removed: []) }
    let removed = earlier.dropLast(schedule.kept - 1).map { folder.appending(path: $0).path }
      .filter { unlink($0) == 0 }
    return ScheduledBackup(backup: backup, removed: removed)
  }

  /// The names of those that stand there, the oldest first: a name says when it was made.
  private func backups(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
      let file = folder.appending(path: name)
      return BackupSchedule.isName(name) && OwnFile(at: file) == .file
        && DatabaseMark(of: file) == .register
    }.sorted()
  }

  private func makeBackupFolder(_ folder: URL, besides register: URL) throws {
    let rights = FileRights(in: register.deletingLastPathComponent())
    if mkdir(folder.path, rights.folderMode) == 0 {
      DurableFolder.sync(folder.deletingLastPathComponent())
    } else if errno != EEXIST {
      throw OutputError(errno, path: folder.path)
    }
  }
}

/// Whose turn it is to make a backup, over all processes: a lock on the folder of backups, which the system
/// gives back whatever ends its holder.
private struct BackupTurn {
  private let descriptor: Int32

  /// nil where somebody else is at it.
  init?(in folder: URL) throws(OutputError) {
    descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path: folder.path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  func end() { close(descriptor) }
}
