extension Schema {
  /// What the parties of a partnership bring to its idea.
  static let partyInputs = """
    CREATE TABLE partyInput (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      partnershipID INTEGER NOT NULL REFERENCES partnership(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      day TEXT NOT NULL CHECK (day IS date(day)),
      text TEXT NOT NULL,
      \(stamps)
    ) STRICT;
    CREATE INDEX partyInputByPartnership ON partyInput(partnershipID);
    CREATE INDEX partyInputByOrganisation ON partyInput(organisationID);
    """
}
