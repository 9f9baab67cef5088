extension Schema {
  /// What departments have to buy, and the way of registered enterprises into the purchasing portal.
  static let procurement = """
    CREATE TABLE purchaseNeed (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      departmentID INTEGER NOT NULL REFERENCES organisation(id),
      what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
      categoryCode TEXT REFERENCES category(code),
      valueDKK INTEGER CHECK (valueDKK >= 0),
      neededBy TEXT CHECK (neededBy IS date(neededBy)),
      hasAgreement INTEGER NOT NULL CHECK (hasAgreement IN (0, 1)),
      hasTenderRules INTEGER NOT NULL CHECK (hasTenderRules IN (0, 1)),
      state TEXT NOT NULL CHECK (state IN ('open', 'bought', 'handed_over', 'dropped')),
      askedOn TEXT NOT NULL CHECK (askedOn IS date(askedOn)),
      supplierID INTEGER REFERENCES organisation(id),
      originInquiryID INTEGER REFERENCES inquiry(id),
      note TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX purchaseNeedByDepartment ON purchaseNeed(departmentID, categoryCode);
    CREATE INDEX purchaseNeedByCategory ON purchaseNeed(categoryCode)
      WHERE categoryCode IS NOT NULL;
    CREATE INDEX purchaseNeedBySupplier ON purchaseNeed(supplierID) WHERE supplierID IS NOT NULL;
    CREATE INDEX purchaseNeedByInquiry ON purchaseNeed(originInquiryID)
      WHERE originInquiryID IS NOT NULL;

    CREATE TABLE procurementTrack (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      state TEXT NOT NULL CHECK (state IN ('eligible', 'meeting_requested', 'meeting_held',
        'areas_identified', 'in_portal', 'left_portal', 'not_eligible')),
      meetingOn TEXT CHECK (meetingOn IS date(meetingOn)),
      areas TEXT,
      portalFrom TEXT CHECK (portalFrom IS date(portalFrom)),
      portalTo TEXT CHECK (portalTo IS date(portalTo) AND portalTo > portalFrom),
      reason TEXT,
      note TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX procurementTrackByOrganisation ON procurementTrack(organisationID);
    """
}
