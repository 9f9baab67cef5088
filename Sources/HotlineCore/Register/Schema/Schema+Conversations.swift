extension Schema {
  static let conversations = """
    CREATE TABLE inquiry (
      id INTEGER PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      openedAt TEXT NOT NULL,
      callerType TEXT,
      callerOrganisationID INTEGER REFERENCES organisation(id),
      callerContactID INTEGER REFERENCES contactPerson(id),
      callerName TEXT CHECK (callerType IS NOT 'citizen' OR callerName IS NULL),
      callerPhone TEXT CHECK (callerType IS NOT 'citizen' OR callerPhone IS NULL),
      purpose TEXT,
      topics TEXT NOT NULL DEFAULT '[]' CHECK (topics GLOB '[[]*]'),
      ownerStaffID INTEGER NOT NULL REFERENCES staff(id),
      state TEXT NOT NULL CHECK (state IN ('open', 'waiting_callback', 'referred', 'closed')),
      handoverToID INTEGER REFERENCES organisation(id),
      handoverConfirmedAt TEXT,
      handoverConfirmedBy TEXT,
      closedAt TEXT,
      outcome TEXT,
      unmetNeed TEXT,
      journalNo TEXT,
      \(stamps),
      CHECK (state <> 'closed' OR outcome IS NOT NULL),
      CHECK (state <> 'referred' OR handoverToID IS NOT NULL)
    ) STRICT;
    CREATE INDEX inquiryByCaller ON inquiry(callerOrganisationID)
      WHERE callerOrganisationID IS NOT NULL;

    CREATE TABLE interaction (
      id INTEGER PRIMARY KEY,
      inquiryID INTEGER REFERENCES inquiry(id),
      kind TEXT NOT NULL
        CHECK (kind IN ('call', 'email', 'meeting', 'visit', 'event', 'note')),
      direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
      startedAt TEXT NOT NULL,
      endedAt TEXT,
      staffID INTEGER NOT NULL REFERENCES staff(id),
      summary TEXT NOT NULL,
      purpose TEXT,
      topics TEXT NOT NULL DEFAULT '[]' CHECK (topics GLOB '[[]*]'),
      twoWay INTEGER NOT NULL CHECK (twoWay IN (0, 1)),
      \(stamps)
    ) STRICT;
    CREATE INDEX interactionByStart ON interaction(startedAt);
    CREATE INDEX interactionByInquiry ON interaction(inquiryID) WHERE inquiryID IS NOT NULL;

    CREATE TABLE interactionOrganisation (
      id INTEGER PRIMARY KEY,
      interactionID INTEGER NOT NULL REFERENCES interaction(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      role TEXT NOT NULL CHECK (role IN ('caller', 'discussed', 'referred_to', 'party')),
      \(stamps),
      UNIQUE (interactionID, organisationID, role)
    ) STRICT;
    CREATE INDEX interactionOrganisationByOrganisation
      ON interactionOrganisation(organisationID);

    CREATE TABLE referral (
      id INTEGER PRIMARY KEY,
      inquiryID INTEGER NOT NULL REFERENCES inquiry(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      givenAt TEXT NOT NULL,
      outcome TEXT NOT NULL,
      checkedOn TEXT CHECK (checkedOn IS date(checkedOn)),
      \(stamps)
    ) STRICT;
    CREATE INDEX referralByInquiry ON referral(inquiryID);
    CREATE INDEX referralByOrganisation ON referral(organisationID);

    CREATE TABLE followUp (
      id INTEGER PRIMARY KEY,
      organisationID INTEGER REFERENCES organisation(id),
      inquiryID INTEGER REFERENCES inquiry(id),
      partnershipID INTEGER REFERENCES partnership(id),
      dueOn TEXT NOT NULL CHECK (dueOn IS date(dueOn)),
      dueMinute INTEGER CHECK (dueMinute BETWEEN 0 AND 1439),
      assigneeStaffID INTEGER NOT NULL REFERENCES staff(id),
      text TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'done', 'cancelled')),
      doneAt TEXT,
      \(stamps),
      CHECK (state <> 'done' OR doneAt IS NOT NULL)
    ) STRICT;
    CREATE INDEX followUpByDue ON followUp(state, dueOn);
    CREATE INDEX followUpByOrganisation ON followUp(organisationID);
    """

  /// What is to be done, and what a quarter brought, is found among all that ever was.
  static let openWork = """
    CREATE INDEX inquiryByOpening ON inquiry(openedAt);
    CREATE INDEX inquiryNotClosed ON inquiry(ownerStaffID) WHERE state <> 'closed';
    CREATE INDEX referralUnanswered ON referral(givenAt) WHERE outcome = 'unknown';
    CREATE INDEX followUpByInquiry ON followUp(inquiryID) WHERE inquiryID IS NOT NULL;
    CREATE INDEX partnershipByInquiry ON partnership(originInquiryID)
      WHERE originInquiryID IS NOT NULL;
    """
}
