extension Schema {
  static let staff = """
    CREATE TABLE staff (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      initials TEXT NOT NULL UNIQUE,
      osUser TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('reader', 'staff', 'leader', 'admin')),
      departmentID INTEGER REFERENCES organisation(id),
      active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
      \(stamps)
    ) STRICT;
    CREATE INDEX staffByDepartment ON staff(departmentID) WHERE departmentID IS NOT NULL;
    """

  static let lookups = """
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

    CREATE TABLE municipality (
      code TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      region TEXT NOT NULL
    ) STRICT;

    CREATE TABLE municipalityNeighbour (
      code TEXT NOT NULL REFERENCES municipality(code),
      neighbourCode TEXT NOT NULL REFERENCES municipality(code),
      PRIMARY KEY (code, neighbourCode)
    ) STRICT;
    CREATE INDEX municipalityNeighbourByNeighbour ON municipalityNeighbour(neighbourCode);

    CREATE TABLE postalCode (
      code TEXT PRIMARY KEY,
      town TEXT NOT NULL
    ) STRICT;

    CREATE TABLE postalCodeMunicipality (
      postalCode TEXT NOT NULL REFERENCES postalCode(code) ON DELETE CASCADE,
      \(listPlace),
      municipalityCode TEXT NOT NULL,
      PRIMARY KEY (postalCode, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE industryDivision (
      code TEXT PRIMARY KEY,
      labelDa TEXT NOT NULL
    ) STRICT;

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
