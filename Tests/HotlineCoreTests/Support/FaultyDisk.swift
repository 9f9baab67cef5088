import CSQLiteConfig
import Foundation
import GRDB
import GRDBSQLite

/// A disk whose calls fail: SQLite's own way to the files below one folder, in which the k-th call of a
/// kind answers with an error. Other files are not touched, so that other tests may run beside it.
final class FaultyDisk: @unchecked Sendable {
  enum Call: String, CaseIterable, Sendable {
    case read, write, sync
  }

  /// What goes wrong.
  struct Fault: Equatable, Sendable, CustomStringConvertible {
    let call: Call
    /// Which of those calls fails, from 1 on.
    let number: Int
    /// Whether all that follow fail too, until the disk is mended.
    let lasts: Bool
    /// What SQLite is told.
    let code: Int32

    var description: String { "\(call) \(number)\(lasts ? "…" : "") \(code)" }
  }

  private let lock = NSLock()
  private let folder: String
  private var fault: Fault?
  private var calls = 0
  private var struck = 0

  /// - Parameter folder: whose files fail. They must be opened after this.
  init(_ folder: URL) {
    self.folder = folder.path + "/"
    Shim.shared.add(self)
  }

  /// Lets calls fail from now on, counted from here.
  func fail(_ fault: Fault) { lock.withLock { (self.fault, calls) = (fault, 0) } }

  /// From now on every call is carried out.
  func mend() { lock.withLock { fault = nil } }

  /// How often a call has failed.
  var failures: Int { lock.withLock { struck } }

  fileprivate func holds(_ path: String) -> Bool { path.hasPrefix(folder) }

  /// The code with which a call fails; nil where it is carried out.
  fileprivate func strike(_ call: Call) -> Int32? {
    lock.withLock {
      guard let fault, fault.call == call else { return nil }
      calls += 1
      guard fault.lasts ? calls >= fault.number : calls == fault.number else { return nil }
      struck += 1
      return fault.code
    }
  }
}

/// The layer between SQLite and the system's files.
private final class Shim: @unchecked Sendable {
  static let shared = Shim()

  private let lock = NSLock()
  private let base: UnsafeMutablePointer<sqlite3_vfs>
  private let own: UnsafeMutablePointer<sqlite3_vfs>
  private var disks: [FaultyDisk] = []
  private var methods:
    [UnsafePointer<sqlite3_io_methods>: (
      patched: UnsafePointer<sqlite3_io_methods>, original: UnsafePointer<sqlite3_io_methods>
    )] = [:]
  private var files: [UnsafeMutablePointer<sqlite3_file>: FaultyDisk] = [:]

  private init() {
    guard let base = sqlite3_vfs_find(nil) else { preconditionFailure("SQLite has no files") }
    self.base = base
    own = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    own.initialize(to: base.pointee)
    own.pointee.zName = UnsafePointer(strdup("hotline-test"))
    own.pointee.pNext = nil
    own.pointee.xOpen = { _, name, file, flags, opened in
      Shim.shared.open(name, file, flags, opened)
    }
    // It stays for as long as the tests run: files may be open by it.
    sqlite3_vfs_register(own, 1)
  }

  func add(_ disk: FaultyDisk) { lock.withLock { disks.append(disk) } }

  private func open(
    _ name: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
    _ opened: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let open = base.pointee.xOpen else { return SQLITE_CANTOPEN }
    let code = open(base, name, file, flags, opened)
    guard code == SQLITE_OK, let file, let name, let original = file.pointee.pMethods else {
      return code
    }
    let path = String(cString: name)
    lock.withLock {
      guard let disk = disks.last(where: { $0.holds(path) }) else { return }
      files[file] = disk
      file.pointee.pMethods = patched(original)
    }
    return code
  }

  /// With the lock in hand.
  private func patched(
    _ original: UnsafePointer<sqlite3_io_methods>
  ) -> UnsafePointer<sqlite3_io_methods> {
    if let known = methods.values.first(where: { $0.original == original }) { return known.patched }
    let copy = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    copy.initialize(to: original.pointee)
    copy.pointee.xRead = { file, buffer, count, offset in
      Shim.shared.carryOut(.read, file) { $0.xRead?(file, buffer, count, offset) }
    }
    copy.pointee.xWrite = { file, buffer, count, offset in
      Shim.shared.carryOut(.write, file) { $0.xWrite?(file, buffer, count, offset) }
    }
    copy.pointee.xSync = { file, flags in
      Shim.shared.carryOut(.sync, file) { $0.xSync?(file, flags) }
    }
    copy.pointee.xClose = { file in Shim.shared.close(file) }
    methods[UnsafePointer(copy)] = (UnsafePointer(copy), original)
    return UnsafePointer(copy)
  }

  private func original(
    _ file: UnsafeMutablePointer<sqlite3_file>
  ) -> (methods: UnsafePointer<sqlite3_io_methods>?, disk: FaultyDisk?) {
    lock.withLock {
      (file.pointee.pMethods.flatMap { methods[$0]?.original }, files[file])
    }
  }

  private func carryOut(
    _ call: FaultyDisk.Call, _ file: UnsafeMutablePointer<sqlite3_file>?,
    _ body: (sqlite3_io_methods) -> Int32?
  ) -> Int32 {
    guard let file else { return SQLITE_MISUSE }
    let (methods, disk) = original(file)
    if let code = disk?.strike(call) { return code }
    return methods.flatMap { body($0.pointee) } ?? SQLITE_MISUSE
  }

  private func close(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Int32 {
    guard let file else { return SQLITE_MISUSE }
    let methods = original(file).methods
    lock.withLock {
      files[file] = nil
      file.pointee.pMethods = methods
    }
    return methods?.pointee.xClose?(file) ?? SQLITE_MISUSE
  }
}
