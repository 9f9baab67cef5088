extension Schema {
  /// Which of the strategy's principles talks and partnerships put into practice.
  static let principles = """
    CREATE TABLE interactionPrinciple (
      interactionID INTEGER NOT NULL REFERENCES interaction(id) ON DELETE CASCADE,
      \(listPlace),
      code TEXT NOT NULL,
      PRIMARY KEY (interactionID, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE partnershipPrinciple (
      partnershipID INTEGER NOT NULL REFERENCES partnership(id) ON DELETE CASCADE,
      \(listPlace),
      code TEXT NOT NULL,
      PRIMARY KEY (partnershipID, ordinal)
    ) STRICT, WITHOUT ROWID;
    """
}
