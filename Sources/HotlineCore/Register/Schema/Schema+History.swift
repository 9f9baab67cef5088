extension Schema {
  /// Who did what, when, and each row before and after. Undo, audit and "rettet af" read it.
  static let history = """
    CREATE TABLE action (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      subject TEXT,
      at TEXT NOT NULL,
      staffID INTEGER NOT NULL REFERENCES staff(id),
      batchID INTEGER REFERENCES importBatch(id),
      undoesID INTEGER REFERENCES action(id)
    ) STRICT;
    CREATE INDEX actionByStaff ON action(staffID, id);
    CREATE INDEX actionByUndone ON action(undoesID) WHERE undoesID IS NOT NULL;
    CREATE INDEX actionByBatch ON action(batchID) WHERE batchID IS NOT NULL;

    CREATE TABLE history (
      id INTEGER PRIMARY KEY,
      actionID INTEGER NOT NULL REFERENCES action(id),
      tableName TEXT NOT NULL,
      rowID INTEGER NOT NULL,
      before TEXT CHECK (before IS NULL OR before GLOB '{*}'),
      after TEXT CHECK (after IS NULL OR after GLOB '{*}')
    ) STRICT;
    CREATE INDEX historyByAction ON history(actionID);
    CREATE INDEX historyByRow ON history(tableName, rowID);

    CREATE TABLE importBatch (
      id INTEGER PRIMARY KEY,
      fileName TEXT NOT NULL,
      format TEXT NOT NULL,
      startedAt TEXT NOT NULL,
      finishedAt TEXT,
      staffID INTEGER NOT NULL REFERENCES staff(id)
    ) STRICT;

    CREATE TABLE registerState (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
    """

  /// Which text of which draft an action saved; nil in all three for what came from no draft.
  static let savedDrafts = """
    ALTER TABLE action ADD COLUMN draftID TEXT;
    ALTER TABLE action ADD COLUMN draftDesk TEXT;
    ALTER TABLE action ADD COLUMN draftEdits INTEGER;
    CREATE INDEX actionByDraft ON action(draftID) WHERE draftID IS NOT NULL;
    """
}
