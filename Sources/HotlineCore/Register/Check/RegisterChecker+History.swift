import GRDB

// History against the rows, column by column, against itself, and against what was done.
extension RegisterChecker {
  func lookAtHistory() throws {
    let stamped = tables.filter(\.isStamped)
    let names = stamped.map { "'\($0.name)'" }.joined(separator: ", ")
    try add(
      [
        ("tableName IN (\(names))", .unknownTable),
        ("before IS NULL OR json_valid(before)", .notJSON(column: "before")),
        ("after IS NULL OR json_valid(after)", .notJSON(column: "after")),
        ("ifnull(after, before) IS NOT NULL", .imageMissing),
        ("(\(ReadableJSON.of("before"))) ->> 'id' = rowID", .imageOfOther(column: "before")),
        ("(\(ReadableJSON.of("after"))) ->> 'id' = rowID", .imageOfOther(column: "after")),
      ], "history", name: "CAST(history.id AS TEXT)", from: "history")
    for table in stamped {
      try compareWithRows(table)
      try lookForMissingHistory(table)
    }
    try compareWithEarlier()
    try compareWithActions()
  }

  /// SQL that gives the number of the last entry about each row of `table`.
  private func lastEntries(_ table: RegisterTable) -> String {
    "(SELECT rowID, max(id) AS last FROM history WHERE tableName = '\(table.name)' GROUP BY rowID)"
  }

  private func compareWithRows(_ table: RegisterTable) throws {
    let comparison = ImageComparison(table)
    try add(
      comparison.questions, table.name, name: "CAST(row.id AS TEXT)",
      from: """
        (SELECT *, \(comparison.knowsAll) AS knowsAll FROM (
          SELECT newest.rowID, after, \(ReadableJSON.of("after")) AS image
          FROM \(lastEntries(table)) newest JOIN history ON history.id = last)) told
          JOIN (SELECT \(StoredList.selection(of: table.name)) FROM "\(table.name)") row
          ON row.id = told.rowID
        """,
      where: "(after IS NULL OR json_valid(after)) AND \(comparison.mayDiffer)")
    try add(
      .missing, table.name,
      """
      SELECT newest.rowID FROM \(lastEntries(table)) newest JOIN history ON history.id = last
      WHERE after IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "\(table.name)" row WHERE row.id = newest.rowID)
      """)
  }

  /// Rows that nobody entered: but for those that the register began with. Of staff the seals are asked.
  private func lookForMissingHistory(_ table: RegisterTable) throws {
    guard table.name != Staff.databaseTableName else { return }
    try add(
      .historyMissing, table.name,
      """
      SELECT \(table.rowName(as: "row")) FROM "\(table.name)" row
      WHERE NOT EXISTS (
          SELECT 1 FROM history WHERE tableName = '\(table.name)' AND rowID = row.id)
        AND (revision <> 1 OR createdAt IS NOT updatedAt OR createdAt NOT IN (
          SELECT at FROM action WHERE kind IN ('register.created', 'staff.added')))
      """)
  }

  /// Each entry begins with what the one before about the same row ended with. Columns that only one
  /// of the two has came or went with a step of the schema.
  private func compareWithEarlier() throws {
    let (begin, end) = (ReadableJSON.of("later.before"), ReadableJSON.of("former.after"))
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT later.id, former.id, (
            SELECT group_concat(one.key, ', ') FROM json_each(\(begin)) one
            JOIN json_each(\(end)) other ON other.key = one.key
            WHERE one.value IS NOT other.value) AS columns,
          EXISTS (SELECT key FROM json_each(\(begin))
            EXCEPT SELECT key FROM json_each(\(end)))
          AND EXISTS (SELECT key FROM json_each(\(end))
            EXCEPT SELECT key FROM json_each(\(begin))) AS hasOthers,
          (later.before IS NULL) <> (former.after IS NULL) AS isAlone
        FROM (
          SELECT id, before, lag(id) OVER entries AS earlier FROM history
          WINDOW entries AS (PARTITION BY tableName, rowID ORDER BY id)) later
        JOIN history former ON former.id = earlier
        WHERE later.before IS NOT former.after
          AND (later.before IS NULL OR json_valid(later.before))
          AND (former.after IS NULL OR json_valid(former.after))
        """)
    while let row = try rows.next() {
      let columns: String? = row.value(at: 2)
      let isOther: Bool = row.value(at: 3) || row.value(at: 4)
      guard columns != nil || isOther else { continue }
      faults.add(
        .row(
          table: "history", row: row.stored(at: 0).plainText ?? "",
          .beginsOtherwise(than: row.stored(at: 1).plainText ?? "", columns: columns ?? "")))
    }
  }

  /// What was stored carries the stamps of the action that stored it. One that takes something back
  /// brings the stamps of then.
  private func compareWithActions() throws {
    let image = "(\(ReadableJSON.of("after")))"
    try add(
      [
        ("\(image) ->> 'updatedAt' IS at", .stampDiffers(column: "at")),
        ("\(image) ->> 'updatedBy' IS staffID", .stampDiffers(column: "staffID")),
      ], "action", name: "CAST(action.id AS TEXT)",
      from: "history JOIN action ON action.id = actionID",
      where: "json_valid(after) AND kind NOT IN ('undone', 'redone')")
  }
}
