import Foundation

/// A file that a command writes, the only way in which one does: under a passing name beside its
/// place, and in its place only when all of it is on the disk. What stood there stays whole until
/// then, and whatever fails leaves nothing behind.
///
/// Only its owner may read it: an export holds everything.
final class OutputFile {
  let place: OutputPlace
  /// The passing name; SQLite fills a copy of a register under it.
  let temporary: String
  /// Where what stood in the place lies while a group of files takes its places.
  private let earlier: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var hasEarlier = false
  private var isOpen = true

  /// Makes the file, empty.
  init(_ place: OutputPlace) throws(OutputError) {
    self.place = place
    let folder = place.target.deletingLastPathComponent()
    let name = UUID().uuidString
    temporary = folder.appending(path: ".hotline-\(name).tmp").path
    earlier = folder.appending(path: ".hotline-\(name).old").path
    descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw OutputError(errno, path: place.path) }
    Self.removeRemnants(in: folder)
  }

  deinit { discard() }

  /// Closes it, and leaves nothing under the passing name.
  func discard() {
    guard isOpen, descriptor >= 0 else { return }
    isOpen = false
    close(descriptor)
    for part in ["", "-journal"] { unlink(temporary + part) }
  }

  /// Gives every file its place and says which of them replaced something: all of them, or none
  /// when it throws.
  static func take(_ files: [OutputFile]) throws(OutputError) -> [Bool] {
    for file in files { _ = try file.sync() }
    var taken: [OutputFile] = []
    do {
      for file in files {
        try file.takePlace()
        taken.append(file)
      }
    } catch {
      for file in taken.reversed() { file.giveBack() }
      throw error
    }
    for file in files { file.settle() }
    return files.map(\.hasEarlier)
  }

  /// Takes away what killed processes left half written in `folder`, as far as this person may. What was written
  /// to within the last hour may be somebody's work still.
  static func removeRemnants(in folder: URL) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    where name.hasPrefix(".hotline-")
      && name.wholeMatch(of: #/\.hotline-[0-9A-F-]{36}\.tmp(-journal)?/#) != nil
    {
      let file = folder.appending(path: name)
      var status = stat()
      guard OwnFile(at: file) == .file, stat(file.path, &status) == 0,
        time(nil) - status.st_mtim.tv_sec > 3_600
      else { continue }
      unlink(file.path)
    }
  }

  // MARK: Filling it

  func write(_ text: String) throws(OutputError) { try add(text.utf8) }

  func write(_ bytes: [UInt8]) throws(OutputError) { try add(bytes) }

  private func add(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    pending.append(contentsOf: bytes)
    if pending.count >= 1 << 17 { try flush() }
  }

  /// Throws away what was written so far.
  func empty() throws(OutputError) {
    pending.removeAll()
    unlink(temporary + "-journal")
    guard ftruncate(descriptor, 0) == 0 else { throw OutputError(errno, path: place.path) }
  }

  /// Brings it to the disk and gives its size in bytes. Throws also when another file came to
  /// stand under its passing name.
  func sync() throws(OutputError) -> Int {
    try flush()
    var status = stat()
    guard fsync(descriptor) == 0, fstat(descriptor, &status) == 0 else {
      throw OutputError(errno, path: place.path)
    }
    guard FileIdentity(descriptor: descriptor) == FileIdentity(path: temporary) else {
      throw .cannotWrite(path: place.path)
    }
    return Int(status.st_size)
  }

  private func flush() throws(OutputError) {
    var written = 0
    while written < pending.count {
      let count = pending[written...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw OutputError(errno, path: place.path) }
      written += count
    }
    pending.removeAll(keepingCapacity: true)
  }

  // MARK: Taking its place

  private func takePlace() throws(OutputError) {
    let target = place.target.path
    guard place.isReplacing else { return try takeEmptyPlace() }
    // A second name keeps what stands there; file systems without links move it.
    hasEarlier = link(target, earlier) == 0 || errno != ENOENT && rename(target, earlier) == 0
    guard rename(temporary, target) == 0 else {
      let error = errno
      if hasEarlier { rename(earlier, target) }
      throw OutputError(error, path: place.path)
    }
  }

  /// A link never replaces what came to stand there meanwhile; file systems without links look.
  private func takeEmptyPlace() throws(OutputError) {
    let target = place.target.path
    if link(temporary, target) == 0 { return }
    guard errno != EEXIST, access(target, F_OK) != 0 else { throw .exists(path: place.path) }
    guard rename(temporary, target) == 0 else { throw OutputError(errno, path: place.path) }
  }

  private func giveBack() {
    if hasEarlier { rename(earlier, place.target.path) } else { unlink(place.target.path) }
  }

  /// From here on nothing can be given back.
  private func settle() {
    if hasEarlier { unlink(earlier) }
    DurableFolder.sync(place.target.deletingLastPathComponent())
  }
}
