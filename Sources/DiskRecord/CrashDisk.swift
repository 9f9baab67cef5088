import Foundation

/// A disk at one moment of a record: what is on it for sure, and what was done since and may have reached
/// it or not.
///
/// What was synced is there. Of everything else any part may be: each sector of 512 bytes as it was at any
/// moment since, whatever the others are, a length without the bytes, a name without the file, a file
/// under a name that was taken away. What happens to names at once (a rename) happens or does not.
public struct CrashDisk {
  static let sectorLength = 512

  enum Change {
    case bytes(at: Int, [UInt8])
    case size(Int)
  }

  private let record: DiskRecord
  private let ignores: (DiskSync) -> Bool
  /// The next event.
  private(set) public var position = 0
  private(set) var files: [Int: [UInt8]] = [:]
  private(set) var changes: [Int: [(index: Int, change: Change)]] = [:]
  private(set) var names: [Int: [String: Int]] = [:]
  private(set) var namings: [(index: Int, names: [DiskName])] = []

  /// The empty disk before the first event.
  ///
  /// - Parameter ignores: syncs that did not take place.
  public init(
    _ record: DiskRecord, ignoring ignores: @escaping (DiskSync) -> Bool = { _ in false }
  ) {
    self.record = record
    self.ignores = ignores
  }

  /// Goes on to the moment before the event of this number; never back.
  public mutating func advance(to end: Int) {
    while position < min(end, record.events.count) {
      switch record.events[position] {
      case .wrote(let item, let place, let bytes):
        changes[item, default: []].append((position, .bytes(at: place, bytes)))
      case .sized(let item, let size): changes[item, default: []].append((position, .size(size)))
      case .named(let names): namings.append((position, names))
      case .synced(let sync): if !ignores(sync) { take(sync) }
      case .said: break
      }
      position += 1
    }
  }

  func isFolder(_ item: Int) -> Bool { record.folders.contains(item) }

  private mutating func take(_ sync: DiskSync) {
    guard !sync.isFolder else {
      let isDone = { (naming: (index: Int, names: [DiskName])) in
        naming.index < sync.end && naming.names.contains { $0.folder == sync.item }
      }
      for naming in namings where isDone(naming) {
        for name in naming.names { Self.give(name, &names) }
      }
      namings.removeAll(where: isDone)
      return
    }
    let pending = changes.removeValue(forKey: sync.item) ?? []
    var bytes = files[sync.item] ?? []
    for (index, change) in pending where index < sync.end { Self.carryOut(change, &bytes) }
    files[sync.item] = bytes
    let rest = pending.filter { $0.index >= sync.end }
    if !rest.isEmpty { changes[sync.item] = rest }
  }

  static func give(_ name: DiskName, _ names: inout [Int: [String: Int]]) {
    names[name.folder, default: [:]][name.name] = name.item
  }

  static func carryOut(_ change: Change, _ bytes: inout [UInt8]) {
    switch change {
    case .bytes(let place, let new): put(new[...], at: place, &bytes)
    case .size(let size): resize(&bytes, to: size)
    }
  }

  static func put(_ new: ArraySlice<UInt8>, at place: Int, _ bytes: inout [UInt8]) {
    guard place >= 0 else { return }
    if bytes.count < place + new.count { resize(&bytes, to: place + new.count) }
    bytes.withUnsafeMutableBytes { old in
      new.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: old[place...]).copyMemory(from: $0)
      }
    }
  }

  static func resize(_ bytes: inout [UInt8], to size: Int) {
    if size < bytes.count {
      bytes.removeLast(bytes.count - max(0, size))
    } else {
      let more = size - bytes.count
      bytes += [UInt8](unsafeUninitializedCapacity: more) { room, count in
        if let start = room.baseAddress { memset(start, 0, more) }
        count = more
      }
    }
  }
}
