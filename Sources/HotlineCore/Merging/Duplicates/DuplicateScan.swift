import Foundation
import GRDB

/// Looks through all organisations for pairs that may be one, a slice at a time.
///
/// Nobody is held against everybody: only those are compared that share a CVR number, a phone, a mail,
/// an address or a name as ``CompanyName`` compares it, or whose names stand side by side in the order
/// of their letters. What is shared by more than ``crowd`` is no sign of one enterprise: of those each
/// is compared with its next neighbours alone, and the report names it. So the work grows with the
/// register, whatever stands in it. Keys and pairs lie in a temporary file, not in memory, and no
/// reading of the register lasts longer than a slice.
public final class DuplicateScan: @unchecked Sendable {
  /// More than so many share no telephone of one enterprise.
  static let crowd = 30
  /// With so many neighbours in order a name is compared, and a member of a crowd.
  static let neighbours = 5

  private enum Key: Int, CaseIterable {
    case cvr, phone, mail, address, name
    /// Names in order: neighbours alone.
    case letters

    var part: Likeness.Part {
      switch self {
      case .cvr: .cvr
      case .phone: .phone
      case .mail: .mail
      case .address: .address
      case .name, .letters: .name
      }
    }
  }

  private enum Phase: Equatable {
    case reading(after: Int64)
    case pairing(Int)
    case comparing(after: Int64)
    case done
  }

  private let register: Register
  private let slice: Int
  private let most: Int
  private let scratch: DatabaseQueue
  private let lock = NSLock()
  private var phase = Phase.reading(after: 0)
  private var known = DuplicateReport()
  private var expected = 0
  private var pairCount = 0
  private var apart: Set<Int64>?

  /// - Parameters:
  ///   - most: how many pairs the report holds; all are counted.
  ///   - slice: how many organisations are read at a time.
  public init(_ register: Register, most: Int = 1_000, slice: Int = 20_000) throws {
    (self.register, self.most, self.slice) = (register, most, slice)
    scratch = try .temporary(
      holding: """
        CREATE TABLE entry (kind INTEGER NOT NULL, key TEXT NOT NULL, id INTEGER NOT NULL) STRICT;
        CREATE TABLE pair (
          place INTEGER PRIMARY KEY, one INTEGER NOT NULL, other INTEGER NOT NULL,
          UNIQUE (one, other)) STRICT;
        """)
  }

  /// All of it at once; `progress` is told after each slice.
  public func run(_ progress: (DuplicateReport) -> Void = { _ in }) throws -> DuplicateReport {
    while true {
      let report = try step()
      progress(report)
      if report.isDone { return report }
    }
  }

  /// The next slice, and what is found so far.
  public func step() throws -> DuplicateReport {
    try lock.withLock {
      try Task.checkCancellation()
      switch phase {
      case .reading(let last): try read(after: last)
      case .pairing(let key): try pair(key)
      case .comparing(let last): try compare(after: last)
      case .done: break
      }
      return known
    }
  }

  /// How many pairs were held against each other.
  func compared() throws -> Int {
    try scratch.read { try Int.readOne($0, sql: "SELECT count(*) FROM pair") ?? 0 }
  }

  // MARK: Keys

  private func read(after last: Int64) throws {
    let rows = try register.read { db in
      if expected == 0 {
        expected =
          try Int.readOne(
            db, sql: "SELECT count(*) FROM organisation WHERE \(SearchSource.isFindable)") ?? 0
      }
      let ids = try Int64.readAll(
        db,
        sql: """
          SELECT id FROM organisation WHERE id > ? AND \(SearchSource.isFindable)
          ORDER BY id LIMIT ?
          """, arguments: [last, slice])
      return try LikenessFacts.load(Set(ids), db)
    }
    guard let end = rows.keys.max() else {
      try scratch.writeWithoutTransaction { db in
        try db.execute(sql: "CREATE INDEX entryByKey ON entry(kind, key, id)")
      }
      phase = .pairing(0)
      return
    }
    try scratch.writeWithoutTransaction { db in
      try db.inTransaction {
        let insertion = try db.cachedStatement(
          sql: "INSERT INTO entry (kind, key, id) VALUES (?, ?, ?)")
        for (id, (_, facts)) in rows {
          for (kind, key) in Self.keys(of: facts) {
            try insertion.execute(arguments: [kind.rawValue, key, id])
          }
        }
        return .commit
      }
    }
    known.organisations += rows.count
    known.progress = 0.5 * Double(known.organisations) / Double(max(1, expected))
    phase = .reading(after: end)
  }

  private static func keys(of facts: LikenessFacts) -> [(Key, String)] {
    var keys: [(Key, String)] = []
    if let cvr = facts.cvr { keys.append((.cvr, cvr)) }
    keys += facts.phones.map { (.phone, $0) }
    keys += facts.mails.map { (.mail, $0) }
    if let street = facts.street, let code = facts.postalCode {
      keys.append((.address, "\(street) \(code)"))
    }
    keys += Set(facts.names.map { CompanyName($0).likeness }).map { (.name, $0) }
    if let name = facts.names.first { keys.append((.letters, Fold.name(name))) }
    return keys
  }

  // MARK: Pairs

  private func pair(_ index: Int) throws {
    guard let key = Key(rawValue: index) else {
      pairCount = try compared()
      known.crowds.sort { ($0.count, $1.value) > ($1.count, $0.value) }
      phase = .comparing(after: 0)
      return
    }
    try scratch.writeWithoutTransaction { db in
      try db.inTransaction {
        if key == .letters { try pairNeighbours(db) } else { try pairBlocks(of: key, db) }
        return .commit
      }
    }
    known.progress = 0.5 + 0.1 * Double(index + 1) / Double(Key.allCases.count)
    phase = .pairing(index + 1)
  }

  /// The blocks of one key, one after the other, as the index has them.
  private func pairBlocks(of key: Key, _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT key, id FROM entry WHERE kind = ?1 AND key IN (
          SELECT key FROM entry WHERE kind = ?1 GROUP BY key HAVING count(*) > 1)
        ORDER BY key, id
        """, arguments: [key.rawValue])
    var block: (key: String, ids: [Int64]) = ("", [])
    while let row = try rows.next() {
      let value: String = row.value(at: 0)
      if value != block.key {
        try pair(block.ids, sharing: key, block.key, db)
        block = (value, [])
      }
      block.ids.append(row.value(at: 1))
    }
    try pair(block.ids, sharing: key, block.key, db)
  }

  private func pair(
    _ ids: [Int64], sharing key: Key, _ value: String, _ db: Database
  ) throws {
    let isCrowd = ids.count > Self.crowd
    if isCrowd {
      known.crowds.append(.init(part: key.part, value: value, count: ids.count))
    }
    let reach = isCrowd ? Self.neighbours : ids.count
    for (index, id) in ids.enumerated() {
      for other in ids[(index + 1)...].prefix(reach) { try add(id, other, db) }
    }
  }

  /// Names that begin alike stand near each other: one letter missing, a word more at the end.
  private func pairNeighbours(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT key, id FROM entry WHERE kind = ? ORDER BY key, id",
      arguments: [Key.letters.rawValue])
    var near: [(name: String, id: Int64)] = []
    while let row = try rows.next() {
      let (name, id): (String, Int64) = (row.value(at: 0), row.value(at: 1))
      for other in near
      where other.name != name && Self.mayBeAlike(other.name, name)
        && NameSimilarity.between(other.name, name) >= Likeness.alikeNames
      {
        try add(other.id, id, db)
      }
      near.append((name, id))
      if near.count > Self.neighbours { near.removeFirst() }
    }
  }

  /// Cheap, before letters are counted: lengths far apart cannot be alike.
  private static func mayBeAlike(_ one: String, _ other: String) -> Bool {
    let (shorter, longer) = (
      min(one.utf8.count, other.utf8.count), max(one.utf8.count, other.utf8.count)
    )
    return Double(2 * shorter) >= Likeness.alikeNames * Double(shorter + longer)
  }

  private func add(_ one: Int64, _ other: Int64, _ db: Database) throws {
    guard one != other else { return }
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO pair (one, other) VALUES (?, ?)")
      .execute(arguments: [min(one, other), max(one, other)])
  }

  // MARK: Comparing

  private func compare(after last: Int64) throws {
    let rows = try scratch.read { db in
      try Row.fetchAll(
        db, sql: "SELECT place, one, other FROM pair WHERE place > ? ORDER BY place LIMIT ?",
        arguments: [last, max(1, slice / 10)]
      ).map { ($0.value(at: 0) as Int64, $0.value(at: 1) as Int64, $0.value(at: 2) as Int64) }
    }
    guard let end = rows.last?.0 else {
      (phase, known.progress, known.isDone) = (.done, 1, true)
      return
    }
    let found = try register.read { db in
      let facts = try LikenessFacts.load(Set(rows.flatMap { [$0.1, $0.2] }), db)
      if apart == nil {
        apart = try Int64.readSet(
          db, sql: "SELECT organisationID FROM notSame UNION SELECT otherID FROM notSame")
      }
      return try rows.compactMap { _, one, other -> DuplicatePair? in
        guard let first = facts[one], let second = facts[other] else { return nil }
        let likeness = Likeness(first.1, second.1)
        guard likeness.score >= Likeness.pair,
          try apart?.contains(one) != true || !NotSame.pairs(of: one, db).contains(other)
        else { return nil }
        return DuplicatePair(first.0, second.0, likeness)
      }
    }
    known.total += found.count
    known.pairs = Array((known.pairs + found).sorted(by: Self.isWorse).prefix(most))
    known.progress = 0.6 + 0.4 * Double(end) / Double(max(1, pairCount))
    phase = .comparing(after: end)
  }

  /// The most alike first; of equals in Danish order.
  private static func isWorse(_ one: DuplicatePair, _ other: DuplicatePair) -> Bool {
    let (mine, theirs) = (one.likeness.score, other.likeness.score)
    if mine != theirs { return mine > theirs }
    if one.one.name != other.one.name { return DanishOrder.isBefore(one.one.name, other.one.name) }
    return (one.one.id, one.other.id) < (other.one.id, other.other.id)
  }
}
