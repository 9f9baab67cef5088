extension Schema {
  /// Official figures.
  static let freezing = """
    CREATE TABLE goalFreeze (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      periodID INTEGER NOT NULL REFERENCES strategyPeriod(id),
      asOf TEXT NOT NULL CHECK (asOf IS date(asOf)),
      note TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX goalFreezeByPeriod ON goalFreeze(periodID);

    CREATE TABLE goalSnapshot (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      freezeID INTEGER NOT NULL REFERENCES goalFreeze(id),
      goalID INTEGER NOT NULL REFERENCES goal(id),
      value REAL NOT NULL,
      counted TEXT NOT NULL CHECK (counted GLOB '[[]*]'),
      \(stamps),
      UNIQUE (freezeID, goalID)
    ) STRICT;
    CREATE INDEX goalSnapshotByGoal ON goalSnapshot(goalID);
    """
}
