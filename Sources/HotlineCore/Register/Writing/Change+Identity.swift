import GRDB

// Whether the row that stands under an id is the row that somebody knew.
extension Change {
  /// Ids are never given twice, but a register can be: restored from a backup, or another one put
  /// in its place, while drafts and undo still speak of the rows of the first. So the row must be
  /// what `known` says or, by its history, have been that once; then it was only edited since.
  ///
  /// Columns that only one side has are no difference: an older draft knows fewer. Throws
  /// ``RegisterError/rowIsGone(table:id:)`` for another row.
  func requireSame(_ current: RowImage, as known: [String: DatabaseValue]) throws {
    guard !current.fits(known), try !wasOnce(known, current.table, current.id) else { return }
    throw RegisterError.rowIsGone(table: current.table, id: current.id)
  }

  private func wasOnce(
    _ known: [String: DatabaseValue], _ table: String, _ id: Int64
  ) throws -> Bool {
    let images = try String.readAll(
      db,
      sql: """
        SELECT before FROM history WHERE tableName = ?1 AND rowID = ?2 AND before IS NOT NULL
        UNION ALL
        SELECT after FROM history WHERE tableName = ?1 AND rowID = ?2 AND after IS NOT NULL
        """, arguments: [table, id])
    return try images.contains {
      try RowImage(table: table, json: $0).fits(known, evenForgotten: true)
    }
  }
}

extension RowImage {
  /// Whether every column that both sides have is the same. With `evenForgotten` a NULL here fits
  /// anything: history no longer says what had to be forgotten.
  func fits(_ known: [String: DatabaseValue], evenForgotten: Bool = false) -> Bool {
    known.allSatisfy { column, value in
      guard let mine = columns[column] else { return true }
      return mine == value || (evenForgotten && mine.isNull)
    }
  }
}
