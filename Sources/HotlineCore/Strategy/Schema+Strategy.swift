extension Schema {
  static let strategy = """
    CREATE TABLE strategyPeriod (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      titleEn TEXT,
      startsOn TEXT NOT NULL CHECK (startsOn IS date(startsOn)),
      endsOn TEXT NOT NULL CHECK (endsOn IS date(endsOn) AND endsOn >= startsOn),
      status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'closed')),
      sourceRef TEXT,
      \(stamps)
    ) STRICT;

    CREATE TABLE goal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      periodID INTEGER NOT NULL REFERENCES strategyPeriod(id),
      ordinal INTEGER NOT NULL,
      code TEXT NOT NULL,
      titleDa TEXT NOT NULL,
      titleEn TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('count', 'qualitative')),
      metric TEXT NOT NULL CHECK (metric IN ('relations', 'new_sov', 'new_positions',
        'internal_partnerships', 'sov_smv_partnerships')),
      targetValue REAL CHECK (targetValue > 0),
      comparator TEXT NOT NULL CHECK (comparator IN ('>=', '>')),
      unitDa TEXT,
      unitEn TEXT,
      baselineValue REAL,
      baselineKind TEXT CHECK (baselineKind
        IN ('new_in_previous_period', 'active_at_start', 'per_year')),
      baselineSource TEXT,
      \(stamps),
      UNIQUE (periodID, ordinal),
      UNIQUE (periodID, code)
    ) STRICT;

    CREATE TABLE goalOption (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      goalID INTEGER NOT NULL REFERENCES goal(id),
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      \(stamps),
      UNIQUE (goalID, key)
    ) STRICT;

    CREATE TABLE goalOpeningBalance (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      goalID INTEGER NOT NULL REFERENCES goal(id),
      asOf TEXT NOT NULL CHECK (asOf IS date(asOf)),
      value REAL NOT NULL,
      source TEXT NOT NULL,
      \(stamps),
      UNIQUE (goalID, asOf)
    ) STRICT;

    CREATE TABLE milestone (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      periodID INTEGER REFERENCES strategyPeriod(id),
      day TEXT NOT NULL CHECK (day IS date(day)),
      precision TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year')),
      prizeCode TEXT REFERENCES prize(code),
      textDa TEXT NOT NULL,
      textEn TEXT NOT NULL,
      link TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX milestoneByPeriod ON milestone(periodID) WHERE periodID IS NOT NULL;
    CREATE INDEX milestoneByPrize ON milestone(prizeCode) WHERE prizeCode IS NOT NULL;

    CREATE TABLE savedFilter (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      filter TEXT NOT NULL CHECK (filter GLOB '{*}'),
      \(stamps)
    ) STRICT;
    """
}
