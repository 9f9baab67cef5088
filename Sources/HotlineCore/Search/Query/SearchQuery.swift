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
  /// The digits of every number that the text names; empty when it is anything else.
  var numbers: [String] {
    let several = PhoneNumbers.digits(inQuery: text)
    return several.isEmpty ? [digits].compactMap(\.self) : several
  }

  /// The digits of a number, when the text is nothing else but a word for one: `CVR: 41 22 76 10`,
  /// `Tlf. 86 12 34 56`. `DK` may stand before a CVR.
  var digits: String? {
    if let digits = CVRNumber(text)?.digits ?? PhoneNumber.digits(inQuery: text) { return digits }
    guard let start = text.firstIndex(where: { $0 == "+" || $0.isASCII && $0.isNumber }) else {
      return nil
    }
    let label = Fold.words(String(text[..<start]))
    // A lone P begins the reference of a partnership.
    guard !label.isEmpty, label != ["p"], label.allSatisfy(Self.numberWords.contains) else {
      return nil
    }
    let number = String(text[start...])
    return CVRNumber(number)?.digits ?? PhoneNumber.digits(inQuery: number)
  }

  /// Folded words that stand before a number and say which it is.
  private static let numberWords: Set<String> = [
    "tlf", "tlfnr", "tel", "telf", "telefon", "telefonnr", "telefonnummer", "mob", "mobil",
    "mobilnr", "mobilnummer", "phone", "mobile", "cvr", "cvrnr", "cvrnummer", "pnr", "p", "nr",
    "no", "number", "nummer",
  ]
}
