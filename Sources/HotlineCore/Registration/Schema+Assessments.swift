extension Schema {
  /// Who was judged to be a social enterprise, by whom, when and why.
  static let assessments = """
    CREATE TABLE sovAssessment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      isPrivate TEXT CHECK (isPrivate IN ('yes', 'no')),
      isTrading TEXT CHECK (isTrading IN ('yes', 'no')),
      purpose TEXT,
      conclusion TEXT CHECK (conclusion IN ('sov', 'not_sov')),
      assessedOn TEXT NOT NULL CHECK (assessedOn IS date(assessedOn)),
      assessedByStaffID INTEGER REFERENCES staff(id),
      holdsFrom TEXT CHECK (holdsFrom IS date(holdsFrom)),
      note TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX sovAssessmentByOrganisation ON sovAssessment(organisationID);
    CREATE INDEX sovAssessmentByStaff ON sovAssessment(assessedByStaffID)
      WHERE assessedByStaffID IS NOT NULL;
    """
}
