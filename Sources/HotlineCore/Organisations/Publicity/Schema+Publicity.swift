extension Schema {
  /// Who may stand in the public directory, and from when to when: an organisation, and a contact
  /// person in one of their roles. Nobody does unless somebody said so.
  static let publicity = ["organisation", "contactRole"].map { table in
    """
    ALTER TABLE \(table) ADD COLUMN publicFrom TEXT CHECK (publicFrom IS date(publicFrom));
    ALTER TABLE \(table) ADD COLUMN publicTo TEXT CHECK (publicTo IS date(publicTo)
      AND (publicFrom IS NULL OR publicTo > publicFrom));
    """
  }.joined(separator: "\n")
}
