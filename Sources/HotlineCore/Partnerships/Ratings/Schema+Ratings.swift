extension Schema {
  /// What partners say of working with the municipality.
  static let ratings = """
    CREATE TABLE partnerRating (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id),
      partnershipID INTEGER REFERENCES partnership(id),
      day TEXT NOT NULL CHECK (day IS date(day)),
      rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
      note TEXT,
      \(stamps)
    ) STRICT;
    CREATE INDEX partnerRatingByOrganisation ON partnerRating(organisationID);
    CREATE INDEX partnerRatingByPartnership ON partnerRating(partnershipID)
      WHERE partnershipID IS NOT NULL;
    """
}
