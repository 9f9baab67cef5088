import GRDB

// Numbers that are never given twice: the counters stand at or above every one that was given, and far below the
// last that there is.
extension RegisterChecker {
  func lookAtNumbers() throws {
    let last = IDSequence.possible.upperBound
    try add(
      .countsTooFar(column: "seq"), FullExport.sequences,
      "SELECT name FROM \(FullExport.sequences) WHERE seq > \(last)")
    for table in tables where table.key == ["id"] {
      try add(
        .countsTooFar(column: "id"), table.name,
        "SELECT id FROM \"\(table.name)\" WHERE id > \(last)")
      try add(
        .countsFromBefore(column: "seq"), FullExport.sequences,
        """
        SELECT '\(table.name)'
        WHERE max(
            ifnull((SELECT max(id) FROM "\(table.name)"), 0),
            ifnull((SELECT max(rowID) FROM history WHERE tableName = '\(table.name)'), 0))
          > ifnull((SELECT max(seq) FROM \(FullExport.sequences) WHERE name = '\(table.name)'), 0)
        """)
    }
    for (prefix, given) in try ReferenceCounters.given(db).sorted(by: { $0.key < $1.key }) {
      let last = try Int.readOne(
        db, sql: "SELECT last FROM referenceCounter WHERE prefix = ?", arguments: [prefix])
      if last ?? 0 < given {
        faults.add(.row(table: "referenceCounter", row: prefix, .countsFromBefore(column: "last")))
      }
    }
  }
}
