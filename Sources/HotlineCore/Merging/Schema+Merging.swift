extension Schema {
  /// What became of rows that were merged into others and are gone, and which organisations are two
  /// although they look like one. An organisation that was merged keeps its row and says itself where
  /// it went.
  static let merging = """
    CREATE TABLE mergedRow (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      tableName TEXT NOT NULL,
      mergedID INTEGER NOT NULL,
      intoID INTEGER NOT NULL,
      reference TEXT,
      \(stamps),
      UNIQUE (tableName, mergedID)
    ) STRICT;
    CREATE INDEX mergedRowByReference ON mergedRow(reference) WHERE reference IS NOT NULL;

    CREATE TABLE notSame (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      otherID INTEGER NOT NULL REFERENCES organisation(id) CHECK (otherID <> organisationID),
      \(stamps),
      UNIQUE (organisationID, otherID)
    ) STRICT;
    CREATE INDEX notSameByOther ON notSame(otherID);
    """
}
