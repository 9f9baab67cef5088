import Foundation

/// What the first bytes of a file say that it is.
///
/// Never asked about the register that is open: closing its file would drop SQLite's locks on it.
enum DatabaseMark {
  /// No database.
  case none
  /// A register of Hotline, or a copy of one.
  case register
  /// Another database, such as a file of drafts.
  case foreign
  /// There is a file that this person may not read.
  case unreadable

  init(of file: URL) {
    let descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      self = access(file.path, F_OK) == 0 ? .unreadable : .none
      return
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 72)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count >= 16, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      self = .none
      return
    }
    let mark = bytes[68..<72].reduce(0) { $0 << 8 | Int($1) }
    self = mark == Int(Schema.applicationID) ? .register : .foreign
  }
}
