extension Schema {
  /// What forms choose from, schemes of employment and figures of law.
  static let codes = """
    CREATE TABLE label (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL
        CHECK (kind IN ('accommodation', 'motive', 'theme', 'topic', 'principle')),
      code TEXT NOT NULL,
      labelDa TEXT NOT NULL,
      labelEn TEXT NOT NULL,
      groupCode TEXT,
      uses TEXT NOT NULL DEFAULT '[]' CHECK (uses GLOB '[[]*]'),
      needsText INTEGER NOT NULL DEFAULT 0 CHECK (needsText IN (0, 1)),
      ordinal INTEGER NOT NULL DEFAULT 0,
      \(stamps),
      UNIQUE (kind, code)
    ) STRICT;

    CREATE TABLE scheme (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      code TEXT NOT NULL UNIQUE,
      labelDa TEXT NOT NULL,
      labelEn TEXT NOT NULL,
      countsAsPosition INTEGER NOT NULL CHECK (countsAsPosition IN (0, 1)),
      requiresReducedCapacity INTEGER NOT NULL CHECK (requiresReducedCapacity IN (0, 1)),
      \(optionalSpan),
      note TEXT,
      \(stamps)
    ) STRICT;

    CREATE TABLE parameter (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL,
      labelDa TEXT,
      labelEn TEXT,
      value REAL,
      unit TEXT,
      \(optionalSpan),
      source TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX parameterByKey ON parameter(key);
    """

  /// Prizes, and how long what is kept.
  static let prizesAndRetention = """
    CREATE TABLE prize (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      code TEXT NOT NULL UNIQUE,
      labelDa TEXT NOT NULL,
      labelEn TEXT NOT NULL,
      meaningDa TEXT NOT NULL,
      meaningEn TEXT NOT NULL,
      \(stamps)
    ) STRICT;

    CREATE TABLE retentionRule (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      subject TEXT NOT NULL UNIQUE
        CHECK (subject IN ('caller_contact', 'initiative_contact', 'summary', 'partnership')),
      labelDa TEXT NOT NULL,
      labelEn TEXT NOT NULL,
      keepMonths INTEGER CHECK (keepMonths > 0),
      since TEXT NOT NULL CHECK (since IN ('last_contact', 'created')),
      action TEXT NOT NULL CHECK (action IN ('erase', 'keep')),
      \(stamps)
    ) STRICT;
    """
}
