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
}
