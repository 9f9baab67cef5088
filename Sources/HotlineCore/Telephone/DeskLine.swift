import Foundation

/// The desks that one person has open on one register, as somebody reaches them who tells that the
/// telephone rings. Opens no register, so that the banner stands there at once.
public struct DeskLine: Sendable {
  private let folders: [URL]
  private let user: String

  /// - Parameters:
  ///   - register: its file, whether it is there or not.
  ///   - user: as the operating system calls the person.
  ///   - stateFolder: where drafts lie when the register's own folder cannot be written.
  public init(register: URL, user: String, stateFolder: URL) {
    folders = DraftFile.places(of: RegisterFile(at: register).url, stateFolder)
    self.user = DraftFile.plainName(user)
  }

  /// Those of the person whose drafts lie in `drafts`; nil for drafts in memory.
  public init?(beside drafts: DraftStore) {
    guard let file = drafts.file else { return nil }
    folders = [file.deletingLastPathComponent()]
    user = file.deletingPathExtension().lastPathComponent
  }

  /// Tells every desk, and says how many heard it. Waits for none of them.
  ///
  /// - Parameter desk: one that knows already.
  @discardableResult
  public func tell(_ event: PhoneEvent, besides desk: String? = nil) -> Int {
    guard let message = try? event.encoded() else { return 0 }
    let known = desk.map { SocketFolder.name(ofDesk: $0, user: user) }
    return folders.compactMap { SocketFolder($0) }.map { folder in
      folder.names(of: user).count { $0 != known && folder.send(message, to: $0) }
    }.reduce(0, +)
  }
}
