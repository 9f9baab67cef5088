extension Schema {
  static let partnerships = """
    CREATE TABLE partnership (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      reference TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      state TEXT NOT NULL
        CHECK (state IN ('idea', 'dialogue', 'agreed', 'paused', 'ended', 'dropped')),
      commonThird TEXT,
      ideaStartedOn TEXT CHECK (ideaStartedOn IS date(ideaStartedOn)),
      agreedOn TEXT CHECK (agreedOn IS date(agreedOn)),
      effectiveFrom TEXT CHECK (effectiveFrom IS date(effectiveFrom)),
      plannedEndOn TEXT CHECK (plannedEndOn IS date(plannedEndOn)),
      endedOn TEXT CHECK (endedOn IS date(endedOn)),
      endReason TEXT,
      form TEXT CHECK (form IN ('written', 'oral')),
      facilitatorStaffID INTEGER REFERENCES staff(id),
      needsSupport INTEGER NOT NULL DEFAULT 0 CHECK (needsSupport IN (0, 1)),
      businessValue TEXT,
      socialValue TEXT,
      valueDKK INTEGER CHECK (valueDKK >= 0),
      motives TEXT NOT NULL DEFAULT '[]' CHECK (motives GLOB '[[]*]'),
      motiveOther TEXT,
      themes TEXT NOT NULL DEFAULT '[]' CHECK (themes GLOB '[[]*]'),
      tags TEXT NOT NULL DEFAULT '[]' CHECK (tags GLOB '[[]*]'),
      resultText TEXT,
      originInquiryID INTEGER REFERENCES inquiry(id),
      continuesID INTEGER REFERENCES partnership(id),
      journalNo TEXT,
      \(stamps),
      CHECK (state NOT IN ('agreed', 'paused', 'ended')
        OR (agreedOn IS NOT NULL AND length(commonThird) >= 10)),
      CHECK (state <> 'ended' OR (endedOn >= agreedOn AND endReason IS NOT NULL))
    ) STRICT;
    CREATE INDEX partnershipByAgreement ON partnership(agreedOn) WHERE agreedOn IS NOT NULL;
    CREATE INDEX partnershipByInquiry ON partnership(originInquiryID)
      WHERE originInquiryID IS NOT NULL;
    CREATE INDEX partnershipByContinued ON partnership(continuesID)
      WHERE continuesID IS NOT NULL;
    CREATE INDEX partnershipByFacilitator ON partnership(facilitatorStaffID)
      WHERE facilitatorStaffID IS NOT NULL;

    CREATE TABLE partnershipParty (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      partnershipID INTEGER NOT NULL REFERENCES partnership(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      role TEXT NOT NULL
        CHECK (role IN ('initiator', 'partner', 'facilitator', 'buyer', 'supplier')),
      resources TEXT,
      competences TEXT,
      contactPersonID INTEGER REFERENCES contactPerson(id),
      joinedOn TEXT CHECK (joinedOn IS date(joinedOn)),
      leftOn TEXT CHECK (leftOn IS date(leftOn)),
      \(stamps),
      UNIQUE (partnershipID, organisationID)
    ) STRICT;
    CREATE INDEX partnershipPartyByOrganisation ON partnershipParty(organisationID);
    CREATE INDEX partnershipPartyByContact ON partnershipParty(contactPersonID)
      WHERE contactPersonID IS NOT NULL;
    """
}
