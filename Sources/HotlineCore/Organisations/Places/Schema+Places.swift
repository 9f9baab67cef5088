extension Schema {
  /// Municipalities, postal codes and industries.
  static let places = """
    CREATE TABLE municipality (
      code TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      region TEXT NOT NULL
    ) STRICT;

    CREATE TABLE municipalityNeighbour (
      code TEXT NOT NULL REFERENCES municipality(code),
      neighbourCode TEXT NOT NULL REFERENCES municipality(code),
      PRIMARY KEY (code, neighbourCode)
    ) STRICT;
    CREATE INDEX municipalityNeighbourByNeighbour ON municipalityNeighbour(neighbourCode);

    CREATE TABLE postalCode (
      code TEXT PRIMARY KEY,
      town TEXT NOT NULL
    ) STRICT;

    CREATE TABLE postalCodeMunicipality (
      postalCode TEXT NOT NULL REFERENCES postalCode(code) ON DELETE CASCADE,
      \(listPlace),
      municipalityCode TEXT NOT NULL,
      PRIMARY KEY (postalCode, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE industryDivision (
      code TEXT PRIMARY KEY,
      labelDa TEXT NOT NULL
    ) STRICT;
    """
}
