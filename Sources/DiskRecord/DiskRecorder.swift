import CCallRecorder
import Foundation

/// Runs a program and writes down what it does to the files below a folder.
///
/// It sees every call of the program and of its libraries, and nothing of a file that is mapped into
/// memory: such files are looked at whenever something is synced or said.
public final class DiskRecorder {
  /// Why nothing was recorded.
  public enum Problem: Error, Equatable {
    /// Processes may not be watched here; the number of the error.
    case notAllowed(error: Int32)
  }

  private let root: String
  private let isMapped: (String) -> Bool
  private var record = DiskRecord()
  /// By the number that a file has on the file system, which another may get when it is gone.
  private var items: [UInt64: Int] = [:]
  /// What stands in each folder now.
  private var names: [Int: [String: Int]] = [0: [:]]
  /// How many events there were when so many calls had been told.
  private var ends: [Int] = [0]
  private var written: [Int: [Range<Int>]] = [:]
  private var given: [Int: [String]] = [:]
  private var taken: [Int: [String]] = [:]
  private var mapped: [Int: [UInt8]] = [:]

  private init(_ folder: URL, isMapped: @escaping (String) -> Bool) {
    root = folder.path
    self.isMapped = isMapped
    var status = stat()
    if stat(root, &status) == 0 { items[UInt64(status.st_ino)] = 0 }
  }

  /// Runs `arguments`, whose first is the path of the program, to its end. Takes a few microseconds a call.
  ///
  /// - Parameters:
  ///   - folder: an empty one, its path free of links.
  ///   - isMapped: whether a file of this name is mapped into memory.
  /// - Throws: ``Problem``.
  public static func run(
    _ arguments: [String], in folder: URL, isMapped: @escaping (String) -> Bool
  ) throws(Problem) -> DiskRecord {
    let recorder = DiskRecorder(folder, isMapped: isMapped)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var status: Int32 = 0
    let error = hotline_record_calls(
      recorder.root, &words,
      { context, call in
        guard let context, let call else { return }
        Unmanaged<DiskRecorder>.fromOpaque(context).takeUnretainedValue().take(call.pointee)
      }, Unmanaged.passUnretained(recorder).toOpaque(), &status)
    guard error == 0 else { throw .notAllowed(error: error) }
    recorder.record.exitStatus = status
    return recorder.record
  }

  // MARK: Calls

  private func take(_ call: hotline_call) {
    let path = call.path.map { String(cString: $0) } ?? ""
    switch hotline_call_kind(rawValue: UInt32(call.kind)) {
    case HOTLINE_CALL_MADE: make(path, call.file, isFolder: false)
    case HOTLINE_CALL_FOLDER_MADE: make(path, call.file, isFolder: true)
    case HOTLINE_CALL_LINKED: move(path, to: call, keeping: true)
    case HOTLINE_CALL_RENAMED: move(path, to: call, keeping: false)
    case HOTLINE_CALL_REMOVED, HOTLINE_CALL_FOLDER_REMOVED:
      if let place = place(path) { give([(place, nil)]) }
    case HOTLINE_CALL_WROTE:
      guard let item = item(call, path) else { break }
      let bytes = bytes(call)
      written[item, default: []].append(Int(call.offset)..<Int(call.offset) + bytes.count)
      record.events.append(.wrote(item, at: Int(call.offset), bytes))
    case HOTLINE_CALL_SIZED:
      guard let item = item(call, path) else { break }
      record.events.append(.sized(item, Int(call.offset)))
    case HOTLINE_CALL_SYNCED:
      lookAtMapped()
      if let item = item(call, path) { sync(item, path, begun: call.begun) }
    case HOTLINE_CALL_SAID:
      lookAtMapped()
      record.events.append(.said(String(decoding: bytes(call), as: UTF8.self)))
    default: record.unknown.append("\(call.offset) \(path)")
    }
    ends.append(record.events.count)
  }

  private func bytes(_ call: hotline_call) -> [UInt8] {
    [UInt8](UnsafeRawBufferPointer(start: call.bytes, count: call.bytes == nil ? 0 : call.length))
  }

  private func item(_ call: hotline_call, _ path: String) -> Int? {
    if let item = items[call.file] { return item }
    record.unknown.append("a file that was there before: \(path)")
    return nil
  }

  private func sync(_ item: Int, _ path: String, begun: Int) {
    let end = ends.indices.contains(begun) ? ends[begun] : record.events.count
    record.events.append(
      .synced(
        DiskSync(
          item: item, isFolder: record.folders.contains(item),
          path: String(path.dropFirst(root.count + 1)), end: end,
          written: written.removeValue(forKey: item) ?? [],
          given: given.removeValue(forKey: item) ?? [],
          taken: taken.removeValue(forKey: item) ?? [])))
  }

  // MARK: Names

  private typealias Place = (folder: Int, name: String)

  /// nil for the folder itself and for what does not lie below it.
  private func place(_ path: String) -> Place? {
    guard path.hasPrefix(root + "/") else { return nil }
    var parts = path.dropFirst(root.count + 1).split(separator: "/").map(String.init)
    guard let name = parts.popLast() else { return nil }
    var folder = 0
    for part in parts {
      guard let below = names[folder]?[part] else {
        record.unknown.append("a folder that was there before: \(path)")
        return nil
      }
      folder = below
    }
    return (folder, name)
  }

  private func make(_ path: String, _ file: UInt64, isFolder: Bool) {
    guard let place = place(path) else { return }
    let item = record.itemCount
    record.itemCount += 1
    if isFolder {
      record.folders.insert(item)
      names[item] = [:]
    }
    items[file] = item
    give([(place, item)])
  }

  private func move(_ path: String, to call: hotline_call, keeping: Bool) {
    let target = call.target.map { String(cString: $0) } ?? ""
    guard let old = place(path), let new = place(target), let item = names[old.folder]?[old.name]
    else {
      record.unknown.append("a name from elsewhere: \(path) \(target)")
      return
    }
    give(keeping ? [(new, item)] : [(old, nil), (new, item)])
  }

  private func give(_ places: [(place: Place, item: Int?)]) {
    for (place, item) in places {
      names[place.folder, default: [:]][place.name] = item
      if item == nil {
        taken[place.folder, default: []].append(place.name)
      } else {
        given[place.folder, default: []].append(place.name)
      }
    }
    record.events.append(
      .named(places.map { DiskName(folder: $0.place.folder, name: $0.place.name, item: $0.item) }))
  }

  // MARK: Mapped files

  private static let pageLength = 4_096

  private static func isSame(_ one: [UInt8], _ other: [UInt8], _ part: Range<Int>) -> Bool {
    one.withUnsafeBytes { one in
      other.withUnsafeBytes { other in
        guard let one = one.baseAddress, let other = other.baseAddress else { return false }
        return memcmp(one + part.lowerBound, other + part.lowerBound, part.count) == 0
      }
    }
  }

  /// What changed in files that are mapped into memory reaches the disk like a write, and is never synced.
  private func lookAtMapped() {
    lookAtMapped(in: 0, root)
  }

  private func lookAtMapped(in folder: Int, _ path: String) {
    for (name, item) in names[folder] ?? [:] {
      let below = path + "/" + name
      if record.folders.contains(item) {
        lookAtMapped(in: item, below)
      } else if isMapped(name), let data = FileManager.default.contents(atPath: below) {
        let now = [UInt8](data)
        let earlier = mapped.updateValue(now, forKey: item) ?? []
        for start in stride(from: 0, to: now.count, by: Self.pageLength) {
          let end = min(start + Self.pageLength, now.count)
          guard end > earlier.count || !Self.isSame(now, earlier, start..<end) else { continue }
          record.events.append(.wrote(item, at: start, [UInt8](now[start..<end])))
        }
      }
    }
  }
}
