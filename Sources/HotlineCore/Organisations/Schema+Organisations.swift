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
}
