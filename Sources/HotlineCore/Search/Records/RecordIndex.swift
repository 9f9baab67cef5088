import GRDB

/// Keeps right what records other than organisations are found by. Every method runs inside a write
/// transaction.
struct RecordIndex {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Brings the entry of a record up to date; takes it away where the record is gone.
  func refresh(_ kind: SearchedKind, _ id: Int64) throws {
    let rank = kind.rank(of: id)
    let old = try String.readOne(
      db.cachedStatement(sql: "SELECT words FROM searchRecord WHERE rank = ?"), arguments: [rank])
    let row = try Row.fetchOne(
      db.cachedStatement(sql: Self.select(kind) + " WHERE id = ?"), arguments: [id])
    let new = row.map { Self.words(kind, $0) } ?? ""
    guard new != old ?? "" else { return }
    if let old { try remove(rank, old) }
    if !new.isEmpty { try put(rank, new) }
    try IndexPieces(db, .records).added(entries: 1)
  }

  /// Brings the entry up to date and takes what it said before out of the file as well: a word that is
  /// removed stays in the index until its pieces are joined. The cost grows with the whole index, about a
  /// second at a million records.
  func forget(_ kind: SearchedKind, _ id: Int64) throws {
    try refresh(kind, id)
    try db.execute(sql: "INSERT INTO searchRecordIndex (searchRecordIndex) VALUES ('optimize')")
  }

  /// Makes everything anew.
  func rebuild() throws {
    try db.execute(sql: "INSERT INTO searchRecordIndex (searchRecordIndex) VALUES ('delete-all')")
    try db.execute(sql: "DELETE FROM searchRecord")
    try hashSize(16 << 20)
    defer { try? hashSize(1 << 20) }
    for kind in SearchedKind.allCases {
      // In the order of ranks, the newest first.
      let rows = try Row.fetchCursor(db, sql: Self.select(kind) + " ORDER BY id DESC")
      while let row = try rows.next() {
        let words = Self.words(kind, row)
        if !words.isEmpty { try put(kind.rank(of: row.value(at: 0)), words) }
      }
    }
    try db.execute(sql: "INSERT INTO searchRecordIndex (searchRecordIndex) VALUES ('optimize')")
  }

  private func hashSize(_ bytes: Int) throws {
    try db.execute(
      sql: "INSERT INTO searchRecordIndex (searchRecordIndex, rank) VALUES ('hashsize', ?)",
      arguments: [bytes])
  }

  private func put(_ rank: Int64, _ words: String) throws {
    try db.cachedStatement(sql: "INSERT INTO searchRecord (rank, words) VALUES (?, ?)")
      .execute(arguments: [rank, words])
    try db.cachedStatement(sql: "INSERT INTO searchRecordIndex (rowid, token) VALUES (?, ?)")
      .execute(arguments: [rank, words])
  }

  /// The index holds no text: it forgets a row only when told again what the row said.
  private func remove(_ rank: Int64, _ words: String) throws {
    try db.cachedStatement(
      sql: "INSERT INTO searchRecordIndex (searchRecordIndex, rowid, token) VALUES ('delete', ?, ?)"
    ).execute(arguments: [rank, words])
    try db.cachedStatement(sql: "DELETE FROM searchRecord WHERE rank = ?")
      .execute(arguments: [rank])
  }

  // MARK: What is found

  private static func select(_ kind: SearchedKind) -> String {
    "SELECT id, \(kind.texts.joined(separator: ", ")) FROM \(kind.table)"
  }

  /// Folded, each once, in order; numbers and references as one word too.
  private static func words(_ kind: SearchedKind, _ row: Row) -> String {
    var words: Set<String> = []
    for (place, column) in kind.texts.enumerated() {
      guard let text: String = row.value(at: place + 1) else { continue }
      words.formUnion(Fold.words(text))
      switch column {
      case "reference": words.insert(RecordQuery.whole(text))
      case "callerPhone":
        words.formUnion(PhoneNumbers(text)?.all.compactMap(\.searchDigits) ?? [])
      default: break
      }
    }
    return words.sorted().joined(separator: " ")
  }

  // MARK: Checking

  /// The records whose entries say something else than their rows, and entries of none.
  static func faults(_ db: Database) throws -> [SearchFault] {
    var faults: [SearchFault] = []
    var known = 0
    for kind in SearchedKind.allCases {
      let rows = try Row.fetchCursor(db, sql: select(kind))
      while let row = try rows.next() {
        let words = words(kind, row)
        let id: Int64 = row.value(at: 0)
        let stored = try String.readOne(
          db.cachedStatement(sql: "SELECT words FROM searchRecord WHERE rank = ?"),
          arguments: [kind.rank(of: id)])
        if stored != nil { known += 1 }
        if stored ?? "" != words { faults.append(.record(kind.kind, id)) }
      }
    }
    let entries = try Int.readOne(db, sql: "SELECT count(*) FROM searchRecord") ?? 0
    if entries != known { faults.append(.surplusRecords(entries - known)) }
    return faults
  }
}

extension Change {
  /// Brings the entries of every touched record up to date, in the same transaction.
  ///
  /// Actions that were begun inside of this one have higher numbers, and nobody else writes meanwhile.
  func refreshRecords() throws {
    let tables = SearchedKind.allCases.map { "'\($0.table)'" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT tableName, rowID FROM \(Schema.historyByAction)
          WHERE actionID >= ? AND tableName IN (\(tables))
          """), arguments: [actionID])
    for row in rows {
      guard let kind = SearchedKind(table: row.value(at: 0)) else { continue }
      try RecordIndex(db).refresh(kind, row.value(at: 1))
    }
  }
}
