import Foundation

/// What a disk may hold after the power went.
public struct CrashState: Sendable {
  /// How what was not synced had reached the disk.
  public enum Reach: String, CaseIterable, Sendable {
    case nothing, everything
    /// As it was done, up to a moment, the last write torn.
    case inOrder
    /// Each file by itself, as it was done up to a moment of its own.
    case files
    /// Some runs of sectors, each by itself.
    case runs
    /// Each sector by itself.
    case sectors
  }

  /// Relative paths, each after the folder that it lies in.
  public internal(set) var folders: [String] = []
  public internal(set) var files: [(path: String, bytes: [UInt8])] = []

  /// Writes it into an empty folder.
  public func lay(in folder: URL) throws {
    for path in folders {
      try FileManager.default.createDirectory(
        at: folder.appending(path: path), withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
    }
    for (path, bytes) in files {
      let file = folder.appending(path: path)
      try Data(bytes).write(to: file)
      chmod(file.path, 0o600)
    }
  }
}

extension CrashDisk {
  /// One of the states that the disk may be in, drawn by lot.
  public func state<Lot: RandomNumberGenerator>(
    _ reach: CrashState.Reach, using lot: inout Lot
  ) -> CrashState {
    let first = (changes.values.compactMap { $0.first?.index } + namings.prefix(1).map(\.index))
      .min()
    let draw = Draw(
      reach: reach, odds: [10, 50, 90].randomElement(using: &lot) ?? 50,
      end: Int.random(in: min(first ?? position, position)...position, using: &lot))
    var names = self.names
    for naming in namings where draw.keeps(naming.index, &lot) {
      for name in naming.names { Self.give(name, &names) }
    }
    var state = CrashState()
    var known: [Int: [UInt8]] = [:]
    walk(0, "", names, draw, &known, &state, &lot)
    return state
  }

  private func walk<Lot: RandomNumberGenerator>(
    _ folder: Int, _ path: String, _ names: [Int: [String: Int]], _ draw: Draw,
    _ known: inout [Int: [UInt8]], _ state: inout CrashState, _ lot: inout Lot
  ) {
    for (name, item) in (names[folder] ?? [:]).sorted(by: { $0.key < $1.key }) {
      let below = path.isEmpty ? name : path + "/" + name
      if isFolder(item) {
        state.folders.append(below)
        walk(item, below, names, draw, &known, &state, &lot)
      } else {
        // A file with two names is one file.
        let bytes = known[item] ?? content(of: item, draw, &lot)
        known[item] = bytes
        state.files.append((below, bytes))
      }
    }
  }

  private func content<Lot: RandomNumberGenerator>(
    of item: Int, _ draw: Draw, _ lot: inout Lot
  ) -> [UInt8] {
    var bytes = files[item] ?? []
    guard let pending = changes[item], let first = pending.first, let last = pending.last else {
      return bytes
    }
    let end: Int
    switch draw.reach {
    case .nothing: return bytes
    case .everything: end = .max
    case .inOrder: end = draw.end
    case .files: end = Int.random(in: first.index...(last.index + 1), using: &lot)
    case .runs:
      let bounds = Self.bounds(of: pending, &lot)
      return content(pending, from: bytes, draw, &lot) { sector in bounds.count { $0 <= sector } }
    case .sectors: return content(pending, from: bytes, draw, &lot) { $0 }
    }
    for (index, change) in pending.prefix(while: { $0.index <= end }) {
      if index < end {
        Self.carryOut(change, &bytes)
      } else if case .bytes(let place, let new) = change {
        for piece in Self.sectors(new, at: place) where draw.happens(&lot) {
          Self.put(piece.bytes, at: piece.place, &bytes)
        }
      }
    }
    return bytes
  }

  /// Between which sectors runs end: up to three places among those that were written.
  private static func bounds<Lot: RandomNumberGenerator>(
    of pending: [(index: Int, change: Change)], _ lot: inout Lot
  ) -> [Int] {
    var written = 0...0
    for case (_, .bytes(let place, let new)) in pending {
      written = 0...max(written.upperBound, (place + new.count) / sectorLength)
    }
    return (0..<Int.random(in: 1...3, using: &lot)).map { _ in
      Int.random(in: written, using: &lot)
    }
  }

  /// Each run of sectors as it was at a moment of its own, and the length of the file at another.
  private func content<Lot: RandomNumberGenerator>(
    _ pending: [(index: Int, change: Change)], from old: [UInt8], _ draw: Draw, _ lot: inout Lot,
    run: (_ sector: Int) -> Int
  ) -> [UInt8] {
    let span = (pending.first?.index ?? 0)...(pending.last?.index ?? 0)
    let ofLength = draw.moment(in: span, &lot)
    var ofRuns: [Int: Int] = [:]
    var bytes = old
    var length = old.count
    for (index, change) in pending {
      switch change {
      case .bytes(let place, let new):
        for piece in Self.sectors(new, at: place) {
          let run = run(piece.place / Self.sectorLength)
          let moment = ofRuns[run] ?? draw.moment(in: span, &lot)
          ofRuns[run] = moment
          if index <= moment { Self.put(piece.bytes, at: piece.place, &bytes) }
        }
        if index <= ofLength { length = max(length, place + new.count) }
      case .size(let size) where index <= ofLength:
        Self.resize(&bytes, to: size)
        length = size
      case .size: break
      }
    }
    Self.resize(&bytes, to: length)
    return bytes
  }

  private static func sectors(
    _ bytes: [UInt8], at place: Int
  ) -> [(place: Int, bytes: ArraySlice<UInt8>)] {
    var pieces: [(place: Int, bytes: ArraySlice<UInt8>)] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + sectorLength - (place + start) % sectorLength)
      pieces.append((place + start, bytes[start..<end]))
      start = end
    }
    return pieces
  }
}

/// What is drawn of one state.
private struct Draw {
  let reach: CrashState.Reach
  /// In a hundred.
  let odds: Int
  /// Of what happens in order.
  let end: Int

  func happens<Lot: RandomNumberGenerator>(_ lot: inout Lot) -> Bool {
    Int.random(in: 0..<100, using: &lot) < odds
  }

  /// What was done up to then is there: all, nothing, or some of it.
  func moment<Lot: RandomNumberGenerator>(in span: ClosedRange<Int>, _ lot: inout Lot) -> Int {
    if happens(&lot) { return span.upperBound }
    return Bool.random(using: &lot) ? span.lowerBound - 1 : Int.random(in: span, using: &lot)
  }

  func keeps<Lot: RandomNumberGenerator>(_ index: Int, _ lot: inout Lot) -> Bool {
    switch reach {
    case .nothing: false
    case .everything: true
    case .inOrder: index < end
    case .files, .runs, .sectors: happens(&lot)
    }
  }
}
