import Foundation
import GRDB
import Synchronization

/// The open file of drafts, which is made again where somebody moves or removes it under a running desk.
final class DraftConnection: Sendable {
  private struct Opened {
    var queue: DatabaseQueue
    var identity: FileIdentity?
    var path: String
  }

  private let opened: Mutex<Opened>
  /// Where the drafts lie now; nil for a file that is only looked at, and in memory.
  private let place: (@Sendable () throws -> DraftFile)?

  init(_ queue: DatabaseQueue) {
    place = nil
    opened = Mutex(Opened(queue: queue, identity: nil, path: ""))
  }

  init(
    _ queue: DatabaseQueue, in file: DraftFile, _ place: @escaping @Sendable () throws -> DraftFile
  ) {
    self.place = place
    opened = Mutex(
      Opened(queue: queue, identity: FileIdentity(path: file.url.path), path: file.url.path))
  }

  var queue: DatabaseQueue { opened.withLock { $0.queue } }

  /// Makes folder and file anew where those that were opened are not in their place any more. False where they
  /// are, or where there is no room for new ones.
  func reopenIfGone() -> Bool {
    guard let place else { return false }
    return opened.withLock { opened in
      guard FileIdentity(path: opened.path) != opened.identity, let file = try? place(),
        let queue = try? file.open()
      else { return false }
      // The old one stays open: somebody may be reading it.
      opened = Opened(
        queue: queue, identity: FileIdentity(path: file.url.path), path: file.url.path)
      return true
    }
  }
}
