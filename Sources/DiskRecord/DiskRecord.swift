/// What a program did to the files below a folder, from an empty folder on.
public struct DiskRecord: Sendable {
  public internal(set) var events: [DiskEvent] = []
  /// How many files and folders there were; the folder itself is 0.
  public internal(set) var itemCount = 1
  /// Which of them are folders.
  public internal(set) var folders: Set<Int> = [0]
  /// Calls that changed a file in a way that is not followed, by their number and path: then the record
  /// tells less than what happened.
  public internal(set) var unknown: [String] = []
  /// As `waitpid(2)` has it.
  public internal(set) var exitStatus: Int32 = 0

  /// Bytes that were written.
  public var bytesWritten: Int {
    events.reduce(0) { sum, event in
      if case .wrote(_, _, let bytes) = event { sum + bytes.count } else { sum }
    }
  }

  /// The syncs, in their order.
  public var syncs: [DiskSync] {
    events.compactMap { if case .synced(let sync) = $0 { sync } else { nil } }
  }
}
