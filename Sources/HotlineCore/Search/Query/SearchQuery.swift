/// What the search box asks.
public struct SearchQuery: Equatable, Sendable {
  /// As typed; only text, there is no query language.
  public var text: String
  public var filter: OrganisationFilter
  /// Rows on the page, at least one.
  public var limit: Int
  /// The organisations opened last, newest first: what an empty text shows first.
  public var recent: [Int64]

  public init(
    text: String, filter: OrganisationFilter = .none, limit: Int = 50, recent: [Int64] = []
  ) {
    self.text = text
    self.filter = filter
    self.limit = limit
    self.recent = recent
  }
}

extension SearchQuery {
  /// The digits of a number, when the text is nothing else; `DK` may stand before a CVR.
  var digits: String? {
    CVRNumber(text)?.digits ?? PhoneNumber.digits(inQuery: text)
  }
}
