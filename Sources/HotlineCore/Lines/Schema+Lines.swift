extension Schema {
  static let lines = """
    CREATE TABLE category (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      code TEXT NOT NULL UNIQUE,
      parentCode TEXT REFERENCES category(code),
      labelDa TEXT NOT NULL,
      labelEn TEXT NOT NULL,
      mode TEXT NOT NULL CHECK (mode IN ('product', 'service', 'workplace', 'competence',
        'facility', 'network', 'funding', 'resource_stream')),
      synonyms TEXT NOT NULL DEFAULT '[]' CHECK (synonyms GLOB '[[]*]'),
      nacePrefixes TEXT NOT NULL DEFAULT '[]' CHECK (nacePrefixes GLOB '[[]*]'),
      ewcCodes TEXT NOT NULL DEFAULT '[]' CHECK (ewcCodes GLOB '[[]*]'),
      \(stamps)
    ) STRICT;
    CREATE INDEX categoryByParent ON category(parentCode) WHERE parentCode IS NOT NULL;

    CREATE TABLE offerLine (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      direction TEXT NOT NULL CHECK (direction IN ('offers', 'needs')),
      mode TEXT NOT NULL CHECK (mode IN ('product', 'service', 'workplace', 'competence',
        'facility', 'network', 'funding', 'resource_stream')),
      categoryCode TEXT REFERENCES category(code),
      ewcCode TEXT CHECK (length(ewcCode) IN (2, 4, 6)),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      text TEXT,
      volume REAL CHECK (volume > 0),
      unit TEXT,
      valueDKK INTEGER CHECK (valueDKK >= 0),
      requiresRSV INTEGER NOT NULL DEFAULT 0 CHECK (requiresRSV IN (0, 1)),
      requiresCertificate TEXT,
      maxHours REAL CHECK (maxHours > 0),
      availableFrom TEXT CHECK (availableFrom IS date(availableFrom)),
      availableTo TEXT CHECK (availableTo IS date(availableTo)),
      reach TEXT NOT NULL CHECK (reach IN ('site', 'municipality', 'region', 'country')),
      status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'expired')),
      lastConfirmedOn TEXT CHECK (lastConfirmedOn IS date(lastConfirmedOn)),
      urgency REAL NOT NULL CHECK (urgency BETWEEN 0.3 AND 0.8),
      \(stamps)
    ) STRICT;
    CREATE INDEX offerLineByOrganisation ON offerLine(organisationID);
    CREATE INDEX offerLineByCategory ON offerLine(categoryCode, direction, status);
    CREATE INDEX offerLineByStream ON offerLine(ewcCode) WHERE ewcCode IS NOT NULL;

    CREATE TABLE workplaceOffer (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      open TEXT NOT NULL CHECK (open IN ('yes', 'no', 'unknown')),
      minHours REAL CHECK (minHours > 0 AND minHours <= 37),
      maxHours REAL CHECK (maxHours > 0 AND maxHours <= 37),
      slots INTEGER CHECK (slots >= 0),
      tasks TEXT,
      accommodations TEXT NOT NULL DEFAULT '[]' CHECK (accommodations GLOB '[[]*]'),
      lastConfirmedOn TEXT CHECK (lastConfirmedOn IS date(lastConfirmedOn)),
      \(stamps)
    ) STRICT;
    CREATE UNIQUE INDEX workplaceOfferByOrganisation ON workplaceOffer(organisationID);

    CREATE TABLE matchFeedback (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      askerID INTEGER REFERENCES organisation(id),
      candidateID INTEGER NOT NULL REFERENCES organisation(id),
      answer TEXT NOT NULL CHECK (answer IN ('presented', 'interested', 'declined', 'contacted',
        'became_partnership', 'not_interested')),
      categoryCode TEXT,
      reason TEXT,
      givenOn TEXT NOT NULL CHECK (givenOn IS date(givenOn)),
      liftedOn TEXT CHECK (liftedOn IS date(liftedOn)),
      \(stamps)
    ) STRICT;
    CREATE INDEX matchFeedbackByCandidate ON matchFeedback(candidateID);
    CREATE INDEX matchFeedbackByAsker ON matchFeedback(askerID) WHERE askerID IS NOT NULL;
    """
}
