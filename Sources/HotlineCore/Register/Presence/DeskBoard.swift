import Foundation

/// Where the desks of one register tell each other what they have open and unsaved: a small file for each
/// desk beside its drafts, locked by it as long as it runs.
///
/// The operating system gives the lock back whatever ends a desk, so what is not locked is left over:
/// whoever finds it takes it away. Nothing is lost with it, so nothing waits for the disk.
public final class DeskBoard: @unchecked Sendable {
  private let folder: URL
  private let name: String
  private let staffID: Int64
  private let rights: FileRights
  private let guardian = NSLock()
  /// The file that is locked now. Guarded by ``guardian``.
  private var descriptor: Int32?
  /// What the others said when somebody looked last. Guarded by ``guardian``.
  private var known: [DeskNote] = []

  private static let ending = ".open"
  private static let passing = ".opening"
  /// More than anybody has open.
  private static let largest = 1 << 18

  /// For the desk of `user` with these drafts; nil for drafts in memory, where there are no others.
  public init?(beside drafts: DraftStore, of user: Staff) {
    guard let file = drafts.file else { return nil }
    folder = file.deletingLastPathComponent()
    name = drafts.desk
    staffID = user.id
    rights = FileRights(in: folder)
  }

  deinit { if let descriptor { close(descriptor) } }

  /// Tells the others what is open here. What cannot be told stays untold until something changes.
  public func post(_ open: OpenWorks) {
    guardian.withLock {
      let new = open.isEmpty ? nil : write(DeskNote(desk: name, staffID: staffID, open: open))
      if new == nil { unlink(path(Self.ending)) }
      if let descriptor { close(descriptor) }
      descriptor = new
    }
  }

  /// What the other desks say, in the order of their names; nil where that is what they said before. Asks
  /// the folder, and each desk that has something open: well below a millisecond.
  public func news() -> [DeskNote]? {
    let notes = others()
    return guardian.withLock {
      guard notes != known else { return nil }
      known = notes
      return notes
    }
  }

  private func others() -> [DeskNote] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { other in
      let isNote = other.hasSuffix(Self.ending)
      guard isNote || other.hasSuffix(Self.passing), !other.hasPrefix(name) else { return nil }
      return read(folder.appending(path: other))
    }
  }

  // MARK: Files

  private func path(_ ending: String) -> String { folder.appending(path: name + ending).path }

  /// The new file, locked and in its place.
  private func write(_ note: DeskNote) -> Int32? {
    guard let data = try? JSONEncoder.stable.encode(note) else { return nil }
    let temporary = path(Self.passing)
    unlink(temporary)
    let new = open(
      temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, rights.fileMode)
    guard new >= 0 else { return nil }
    rights.apply(to: new)
    let written = data.withUnsafeBytes { Foundation.write(new, $0.baseAddress, $0.count) }
    // Locked before it is seen: it never looks like one that was left over.
    guard written == data.count, flock(new, LOCK_EX | LOCK_NB) == 0,
      rename(temporary, path(Self.ending)) == 0
    else {
      close(new)
      unlink(temporary)
      return nil
    }
    return new
  }

  /// nil for what a desk left behind, which goes, and for what is no note.
  private func read(_ file: URL) -> DeskNote? {
    let found = open(file.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard found >= 0 else { return nil }
    defer { close(found) }
    guard OwnFile(descriptor: found) == .file else { return nil }
    if flock(found, LOCK_SH | LOCK_NB) == 0 {
      unlink(file.path)
      return nil
    }
    guard file.lastPathComponent.hasSuffix(Self.ending) else { return nil }
    var bytes = [UInt8](repeating: 0, count: Self.largest)
    let count = pread(found, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return try? JSONDecoder().decode(DeskNote.self, from: Data(bytes.prefix(count)))
  }
}
