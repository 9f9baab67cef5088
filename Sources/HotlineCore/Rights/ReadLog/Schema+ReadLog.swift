extension Schema {
  /// Who took what out of the register, and when. Names neither a file nor a person: whatever is erased
  /// need not be erased here. Only added to.
  static let readLog = """
    CREATE TABLE readLog (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      staffID INTEGER NOT NULL REFERENCES staff(id),
      extract TEXT NOT NULL,
      reference TEXT,
      format TEXT NOT NULL,
      rows INTEGER CHECK (rows >= 0)
    ) STRICT;
    CREATE INDEX readLogByDay ON readLog(at);
    CREATE INDEX readLogByStaff ON readLog(staffID);
    """
}
