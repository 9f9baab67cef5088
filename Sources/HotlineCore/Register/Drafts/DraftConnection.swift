import Foundation
import GRDB
import Synchronization

/// The open file of drafts, which is made again where somebody moves or removes it under a running desk, or
/// where it is damaged.
final class DraftConnection: Sendable {
  private struct Opened {
    var queue: DatabaseQueue
    var identity: FileIdentity?
    var path: String
    var damaged: [DamagedDrafts] = []
  }

  private let opened: Mutex<Opened>
  /// Where the drafts lie now; nil for a file that is only looked at, and in memory.
  private let place: (@Sendable () throws -> DraftFile)?

  init(_ queue: DatabaseQueue) {
    place = nil
    opened = Mutex(Opened(queue: queue, identity: nil, path: ""))
  }

  /// Opens `file`; later the one that `place` gives then.
  init(_ file: DraftFile, _ place: @escaping @Sendable () throws -> DraftFile) throws {
    self.place = place
    let (queue, damaged) = try file.open()
    let path = file.url.path
    opened = Mutex(
      Opened(
        queue: queue, identity: FileIdentity(path: path), path: path,
        damaged: [damaged].compactMap(\.self)))
  }

  var queue: DatabaseQueue { opened.withLock { $0.queue } }

  /// What was put aside since the beginning.
  var damaged: [DamagedDrafts] { opened.withLock { $0.damaged } }

  /// Makes folder and file anew where those that were opened are not in their place any more, or `error` says
  /// that the file is damaged. False otherwise, and where there is no room for new ones.
  func reopen(after error: RegisterError) -> Bool {
    guard let place else { return false }
    return opened.withLock { opened in
      let isGone = FileIdentity(path: opened.path) != opened.identity
      guard isGone || error.isOfDamagedDrafts, let file = try? place(),
        let (queue, damaged) = try? file.open()
      else { return false }
      // The old one stays open: somebody may be reading it.
      opened.queue = queue
      opened.path = file.url.path
      opened.identity = FileIdentity(path: opened.path)
      if let damaged { opened.damaged.append(damaged) }
      return true
    }
  }
}

extension RegisterError {
  fileprivate var isOfDamagedDrafts: Bool {
    if case .draftsDamaged = self { true } else { false }
  }
}
