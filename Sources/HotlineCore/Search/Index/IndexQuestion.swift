/// A question to the index, and what its tokens leave open.
struct IndexQuestion {
  let expression: SearchExpression
  /// nil: whatever the index gives fits.
  var accepts: ((SearchEntry) -> Bool)?

  /// nil when nothing is asked.
  init?(_ parts: [SearchExpression], accepts: ((SearchEntry) -> Bool)? = nil) {
    guard let expression = SearchExpression.all(parts) else { return nil }
    self.expression = expression
    self.accepts = accepts
  }
}
