extension Schema {
  static let contacts = """
    CREATE TABLE contactPerson (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      email TEXT,
      note TEXT,
      basis TEXT CHECK (basis IN ('public_task', 'consent')),
      \(stamps)
    ) STRICT;

    CREATE TABLE contactRole (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      contactPersonID INTEGER NOT NULL REFERENCES contactPerson(id),
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      title TEXT,
      \(optionalSpan),
      isPrimary INTEGER NOT NULL DEFAULT 0 CHECK (isPrimary IN (0, 1)),
      \(stamps)
    ) STRICT;
    CREATE INDEX contactRoleByOrganisation ON contactRole(organisationID);
    CREATE INDEX contactRoleByPerson ON contactRole(contactPersonID);

    CREATE TABLE phone (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      contactPersonID INTEGER REFERENCES contactPerson(id),
      number TEXT NOT NULL,
      digits8 TEXT CHECK (length(digits8) = 8),
      kind TEXT,
      isPrimary INTEGER NOT NULL DEFAULT 0 CHECK (isPrimary IN (0, 1)),
      \(optionalSpan),
      \(stamps)
    ) STRICT;
    CREATE INDEX phoneByOrganisation ON phone(organisationID);
    CREATE INDEX phoneByDigits ON phone(digits8) WHERE digits8 IS NOT NULL;
    CREATE INDEX phoneByEnd ON phone(validTo) WHERE validTo IS NOT NULL;
    CREATE INDEX phoneByContact ON phone(contactPersonID) WHERE contactPersonID IS NOT NULL;
    """
}
