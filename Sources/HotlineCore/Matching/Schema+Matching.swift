extension Schema {
  /// What callers say of a category beyond what it is searched by, who can use a resource stream, and
  /// what an offer says today.
  static let matchmaking = """
    ALTER TABLE category ADD COLUMN spokenWords TEXT NOT NULL DEFAULT '[]'
      CHECK (spokenWords GLOB '[[]*]');
    ALTER TABLE category ADD COLUMN userPrefixes TEXT NOT NULL DEFAULT '[]'
      CHECK (userPrefixes GLOB '[[]*]');
    ALTER TABLE offerLine ADD COLUMN freeVolume REAL CHECK (freeVolume >= 0);
    ALTER TABLE offerLine ADD COLUMN freeOn TEXT CHECK (freeOn IS date(freeOn));
    ALTER TABLE offerLine ADD COLUMN notice TEXT;
    ALTER TABLE offerLine ADD COLUMN noticeOn TEXT CHECK (noticeOn IS date(noticeOn));
    ALTER TABLE offerLine ADD COLUMN isConfidential INTEGER NOT NULL DEFAULT 0
      CHECK (isConfidential IN (0, 1));
    """

  /// All that the bound of a candidate asks of its lines: hundreds of a category are read at a key, and
  /// in the table each lies on a page of its own.
  static let linesByCategory = """
    DROP INDEX offerLineByCategory;
    CREATE INDEX offerLineByCategory ON offerLine(categoryCode, direction, status, id,
      organisationID, mode, ewcCode, volume, unit, lastConfirmedOn, urgency);
    """

  /// Words that somebody put right in a call.
  static let wordProposals = """
    CREATE TABLE wordProposal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
      categoryCode TEXT NOT NULL REFERENCES category(code),
      saidOn TEXT NOT NULL CHECK (saidOn IS date(saidOn)),
      \(stamps)
    ) STRICT;
    CREATE INDEX wordProposalByCategory ON wordProposal(categoryCode);
    """
}
