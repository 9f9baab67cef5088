extension Schema {
  /// The way of enterprises into the state's register, with the five criteria of each case.
  static let registration = """
    CREATE TABLE rsvCase (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      state TEXT NOT NULL CHECK (state IN ('interest', 'guidance', 'documentation', 'submitted',
        'registered', 'refused', 'withdrawn', 'deregistered')),
      openedOn TEXT NOT NULL CHECK (openedOn IS date(openedOn)),
      helperStaffID INTEGER REFERENCES staff(id),
      dividendPercent REAL CHECK (dividendPercent BETWEEN 0 AND 100),
      submittedOn TEXT CHECK (submittedOn IS date(submittedOn)),
      answeredOn TEXT CHECK (answeredOn IS date(answeredOn)),
      answerReason TEXT,
      deregisteredOn TEXT CHECK (deregisteredOn IS date(deregisteredOn)),
      originInquiryID INTEGER REFERENCES inquiry(id),
      note TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX rsvCaseByOrganisation ON rsvCase(organisationID);
    CREATE INDEX rsvCaseByHelper ON rsvCase(helperStaffID) WHERE helperStaffID IS NOT NULL;
    CREATE INDEX rsvCaseByInquiry ON rsvCase(originInquiryID) WHERE originInquiryID IS NOT NULL;

    CREATE TABLE rsvCriterionCheck (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      rsvCaseID INTEGER NOT NULL REFERENCES rsvCase(id),
      criterion TEXT NOT NULL CHECK (criterion IN ('purpose', 'trading', 'independent',
        'involving', 'surplus')),
      status TEXT NOT NULL CHECK (status IN ('unknown', 'met', 'not_met')),
      evidence TEXT,
      checkedOn TEXT CHECK (checkedOn IS date(checkedOn)),
      \(stamps),
      UNIQUE (rsvCaseID, criterion)
    ) STRICT;
    """
}
