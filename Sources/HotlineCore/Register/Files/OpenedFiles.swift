import Foundation

/// The files on the disk that a register was opened from.
///
/// Another file may take the place of each while it is open. What is then written would go to a
/// file without a name, and be lost with the last one who has it open.
struct OpenedFiles: Equatable, Sendable {
  private let identities: [String: FileIdentity]

  /// Those of `register`, and of its log and the log's index where it is read with them.
  init(_ register: URL, withLog: Bool) {
    var identities: [String: FileIdentity] = [:]
    for part in withLog ? ["", "-wal", "-shm"] : [""] {
      identities[register.path + part] = FileIdentity(path: register.path + part)
    }
    self.identities = identities
  }

  /// The path of one that was moved, removed or replaced; nil while all stand where they stood.
  var replaced: String? {
    identities.keys.sorted().first { FileIdentity(path: $0) != identities[$0] }
  }
}
