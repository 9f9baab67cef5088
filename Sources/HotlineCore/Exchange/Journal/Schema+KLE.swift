extension Schema {
  /// The number of the municipalities' common plan of subjects (KLE) under which a matter is filed, such
  /// as `15.20.00`; see ``KLENumber``.
  static let kle = """
    ALTER TABLE inquiry ADD COLUMN kle TEXT;
    ALTER TABLE partnership ADD COLUMN kle TEXT;
    """
}
