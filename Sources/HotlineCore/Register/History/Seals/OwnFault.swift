import GRDB

/// Whether faults may be what gave a person their rights: then others have to judge them.
struct OwnFault {
  let staff: Staff
  /// The register's file belongs to them, so that they could make every seal anew by hand.
  let ownsFile: Bool
  let db: Database

  /// Why the person may not take them as known; nil where they may.
  func refusal(of faults: [SealFault]) throws -> SealRefusal? {
    if let own = try find(among: faults) { return .ownFault(own) }
    return try ownsFile || isEntered(after: faults) ? nil : .partIsGone
  }

  /// Whether somebody entered the person after all that is at fault. What was edited or is gone may have told of
  /// anybody who was there before.
  private func isEntered(after faults: [SealFault]) throws -> Bool {
    try Bool.readOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM history WHERE tableName = 'staff' AND rowID = ?
          AND before IS NULL AND after IS NOT NULL AND actionID > ?)
        """, arguments: [staff.id, faults.compactMap(\.actions?.upperBound).max() ?? 0]) ?? false
  }

  /// The first fault that tells of them, or did; nil where there is none that can be seen.
  private func find(among faults: [SealFault]) throws -> CheckFault? {
    if let own = faults.first(where: { $0.table == Staff.databaseTableName && $0.row == staff.id })
    {
      return own.checkFault
    }
    if let own = try unprovenColumn() { return own }
    return try faults.first(where: isAbout)?.checkFault
  }

  /// An action that tells of the person, or did when its entries stood.
  private func isAbout(_ fault: SealFault) throws -> Bool {
    guard let actions = fault.actions else { return false }
    return try Bool.readOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM history WHERE tableName = 'staff' AND rowID = :staff
            AND actionID BETWEEN :first AND :last)
        OR EXISTS (
          SELECT 1 FROM action WHERE id BETWEEN :first AND :last
            AND kind LIKE 'staff.%' AND subject = :initials)
        """,
      arguments: [
        "staff": staff.id, "initials": staff.initials, "first": actions.lowerBound,
        "last": actions.upperBound,
      ]) ?? false
  }

  /// What stands in the person's row, or in an entry about it, otherwise than the entry before it left it.
  private func unprovenColumn() throws -> CheckFault? {
    let table = Staff.databaseTableName
    let entries = try Row.fetchAll(
      db,
      sql: "SELECT before, after FROM history WHERE tableName = ? AND rowID = ? ORDER BY id",
      arguments: [table, staff.id])
    guard !entries.isEmpty else { return nil }
    var former: RowImage?
    for (index, entry) in entries.enumerated() {
      let (before, after): (String?, String?) = (entry.value(at: 0), entry.value(at: 1))
      if index > 0, let column = try difference(former, before.map(image)) { return fault(column) }
      former = try after.map(image)
    }
    return try difference(former, try RowImage.read(table, id: staff.id, db)).map(fault)
  }

  private func image(_ json: String) throws -> RowImage {
    try RowImage(table: Staff.databaseTableName, json: json)
  }

  private func fault(_ column: String) -> CheckFault {
    .row(
      table: Staff.databaseTableName, row: "\(staff.id)",
      .historyDiffers(column: column))
  }

  /// A column that a later step brought is no difference.
  private func difference(_ one: RowImage?, _ other: RowImage?) throws -> String? {
    guard let one, let other else { return (one == nil) == (other == nil) ? nil : "id" }
    return one.columns.keys.sorted().first { column in
      other.columns[column].map { $0 != one.columns[column] } ?? false
    }
  }
}
