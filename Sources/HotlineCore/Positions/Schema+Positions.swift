extension Schema {
  static let positions = """
    CREATE TABLE position (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      schemeCode TEXT NOT NULL REFERENCES scheme(code),
      state TEXT NOT NULL
        CHECK (state IN ('planned', 'established', 'filled', 'vacant', 'closed')),
      hoursPerWeek REAL NOT NULL CHECK (hoursPerWeek > 0 AND hoursPerWeek <= 37),
      reducedCapacity INTEGER NOT NULL DEFAULT 1 CHECK (reducedCapacity IN (0, 1)),
      establishedOn TEXT CHECK (establishedOn IS date(establishedOn)),
      firstFilledOn TEXT CHECK (firstFilledOn IS date(firstFilledOn)),
      closedOn TEXT CHECK (closedOn IS date(closedOn)),
      tasks TEXT,
      accommodations TEXT NOT NULL DEFAULT '[]' CHECK (accommodations GLOB '[[]*]'),
      partnershipID INTEGER REFERENCES partnership(id),
      note TEXT,
      \(stamps),
      CHECK (state NOT IN ('filled', 'vacant') OR firstFilledOn IS NOT NULL),
      CHECK (state <> 'closed' OR closedOn IS NOT NULL)
    ) STRICT;
    CREATE INDEX positionByOrganisation ON position(organisationID);
    CREATE INDEX positionByScheme ON position(schemeCode);
    CREATE INDEX positionByPartnership ON position(partnershipID)
      WHERE partnershipID IS NOT NULL;
    """
}
