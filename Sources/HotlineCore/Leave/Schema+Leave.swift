extension Schema {
  /// Leave to found a social enterprise; no person stands in it.
  static let leave = """
    CREATE TABLE leaveCase (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      caseNo TEXT NOT NULL CHECK (caseNo GLOB '*[0-9]*'),
      departmentID INTEGER REFERENCES organisation(id),
      state TEXT NOT NULL CHECK (state IN
        ('asked', 'applied', 'granted', 'refused', 'active', 'established', 'returned')),
      askedOn TEXT CHECK (askedOn IS date(askedOn)),
      appliedOn TEXT CHECK (appliedOn IS date(appliedOn)),
      decidedOn TEXT CHECK (decidedOn IS date(decidedOn)),
      startsOn TEXT CHECK (startsOn IS date(startsOn)),
      endsOn TEXT CHECK (endsOn IS date(endsOn)),
      fullPay INTEGER NOT NULL DEFAULT 0 CHECK (fullPay IN (0, 1)),
      fullPayUntil TEXT CHECK (fullPayUntil IS date(fullPayUntil)),
      resultingID INTEGER REFERENCES organisation(id),
      originInquiryID INTEGER REFERENCES inquiry(id),
      note TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX leaveCaseByDepartment ON leaveCase(departmentID) WHERE departmentID IS NOT NULL;
    CREATE INDEX leaveCaseByResult ON leaveCase(resultingID) WHERE resultingID IS NOT NULL;
    CREATE INDEX leaveCaseByInquiry ON leaveCase(originInquiryID)
      WHERE originInquiryID IS NOT NULL;
    """
}
