extension Schema {
  static let conversations = """
    CREATE TABLE inquiry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      reference TEXT NOT NULL UNIQUE,
      openedAt TEXT NOT NULL,
      callerType TEXT CHECK (callerType IN ('sov', 'enterprise', 'entrepreneur', 'association',
        'department', 'citizen', 'other', 'municipal_employee', 'press_politician')),
      callerOrganisationID INTEGER REFERENCES organisation(id),
      callerContactID INTEGER REFERENCES contactPerson(id),
      callerName TEXT CHECK (callerType IS NOT 'citizen' OR callerName IS NULL),
      callerPhone TEXT CHECK (callerType IS NOT 'citizen' OR callerPhone IS NULL),
      purpose TEXT CHECK (\(purposes)),
      ownerStaffID INTEGER NOT NULL REFERENCES staff(id),
      state TEXT NOT NULL CHECK (state IN ('open', 'waiting_callback', 'referred', 'closed')),
      handoverToID INTEGER REFERENCES organisation(id),
      handoverConfirmedAt TEXT,
      handoverConfirmedBy TEXT,
      closedAt TEXT,
      outcome TEXT
        CHECK (outcome IN ('answered', 'guided', 'unmet', 'abandoned', 'handed_over')),
      unmetNeed TEXT,
      journalNo TEXT,
      \(stamps),
      CHECK (state <> 'closed' OR outcome IS NOT NULL),
      CHECK (state <> 'referred' OR handoverToID IS NOT NULL)
    ) STRICT;
    CREATE INDEX inquiryByCaller ON inquiry(callerOrganisationID)
      WHERE callerOrganisationID IS NOT NULL;
    CREATE INDEX inquiryByContact ON inquiry(callerContactID) WHERE callerContactID IS NOT NULL;
    CREATE INDEX inquiryByReceiver ON inquiry(handoverToID) WHERE handoverToID IS NOT NULL;
    CREATE INDEX inquiryByOwner ON inquiry(ownerStaffID);
    CREATE INDEX inquiryByOpening ON inquiry(openedAt);
    CREATE INDEX inquiryNotClosed ON inquiry(ownerStaffID) WHERE state <> 'closed';

    CREATE TABLE inquiryTopic (
      inquiryID INTEGER NOT NULL REFERENCES inquiry(id) ON DELETE CASCADE,
      \(listPlace),
      code TEXT NOT NULL,
      PRIMARY KEY (inquiryID, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE interaction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      inquiryID INTEGER REFERENCES inquiry(id),
      kind TEXT NOT NULL
        CHECK (kind IN ('call', 'email', 'meeting', 'visit', 'event', 'note')),
      direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
      startedAt TEXT NOT NULL,
      endedAt TEXT,
      staffID INTEGER NOT NULL REFERENCES staff(id),
      summary TEXT NOT NULL,
      purpose TEXT CHECK (\(purposes)),
      twoWay INTEGER NOT NULL CHECK (twoWay IN (0, 1)),
      \(stamps)
    ) STRICT;
    CREATE INDEX interactionByStart ON interaction(startedAt);
    CREATE INDEX interactionByInquiry ON interaction(inquiryID) WHERE inquiryID IS NOT NULL;
    CREATE INDEX interactionByStaff ON interaction(staffID);

    CREATE TABLE interactionTopic (
      interactionID INTEGER NOT NULL REFERENCES interaction(id) ON DELETE CASCADE,
      \(listPlace),
      code TEXT NOT NULL,
      PRIMARY KEY (interactionID, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE interactionOrganisation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      interactionID INTEGER NOT NULL REFERENCES interaction(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      role TEXT NOT NULL CHECK (role IN ('caller', 'discussed', 'referred_to', 'party')),
      \(stamps),
      UNIQUE (interactionID, organisationID, role)
    ) STRICT;
    CREATE INDEX interactionOrganisationByOrganisation
      ON interactionOrganisation(organisationID);

    CREATE TABLE referral (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      inquiryID INTEGER NOT NULL REFERENCES inquiry(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      givenAt TEXT NOT NULL,
      outcome TEXT NOT NULL
        CHECK (outcome IN ('unknown', 'contacted', 'agreed', 'declined', 'no_answer')),
      checkedOn TEXT CHECK (checkedOn IS date(checkedOn)),
      \(stamps)
    ) STRICT;
    CREATE INDEX referralByInquiry ON referral(inquiryID);
    CREATE INDEX referralByOrganisation ON referral(organisationID);
    CREATE INDEX referralUnanswered ON referral(givenAt) WHERE outcome = 'unknown';

    CREATE TABLE followUp (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
    CREATE INDEX followUpByInquiry ON followUp(inquiryID) WHERE inquiryID IS NOT NULL;
    CREATE INDEX followUpByPartnership ON followUp(partnershipID)
      WHERE partnershipID IS NOT NULL;
    CREATE INDEX followUpByAssignee ON followUp(assigneeStaffID);
    """

  private static let purposes = """
    purpose IN ('knowledge', 'dialogue', 'outreach', 'other', 'existing_enterprises',
            'idea_development')
    """
}
