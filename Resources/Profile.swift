/// One municipality's data: who it is, what it aims at, when it answers the telephone.
///
/// Dates that end a validity (`validTo`) are exclusive; `Period.endsOn` is the last day itself.
public struct Profile: Codable, Sendable, Equatable {
  public let municipality: Home
  /// The municipality, its departments and their units; a parent stands before its children.
  public let organisations: [Organisation]
  /// The strategy periods, oldest first.
  public let periods: [Period]
  /// What the strategy says is under way; nil is nothing.
  public let partnerships: [Partnership]?
  public let params: [Param]
  public let openingHours: [OpeningHours]
  public let holidayOverrides: [HolidayOverride]
  public let contacts: [Contact]
  public let prizes: [Prize]
  public let retention: [RetentionRule]
  /// The guidance cards in their order; nil is those that ship, as they stand.
  public let cards: [Card]?

  /// The municipality that the register belongs to.
  public struct Home: Codable, Sendable, Equatable {
    /// Four digits, as in `Municipality.code`.
    public let code: String
    public let name: String
    /// The key of its own row among the organisations.
    public let key: String
    /// The codes of the municipalities that share a border with it.
    public let neighbours: [String]
  }

  /// The municipality itself, a department or a unit of one.
  public struct Organisation: Codable, Sendable, Equatable {
    /// Stable key by which other data refers to the row.
    public let key: String
    public let kind: Kind
    /// The key of the organisation above; nil for the municipality.
    public let parent: String?
    public let municipalityCode: String
    /// Its names with the time each was valid, oldest first. A renamed unit keeps its row.
    public let names: [DatedName]
    /// Words by which staff look for it; nil is none.
    public let altNames: [String]?
    public let street: String?
    public let postalCode: String?
    public let city: String?
    /// E.164.
    public let phone: String?
    public let email: String?

    public enum Kind: String, Codable, Sendable, CaseIterable {
      case department
      case otherPublic = "other_public"
    }
  }

  /// A name and the time it was valid; nil is open.
  public struct DatedName: Codable, Sendable, Equatable {
    public let name: String
    public let validFrom: ISODate?
    public let validTo: ISODate?
  }

  /// A named number with the time it is valid.
  public struct Param: Codable, Sendable, Equatable {
    public let key: String
    /// Nil until the municipality enters a number; what depends on it stays hidden.
    public let value: Double?
    public let unit: String
    public let label: Phrase
    public let source: String
    public let validFrom: ISODate?
    public let validTo: ISODate?
  }
}
