extension Schema {
  static let organisations = """
    CREATE TABLE organisation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      altNames TEXT NOT NULL DEFAULT '[]' CHECK (altNames GLOB '[[]*]'),
      kind TEXT NOT NULL
        CHECK (kind IN ('enterprise', 'department', 'association', 'initiative', 'other_public')),
      status TEXT NOT NULL
        CHECK (status IN ('active', 'dormant', 'ceased', 'merged', 'erased')),
      parentID INTEGER REFERENCES organisation(id),
      mergedIntoID INTEGER REFERENCES organisation(id),
      successorOfID INTEGER REFERENCES organisation(id),
      cvr TEXT CHECK (cvr GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
      legalFormCode INTEGER,
      street TEXT,
      postalCode TEXT,
      city TEXT,
      municipalityCode TEXT CHECK (municipalityCode GLOB '[0-9][0-9][0-9][0-9]'),
      startedOn TEXT CHECK (startedOn IS date(startedOn)),
      ceasedOn TEXT CHECK (ceasedOn IS date(ceasedOn)),
      ceaseReason TEXT
        CHECK (ceaseReason IN ('bankruptcy', 'dissolved', 'merged', 'moved', 'other')),
      industryCode TEXT,
      industrySystem TEXT CHECK (industrySystem IN ('DB07', 'DB25')),
      industryTitle TEXT,
      employees INTEGER CHECK (employees >= 0),
      employeesInterval TEXT,
      fte REAL CHECK (fte >= 0),
      turnoverDKK INTEGER,
      balanceDKK INTEGER,
      figuresYear INTEGER,
      adProtected INTEGER NOT NULL DEFAULT 0 CHECK (adProtected IN (0, 1)),
      doNotCall INTEGER NOT NULL DEFAULT 0 CHECK (doNotCall IN (0, 1)),
      doNotCallNote TEXT,
      website TEXT,
      email TEXT,
      purposeText TEXT,
      impactModel TEXT NOT NULL DEFAULT 'unknown'
        CHECK (impactModel IN ('with_target_group', 'for_cause', 'both', 'unknown')),
      isTrading INTEGER CHECK (isTrading IN (0, 1)),
      motives TEXT NOT NULL DEFAULT '[]' CHECK (motives GLOB '[[]*]'),
      themes TEXT NOT NULL DEFAULT '[]' CHECK (themes GLOB '[[]*]'),
      surplusUse TEXT,
      csrProfile TEXT,
      dialogueIntervalDays INTEGER NOT NULL DEFAULT 180 CHECK (dialogueIntervalDays > 0),
      verifiedOn TEXT CHECK (verifiedOn IS date(verifiedOn)),
      verifiedBy TEXT,
      source TEXT NOT NULL DEFAULT 'manual',
      note TEXT,
      \(stamps),
      CHECK (startedOn IS NULL OR ceasedOn IS NULL OR ceasedOn >= startedOn),
      CHECK (status <> 'ceased' OR ceasedOn IS NOT NULL),
      CHECK (status <> 'merged' OR mergedIntoID IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX organisationByCVR ON organisation(cvr)
      WHERE cvr IS NOT NULL AND status <> 'merged' AND ceasedOn IS NULL;
    CREATE INDEX organisationByAnyCVR ON organisation(cvr) WHERE cvr IS NOT NULL;
    CREATE INDEX organisationByIndustry ON organisation(municipalityCode, industryCode)
      WHERE industryCode IS NOT NULL;
    CREATE INDEX organisationByCeasing ON organisation(ceasedOn) WHERE ceasedOn IS NOT NULL;
    CREATE INDEX organisationByParent ON organisation(parentID) WHERE parentID IS NOT NULL;
    CREATE INDEX organisationBySuccessor ON organisation(successorOfID)
      WHERE successorOfID IS NOT NULL;
    CREATE INDEX organisationByMerge ON organisation(mergedIntoID)
      WHERE mergedIntoID IS NOT NULL;

    CREATE TABLE namePeriod (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      \(optionalSpan),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      source TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX namePeriodByOrganisation ON namePeriod(organisationID);

    CREATE TABLE addressPeriod (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      \(optionalSpan),
      street TEXT,
      postalCode TEXT,
      city TEXT,
      municipalityCode TEXT CHECK (municipalityCode GLOB '[0-9][0-9][0-9][0-9]'),
      source TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX addressPeriodByOrganisation ON addressPeriod(organisationID);

    CREATE TABLE sovPeriod (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      \(span),
      basis TEXT NOT NULL CHECK (basis IN ('municipal_assessment', 'rsv', 'self_declared')),
      assessedBy TEXT,
      evidence TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX sovPeriodByOrganisation ON sovPeriod(organisationID);

    CREATE TABLE rsvPeriod (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      \(span),
      source TEXT NOT NULL CHECK (source IN ('virk', 'letter', 'manual')),
      seenOn TEXT CHECK (seenOn IS date(seenOn)),
      \(stamps)
    ) STRICT;
    CREATE INDEX rsvPeriodByOrganisation ON rsvPeriod(organisationID);

    CREATE TABLE sizePeriod (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      \(optionalSpan),
      sizeClass TEXT NOT NULL CHECK (sizeClass IN ('smv', 'large', 'unknown')),
      basis TEXT NOT NULL,
      \(stamps)
    ) STRICT;
    CREATE INDEX sizePeriodByOrganisation ON sizePeriod(organisationID);

    CREATE TABLE phasePeriod (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      \(span),
      phase TEXT NOT NULL CHECK (phase IN ('idea', 'startup', 'operating', 'consolidating',
        'closing', 'self_sustaining')),
      assessedOn TEXT CHECK (assessedOn IS date(assessedOn)),
      basis TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX phasePeriodByOrganisation ON phasePeriod(organisationID);

    CREATE TABLE roleModel (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      \(optionalSpan),
      theme TEXT NOT NULL,
      reason TEXT NOT NULL,
      decidedBy TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX roleModelByOrganisation ON roleModel(organisationID);

    CREATE TABLE productionUnit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      \(optionalSpan),
      pNumber TEXT NOT NULL CHECK (length(pNumber) = 10),
      name TEXT,
      street TEXT,
      postalCode TEXT,
      city TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX productionUnitByOrganisation ON productionUnit(organisationID);
    CREATE INDEX productionUnitByNumber ON productionUnit(pNumber);

    CREATE TABLE organisationLink (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      otherID INTEGER NOT NULL REFERENCES organisation(id) CHECK (otherID <> organisationID),
      kind TEXT NOT NULL CHECK (kind IN ('collaborates', 'owner_of', 'successor_of',
        'supplier_of', 'member_of', 'branch_of', 'spun_out_of')),
      \(optionalSpan),
      note TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX organisationLinkByOrganisation ON organisationLink(organisationID);
    CREATE INDEX organisationLinkByOther ON organisationLink(otherID);
    """

  static let contacts = """
    CREATE TABLE contactPerson (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      email TEXT,
      note TEXT,
      basis TEXT CHECK (basis IN ('public_task', 'consent')),
      \(stamps)
    ) STRICT;

    CREATE TABLE contactRole (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      contactPersonID INTEGER NOT NULL REFERENCES contactPerson(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      title TEXT,
      \(optionalSpan),
      isPrimary INTEGER NOT NULL DEFAULT 0 CHECK (isPrimary IN (0, 1)),
      \(stamps)
    ) STRICT;
    CREATE INDEX contactRoleByOrganisation ON contactRole(organisationID);
    CREATE INDEX contactRoleByPerson ON contactRole(contactPersonID);

    CREATE TABLE phone (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      contactPersonID INTEGER REFERENCES contactPerson(id),
      number TEXT NOT NULL,
      digits8 TEXT CHECK (length(digits8) = 8),
      kind TEXT,
      isPrimary INTEGER NOT NULL DEFAULT 0 CHECK (isPrimary IN (0, 1)),
      \(optionalSpan),
      \(stamps)
    ) STRICT;
    CREATE INDEX phoneByOrganisation ON phone(organisationID);
    CREATE INDEX phoneByDigits ON phone(digits8) WHERE digits8 IS NOT NULL;
    CREATE INDEX phoneByEnd ON phone(validTo) WHERE validTo IS NOT NULL;
    CREATE INDEX phoneByContact ON phone(contactPersonID) WHERE contactPersonID IS NOT NULL;
    """

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
