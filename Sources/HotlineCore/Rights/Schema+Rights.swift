extension Schema {
  /// Requests of persons under the law, with what was decided: the log of erasures. A decided one names
  /// nobody.
  static let personRequests = """
    CREATE TABLE personRequest (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      wish TEXT NOT NULL CHECK (wish IN ('erasure', 'access')),
      person TEXT,
      receivedOn TEXT NOT NULL CHECK (receivedOn IS date(receivedOn)),
      dueOn TEXT CHECK (dueOn IS date(dueOn)),
      extensionReason TEXT,
      caseNo TEXT,
      decision TEXT CHECK (decision IN ('erased', 'anonymised', 'refused', 'answered')),
      decidedOn TEXT CHECK (decidedOn IS date(decidedOn)),
      decidedByID INTEGER REFERENCES staff(id),
      basis TEXT,
      places INTEGER CHECK (places >= 0),
      followUpID INTEGER REFERENCES followUp(id),
      \(stamps)
    ) STRICT;
    CREATE INDEX personRequestByDue ON personRequest(dueOn) WHERE decision IS NULL;
    CREATE INDEX personRequestByDecider ON personRequest(decidedByID)
      WHERE decidedByID IS NOT NULL;
    CREATE INDEX personRequestByFollowUp ON personRequest(followUpID)
      WHERE followUpID IS NOT NULL;
    """
}
