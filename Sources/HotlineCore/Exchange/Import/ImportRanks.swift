import GRDB

/// Where the organisations of a staged file may stand in lists, told before the first is stored: a newcomer
/// that knows its place needs no search for it and moves nobody, however alike the names are.
///
/// What is told is a proposal: who stores an organisation looks at the neighbours of the rank.
struct ImportRanks {
  let register: Register
  let stage: ImportStage

  /// Most rows of a list are neither social enterprises nor departments; others find their place alone.
  private static let tier = SearchRank.range(ofTier: Standing.ordinary.tier)

  /// Proposes ranks where the file is long enough for a pass over the entries that stand: that costs
  /// about two seconds for a million of them.
  func propose() throws {
    let new = try stage.count()
    let standing = try register.read { db in
      try Int.readOne(db, sql: "SELECT count(*) FROM organisation") ?? 0
    }
    guard new >= 100, new * 20 >= standing else { return }
    // So many come that those who stand would have to move aside again and again: they do so at once.
    if standing > 0, new >= standing, standing <= 100_000 { try makeRoom() }
    try stage.rankOrganisations { next, set in
      try merge(next) { numbers, below, above in
        for (place, number) in numbers.enumerated() {
          guard
            let rank = Self.rank(place, of: numbers.count, between: below, and: above)
          else { return }
          try set(number, rank)
        }
      }
    }
  }

  /// Evenly between two entries; nil where they stand too close for all.
  private static func rank(
    _ place: Int, of count: Int, between below: Int64?, and above: Int64?
  ) -> Int64? {
    let (place, count) = (Int64(place), Int64(count))
    switch (below, above) {
    case (nil, nil):
      return SearchRank.middle(ofTier: Standing.ordinary.tier) + SearchRank.gap * place
    case (let below?, nil): return below + SearchRank.gap * (place + 1)
    case (nil, let above?): return above - SearchRank.gap * (count - place)
    case (let below?, let above?):
      guard above - below > count else { return nil }
      return below + (above - below) * (place + 1) / (count + 1)
    }
  }

  /// Gives the staged ones to `body` that come between two entries, gap after gap, empty ones too.
  private func merge(
    _ next: () throws -> (number: Int64, sortKey: [UInt8])?,
    _ body: (_ numbers: [Int64], _ below: Int64?, _ above: Int64?) throws -> Void
  ) throws {
    let standing = StandingEntries(register, Self.tier)
    var below: Int64?
    var known: [UInt8]?
    var above = try standing.next()
    var numbers: [Int64] = []
    while let staged = try next() {
      while let entry = above, !staged.sortKey.lexicographicallyPrecedes(entry.sortKey) {
        try body(numbers, below, entry.rank)
        numbers = []
        (below, known) = (entry.rank, entry.sortKey)
        above = try standing.next()
      }
      // Who stands there under that name needs no place: the list may have come before.
      if staged.sortKey != known { numbers.append(staged.number) }
    }
    while let entry = above {
      try body(numbers, below, entry.rank)
      numbers = []
      below = entry.rank
      above = try standing.next()
    }
    try body(numbers, below, nil)
  }

  // MARK: Making room

  /// Moves the entries that stand apart, so that each newcomer has its rank between them. From the last
  /// to the first and only forwards: at every moment the order is right.
  private func makeRoom() throws {
    var moves: [(from: Int64, to: Int64)] = []
    var newcomers = 0
    try stage.rankOrganisations { next, _ in
      var place: Int64 = 0
      try merge(next) { numbers, _, above in
        newcomers += numbers.count
        place += Int64(numbers.count) + 1
        if let above { moves.append((above, place * SearchRank.gap)) }
      }
    }
    guard newcomers >= moves.count else { return }
    let start = moves.map { $0.from - $0.to }.max() ?? 0
    moves = moves.map { ($0.from, $0.to + start) }.filter { $0.to > $0.from }.reversed()
    while !moves.isEmpty {
      let slice = moves.prefix(Self.movedAtOnce)
      moves.removeFirst(slice.count)
      try register.maintain("ranking") { db in
        guard let day = try RankingDay(db).stored() else { return }
        try SearchIndex(db, today: day).moveForwards(Array(slice))
      }
    }
  }

  private static let movedAtOnce = 50
}

/// The entries of a tier in their order, read some thousand at a time.
private final class StandingEntries {
  private let register: Register
  private let tier: Range<Int64>
  private var last: Int64
  private var page: [(rank: Int64, sortKey: [UInt8])] = []
  private var place = 0

  init(_ register: Register, _ tier: Range<Int64>) {
    self.register = register
    self.tier = tier
    last = tier.lowerBound - 1
  }

  func next() throws -> (rank: Int64, sortKey: [UInt8])? {
    if place == page.count {
      page = try register.read { db in
        try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT rank, name FROM searchEntry WHERE rank > ? AND rank < ?
              ORDER BY rank LIMIT 5000
              """), arguments: [last, tier.upperBound]
        ).map { ($0.value(at: 0), DanishOrder.sortKey($0.value(at: 1))) }
      }
      place = 0
    }
    guard let entry = page.dropFirst(place).first else { return nil }
    place += 1
    last = entry.rank
    return entry
  }
}
