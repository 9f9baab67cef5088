import Foundation

/// A folder of drafts with the sockets of desks in it, held open: what is opened in it lies in this
/// very folder, whatever becomes of its name. Links are not followed.
final class SocketFolder: Sendable {
  private let descriptor: Int32
  let url: URL

  /// nil for what is no folder, or a link to one.
  init?(_ url: URL) {
    descriptor = open(url.path, Self.pathOnly | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.url = url
  }

  deinit { close(descriptor) }

  private static let ending = ".ring"
  /// Linux's `O_PATH`, which Foundation does not name: opened to be pointed at, not to be read.
  private static let pathOnly: Int32 = 0o10_000_000

  /// `anna.3F2504E0-4F89.ring`. The name of a user's file holds no dot, so none begins like another's.
  static func name(ofDesk desk: String, user: String) -> String {
    "\(user).\(desk.prefix(18))\(ending)"
  }

  /// The socket's path through the open folder, which is short enough for an address whatever the
  /// folder's own path is.
  func path(of name: String) -> String { "/proc/self/fd/\(descriptor)/\(name)" }

  func names(of user: String) -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd/\(descriptor)"))
    return (names ?? []).filter { $0.hasPrefix(user + ".") && $0.hasSuffix(Self.ending) }.sorted()
  }

  func has(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  func remove(_ name: String) { unlinkat(descriptor, name, 0) }

  /// Sends `message` to one socket without waiting. False where nobody listens there: a socket that
  /// was left behind goes. What is no socket of one's own stays and gets nothing.
  func send(_ message: Data, to name: String) -> Bool {
    let entry = openat(descriptor, name, Self.pathOnly | O_NOFOLLOW | O_CLOEXEC)
    guard entry >= 0 else { return false }
    defer { close(entry) }
    var status = stat()
    guard fstat(entry, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK,
      geteuid() == 0 || status.st_uid == geteuid()
    else { return false }
    let sender = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard sender >= 0 else { return false }
    defer { close(sender) }
    // The entry itself, not its name: nothing can be put in its place meanwhile.
    guard Self.withAddress("/proc/self/fd/\(entry)", { connect(sender, $0, $1) == 0 }) else {
      if errno == ECONNREFUSED { remove(name) }
      return false
    }
    return deliver(message, sender)
  }

  /// A desk that is behind has a full queue for a moment; a tenth of a second is all it gets.
  private func deliver(_ message: Data, _ sender: Int32) -> Bool {
    for _ in 0..<20 {
      let sent = message.withUnsafeBytes {
        Foundation.send(
          sender, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
      }
      if sent == message.count { return true }
      guard errno == EAGAIN || errno == ENOBUFS || errno == EINTR else { return false }
      usleep(5_000)
    }
    return false
  }

  /// Sockets behind which no desk stands any more.
  func removeStale(of user: String) {
    // A message that says nothing: who lives passes it over.
    for name in names(of: user) { _ = send(Data("{}".utf8), to: name) }
  }

  static func withAddress(
    _ path: String, _ use: (UnsafePointer<sockaddr>, socklen_t) -> Bool
  ) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    return withUnsafeMutableBytes(of: &address.sun_path) { place in
      guard bytes.count < place.count else { return false }
      place.copyBytes(from: bytes)
      return true
    }
      && withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          use($0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
  }
}
