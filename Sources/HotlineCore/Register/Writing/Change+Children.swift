import GRDB

extension Change {
  /// Makes the stored children say what `new` says, which was edited from `base`: rows without an id are
  /// inserted, changed ones updated, those missing from `new` taken out. What this side left as it was is
  /// the colleague's to change or to take away.
  func reconcile<Stored: StoredRow>(_ new: [Stored], from base: [Stored]) throws {
    let kept = Set(new.map(\.id))
    for row in base where !kept.contains(row.id) { try takeOut(row) }
    for row in new {
      guard let old = base.first(where: { $0.id == row.id && row.id != 0 }) else {
        try insert(row)
        continue
      }
      if row != old { try update(row, from: old) }
    }
  }

  /// Takes a row away that an edit took out of its record. One that a colleague took out too is gone
  /// already; one that a colleague has changed since throws ``RegisterError/conflict(_:)``, and so does
  /// another row under its id.
  func takeOut<Stored: StoredRow>(_ row: Stored) throws {
    let table = Stored.databaseTableName
    guard let current = try RowImage.read(table, id: row.id, db) else { return }
    let known = try row.columns()
    try requireSame(current, as: known)
    let none = EditMerge(table: table, base: known, mine: [:])
    try none.requireUntouched(current, db)
    try requireUnused([current], "")
    try delete(table: table, id: row.id)
  }
}
