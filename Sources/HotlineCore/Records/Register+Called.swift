import GRDB

extension DeclaredKind {
  /// SQL for what the row is called whose id `id` gives; nil for a kind that is named nowhere. The
  /// row goes by another name there, so that one may name another of its own table.
  static func name(by id: String) -> String? {
    naming.map { "(SELECT \($0) FROM \(table) AS named WHERE named.id = \(id))" }
  }
}

extension Register {
  /// How many of the newest records are looked through for words: some milliseconds' work.
  static let calledWithin = 5_000

  /// The record of this kind and id by what it is called; nil where there is none.
  public func called(_ kind: RecordKind, _ id: Int64) throws -> LookupItem? {
    guard let naming = kind.declared.naming else { return nil }
    return try read { db in
      try String.readOne(
        db, sql: "SELECT \(naming) FROM \(kind.declared.table) WHERE id = ?", arguments: [id]
      ).map { LookupItem(key: String(id), name: $0) }
    }
  }

  /// Records of a kind of which every word in `words` begins a word of what they are called, the
  /// newest first. No words are all of them.
  public func called(_ kind: RecordKind, _ words: String, limit: Int) throws -> [LookupItem] {
    guard let naming = kind.declared.naming else { return [] }
    let wanted = Fold.words(words)
    return try read { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, \(naming) FROM \(kind.declared.table) ORDER BY id DESC LIMIT ?",
        arguments: [Self.calledWithin])
      var found: [LookupItem] = []
      while found.count < limit, let row = try rows.next() {
        guard let id = Int64(stored: row.stored(at: 0)),
          let name = String(stored: row.stored(at: 1))
        else { continue }
        let known = Fold.words(name)
        guard wanted.allSatisfy({ word in known.contains { $0.hasPrefix(word) } }) else { continue }
        found.append(LookupItem(key: String(id), name: name))
      }
      return found
    }
  }
}
