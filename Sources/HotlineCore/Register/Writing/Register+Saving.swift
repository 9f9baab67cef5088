extension Register {
  /// Stores one row that stands alone: a new one, or an edit of `base`. `check` throws what the row
  /// breaks, with the register as it is at that moment.
  func save<Stored: StoredRow>(
    _ row: Stored, from base: Stored?, entered: ActionKind, edited: ActionKind, subject: String?,
    check: (Change) throws -> Void
  ) throws -> Stored {
    try change(base == nil ? entered : edited, subject: subject) { change in
      try check(change)
      guard let base else { return try change.insert(row) }
      return try change.update(row, from: base)
    }
  }
}
