import GRDB

/// What one write takes out of the index and puts into it. The entries change at once, the index at the
/// end and in the order of ranks: a row that comes before the last one written makes the index write a
/// piece of its own to the disk.
struct IndexWriting {
  let db: Database
  private var out: [SearchEntry] = []
  private var new: [Int64: SearchEntry] = [:]

  /// What it tells the index: what goes is told as well.
  var count: Int { out.count + new.count }

  init(db: Database) {
    self.db = db
  }

  /// An entry that stands goes.
  mutating func takeOut(_ entry: SearchEntry) throws {
    try db.cachedStatement(sql: "DELETE FROM searchEntry WHERE rank = ?")
      .execute(arguments: [entry.rank])
    if new.removeValue(forKey: entry.rank) == nil { out.append(entry) }
  }

  /// An entry comes in at its rank, which is free.
  mutating func putIn(_ entry: SearchEntry) throws {
    try entry.store(db)
    new[entry.rank] = entry
  }

  /// Entries go from rank to rank, none to one that another keeps.
  mutating func move(_ moves: [(from: Int64, to: Int64)]) throws {
    var moving: [SearchEntry] = []
    for move in moves where move.from != move.to {
      guard var entry = try new[move.from] ?? SearchEntry.at(move.from, db) else { continue }
      try takeOut(entry)
      entry.rank = move.to
      moving.append(entry)
    }
    for entry in moving { try putIn(entry) }
  }

  /// Writes the index. It holds no text: it forgets a row only when told again what the row said.
  func finish() throws {
    let deletion = try db.cachedStatement(
      sql: "INSERT INTO searchIndex (searchIndex, rowid, token) VALUES ('delete', ?, ?)")
    for entry in out.sorted(by: { $0.rank < $1.rank }) {
      try deletion.execute(arguments: [entry.rank, IndexToken.text(of: entry)])
    }
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO searchIndex (rowid, token) VALUES (?, ?)")
    for (rank, entry) in new.sorted(by: { $0.key < $1.key }) {
      try insertion.execute(arguments: [rank, IndexToken.text(of: entry)])
    }
  }
}

extension [SearchEntry] {
  /// As lists show them: tier by tier, in each by the Danish alphabet.
  var inOrderOfLists: [SearchEntry] {
    guard count > 1 else { return self }
    return map { (entry: $0, key: DanishOrder.sortKey($0.name)) }.sorted { one, other in
      if one.entry.standing.tier != other.entry.standing.tier {
        return one.entry.standing.tier < other.entry.standing.tier
      }
      if one.key != other.key { return one.key.lexicographicallyPrecedes(other.key) }
      return one.entry.organisationID < other.entry.organisationID
    }.map(\.entry)
  }
}
