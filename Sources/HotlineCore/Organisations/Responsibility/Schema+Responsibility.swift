extension Schema {
  /// For whom an enterprise takes social responsibility.
  static let responsibility = """
    ALTER TABLE organisation ADD COLUMN responsibleTo TEXT NOT NULL DEFAULT '[]'
      CHECK (responsibleTo GLOB '[[]*]');
    """
}
