extension Schema {
  /// Who did what, when, and each row before and after. Undo, audit and "rettet af" read it. The three
  /// `draft` columns say which text of which draft an action saved; NULL for what came from no draft.
  /// The kinds of actions are no closed set: each kind of record brings its own.
  static let history = """
    CREATE TABLE action (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      subject TEXT,
      at TEXT NOT NULL,
      staffID INTEGER NOT NULL REFERENCES staff(id),
      batchID INTEGER REFERENCES importBatch(id),
      undoesID INTEGER REFERENCES action(id),
      draftID TEXT,
      draftDesk TEXT,
      draftEdits INTEGER
    ) STRICT;
    CREATE INDEX actionByStaff ON action(staffID, id);
    CREATE INDEX actionByUndone ON action(undoesID) WHERE undoesID IS NOT NULL;
    CREATE INDEX actionByBatch ON action(batchID) WHERE batchID IS NOT NULL;
    CREATE INDEX actionByDraft ON action(draftID) WHERE draftID IS NOT NULL;

    CREATE TABLE history (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      actionID INTEGER NOT NULL REFERENCES action(id),
      tableName TEXT NOT NULL,
      rowID INTEGER NOT NULL,
      before TEXT CHECK (before IS NULL OR before GLOB '{*}'),
      after TEXT CHECK (after IS NULL OR after GLOB '{*}')
    ) STRICT;
    CREATE INDEX historyByAction ON history(actionID);
    CREATE INDEX historyByRow ON history(tableName, rowID);

    CREATE TABLE importBatch (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      fileName TEXT NOT NULL,
      format TEXT NOT NULL CHECK (format IN ('csv', 'virk', 'cvrapi', 'hotline')),
      startedAt TEXT NOT NULL,
      finishedAt TEXT,
      staffID INTEGER NOT NULL REFERENCES staff(id)
    ) STRICT;
    CREATE INDEX importBatchByStaff ON importBatch(staffID);

    CREATE TABLE referenceCounter (
      prefix TEXT PRIMARY KEY,
      last INTEGER NOT NULL CHECK (last >= 1)
    ) STRICT;

    CREATE TABLE registerState (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
    """

  /// In SQL: the history, to find what some actions wrote. Asked for a table as well, the planner would take
  /// the index by rows, and look through all that was ever written of the table.
  static let historyByAction = "history INDEXED BY historyByAction"
}
