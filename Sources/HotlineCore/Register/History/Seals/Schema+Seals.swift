extension Schema {
  /// The chain over the history, and its marks: the tombstones, which say what action took something out of which
  /// earlier ones, so that they were sealed anew, and the faults that an administrator took as known. Marks are
  /// only added, and sealed with the action that made them.
  static let seals = """
    CREATE TABLE historySeal (
      actionID INTEGER PRIMARY KEY REFERENCES action(id),
      entries INTEGER NOT NULL CHECK (entries >= 0),
      content TEXT NOT NULL CHECK (length(content) = 64),
      marks TEXT CHECK (length(marks) = 64),
      seal TEXT NOT NULL CHECK (length(seal) = 64)
    ) STRICT;

    CREATE TABLE tombstone (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      actionID INTEGER NOT NULL REFERENCES action(id),
      sealedFromID INTEGER NOT NULL CHECK (sealedFromID <= actionID)
    ) STRICT;
    CREATE INDEX tombstoneByAction ON tombstone(actionID);

    CREATE TABLE acceptedFault (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      actionID INTEGER NOT NULL REFERENCES action(id),
      tableName TEXT NOT NULL CHECK (
        tableName IN ('action', 'historySeal', 'tombstone', 'acceptedFault', 'staff')),
      rowID INTEGER NOT NULL,
      fault TEXT NOT NULL CHECK (
        fault IN ('changed', 'entriesMissing', 'entriesPutIn', 'actionMissing', 'actionsMissing', 'unsealed',
          'endMissing', 'sealsGone', 'markPutIn', 'markDiffers', 'marksMissing', 'notEntered')),
      detail INTEGER
    ) STRICT;
    CREATE INDEX acceptedFaultByAction ON acceptedFault(actionID);
    """
}
