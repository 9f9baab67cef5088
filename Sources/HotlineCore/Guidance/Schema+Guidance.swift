extension Schema {
  /// The hours of the hotline, its contact card and its cards.
  static let guidance = """
    CREATE TABLE openingHours (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
      opensMinute INTEGER NOT NULL CHECK (opensMinute BETWEEN 0 AND 1439),
      closesMinute INTEGER NOT NULL CHECK (closesMinute > opensMinute),
      \(stamps)
    ) STRICT;

    CREATE TABLE holidayOverride (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      day TEXT NOT NULL UNIQUE CHECK (day IS date(day)),
      labelDa TEXT NOT NULL,
      labelEn TEXT NOT NULL,
      closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
      \(stamps)
    ) STRICT;

    CREATE TABLE contactInfo (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('phone', 'mail', 'address', 'leader')),
      labelDa TEXT NOT NULL,
      labelEn TEXT NOT NULL,
      value TEXT,
      \(optionalSpan),
      \(stamps)
    ) STRICT;

    CREATE TABLE knowledgeCard (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      code TEXT NOT NULL UNIQUE,
      titleDa TEXT NOT NULL,
      titleEn TEXT NOT NULL,
      textDa TEXT NOT NULL,
      searchWords TEXT NOT NULL DEFAULT '[]' CHECK (searchWords GLOB '[[]*]'),
      ordinal INTEGER NOT NULL DEFAULT 0,
      \(stamps)
    ) STRICT;
    """
}
