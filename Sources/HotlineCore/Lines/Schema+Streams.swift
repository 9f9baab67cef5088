extension Schema {
  /// How often a resource stream arises.
  static let streams = """
    ALTER TABLE offerLine ADD COLUMN frequency TEXT CHECK (frequency IN ('daily', 'weekly',
      'monthly', 'quarterly', 'yearly', 'once', 'irregular'));
    """
}
