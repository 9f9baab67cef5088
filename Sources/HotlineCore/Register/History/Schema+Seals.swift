extension Schema {
  /// The chain over the history, and the tombstones: which action took something out of which earlier ones, so
  /// that they were sealed anew. Only added to.
  static let seals = """
    CREATE TABLE historySeal (
      actionID INTEGER PRIMARY KEY REFERENCES action(id),
      entries INTEGER NOT NULL CHECK (entries >= 0),
      content TEXT NOT NULL CHECK (length(content) = 64),
      seal TEXT NOT NULL CHECK (length(seal) = 64)
    ) STRICT;

    CREATE TABLE tombstone (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      actionID INTEGER NOT NULL REFERENCES action(id),
      sealedFromID INTEGER NOT NULL CHECK (sealedFromID <= actionID)
    ) STRICT;
    CREATE INDEX tombstoneByAction ON tombstone(actionID);
    """
}
