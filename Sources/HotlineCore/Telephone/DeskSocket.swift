import Foundation

/// Where one desk hears what telephones tell: a socket in the folder of drafts, which only its owner
/// may write to. Each message is one datagram of bounded length, so nobody can keep it waiting.
public final class DeskSocket: Sendable {
  private let descriptor: Int32
  private let folder: SocketFolder
  private let name: String

  /// nil where there is no folder of drafts, as for a register in memory, and where its file system
  /// has no sockets. Sockets that earlier desks of this person left behind go.
  public init?(beside drafts: DraftStore) {
    guard let file = drafts.file,
      let folder = SocketFolder(file.deletingLastPathComponent())
    else { return nil }
    let user = file.deletingPathExtension().lastPathComponent
    let name = SocketFolder.name(ofDesk: drafts.desk, user: user)
    folder.removeStale(of: user)
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    // Before it has a name: Linux gives the socket's own rights to the file that it becomes.
    guard fchmod(descriptor, 0o600) == 0,
      SocketFolder.withAddress(folder.path(of: name), { bind(descriptor, $0, $1) == 0 })
    else {
      Foundation.close(descriptor)
      return nil
    }
    (self.descriptor, self.folder, self.name) = (descriptor, folder, name)
  }

  /// Waits for the next event; what is none is passed over. nil once the socket is closed. Called
  /// from a thread of its own.
  public func next() -> PhoneEvent? {
    // One byte more tells a message that is too long from the longest one.
    var bytes = [UInt8](repeating: 0, count: PhoneEvent.longestMessage + 1)
    while true {
      let count = recv(descriptor, &bytes, bytes.count, 0)
      if count < 0, errno == EINTR { continue }
      // A message of no bytes looks like a socket that was shut.
      guard count >= 0 else { return nil }
      if count == 0, isClosed { return nil }
      if count <= PhoneEvent.longestMessage,
        let event = PhoneEvent(message: Data(bytes.prefix(count)))
      {
        return event
      }
      // Whoever floods it with rubbish shall not take a processor.
      usleep(1_000)
    }
  }

  private var isClosed: Bool { !folder.has(name) }

  /// Takes the socket away; `next()` then ends. Again is harmless.
  public func close() {
    folder.remove(name)
    shutdown(descriptor, Int32(SHUT_RDWR))
  }
}
