import GRDB

/// Where entries stand: social enterprises, the municipality's own, everybody else, the ceased;
/// in each tier by the Danish alphabet.
///
/// A rank leaves a gap to the next, so that a newcomer seldom moves anybody. The gaps are small:
/// the index stores the distance between rows, and small numbers take fewer bytes.
struct SearchRank {
  let db: Database

  /// Between neighbours of a fresh index.
  static let gap: Int64 = 16

  /// The ranks of a tier.
  static func range(ofTier tier: Int) -> Range<Int64> {
    Int64(tier) << 40..<Int64(tier + 1) << 40
  }

  /// The first rank given out in a tier, with room on both sides.
  static func middle(ofTier tier: Int) -> Int64 {
    Int64(tier) << 40 + 1 << 39
  }

  /// A free rank between the neighbours that `entry` belongs between; nil when they stand so close
  /// that some of them have to move first. About twenty steps at a million entries.
  func free(for entry: SearchEntry) throws -> Int64? {
    let after = try place(of: entry)
    let tier = Self.range(ofTier: entry.standing.tier)
    let before = try neighbours(below: after ?? tier.upperBound, within: tier, limit: 1).first
    switch (before, after) {
    case (nil, nil): return Self.middle(ofTier: entry.standing.tier)
    case (let before?, nil): return before + Self.gap
    case (nil, let after?): return after - Self.gap
    case (let before?, let after?): return after - before > 1 ? before + (after - before) / 2 : nil
    }
  }

  /// Nobody stands at `rank`, and `entry` belongs between those around it.
  func isFree(_ rank: Int64, for entry: SearchEntry) throws -> Bool {
    let tier = Self.range(ofTier: entry.standing.tier)
    guard tier.contains(rank) else { return false }
    if let after = try entryRow(from: rank, below: tier.upperBound) {
      guard after.rank != rank, !comesBefore(after, entry) else { return false }
    }
    guard let before = try neighbours(below: rank, within: tier, limit: 1).first,
      let row = try entryRow(from: before, below: rank)
    else { return true }
    return comesBefore(row, entry)
  }

  /// How neighbours spread out to make room for one more.
  struct Room {
    /// Who moves where, in order.
    let moves: [(from: Int64, to: Int64)]
    /// The rank that becomes free.
    let place: Int64
  }

  /// Looks at ever more neighbours until they can stand apart: the more have to move, the wider, so
  /// that names that all fall between the same two do not move the same crowd again and again.
  func room(for entry: SearchEntry) throws -> Room {
    let tier = Self.range(ofTier: entry.standing.tier)
    let place = try place(of: entry) ?? tier.upperBound
    var width = 4
    while true {
      let below = try neighbours(below: place, within: tier, limit: width + 1)
      let above = try neighbours(from: place, within: tier, limit: width + 1)
      if let room = spread(below, above, width: width, place: place) { return room }
      width *= 2
    }
  }

  private func spread(_ below: [Int64], _ above: [Int64], width: Int, place: Int64) -> Room? {
    let reach = Self.gap * Int64(width)
    let lower = below.count > width ? below[width] : (below.last ?? place) - reach
    let upper = above.count > width ? above[width] : (above.last ?? place) + reach
    let crowd = below.prefix(width).reversed() + above.prefix(width)
    let step = (upper - lower) / Int64(crowd.count + 2)
    guard step >= min(12, Int64(4 + (width / 4).trailingZeroBitCount * 2)) else { return nil }
    let own = min(below.count, width)
    let moves = crowd.enumerated().map { at, rank in
      (from: rank, to: lower + step * Int64(at < own ? at + 1 : at + 2))
    }
    return Room(moves: moves, place: lower + step * Int64(own + 1))
  }

  /// The rank of the first entry of the tier that does not come before `entry`; nil when all do.
  private func place(of entry: SearchEntry) throws -> Int64? {
    let tier = Self.range(ofTier: entry.standing.tier)
    var low = try neighbours(from: tier.lowerBound, within: tier, limit: 1).first ?? 0
    var found = try neighbours(below: tier.upperBound, within: tier, limit: 1).first.map { $0 + 1 }
    guard var high = found else { return nil }
    found = nil
    while low < high {
      let middle = low + (high - low) / 2
      guard let row = try entryRow(from: middle, below: high) else {
        high = middle
        continue
      }
      if comesBefore(row, entry) {
        low = row.rank + 1
      } else {
        found = row.rank
        high = middle
      }
    }
    return found
  }

  private func comesBefore(
    _ row: (rank: Int64, name: String, organisationID: Int64), _ entry: SearchEntry
  ) -> Bool {
    let order = DanishOrder.compare(row.name, entry.name)
    return order == 0 ? row.organisationID < entry.organisationID : order < 0
  }

  // MARK: Statements

  private func entryRow(
    from rank: Int64, below end: Int64
  ) throws -> (rank: Int64, name: String, organisationID: Int64)? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rank, name, organisationID FROM searchEntry
        WHERE rank >= ? AND rank < ? ORDER BY rank LIMIT 1
        """)
    return try Row.fetchOne(statement, arguments: [rank, end]).map {
      ($0.value(at: 0), $0.value(at: 1), $0.value(at: 2))
    }
  }

  /// Nearest first.
  private func neighbours(
    below rank: Int64, within tier: Range<Int64>, limit: Int
  ) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: "SELECT rank FROM searchEntry WHERE rank >= ? AND rank < ? ORDER BY rank DESC LIMIT ?")
    return try Int64.readAll(statement, arguments: [tier.lowerBound, rank, limit])
  }

  /// Nearest first.
  private func neighbours(
    from rank: Int64, within tier: Range<Int64>, limit: Int
  ) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: "SELECT rank FROM searchEntry WHERE rank >= ? AND rank < ? ORDER BY rank LIMIT ?")
    return try Int64.readAll(statement, arguments: [rank, tier.upperBound, limit])
  }
}
