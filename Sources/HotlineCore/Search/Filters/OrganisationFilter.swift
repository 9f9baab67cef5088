/// Which organisations a list shows at all. Every part that is set must fit.
public struct OrganisationFilter: Codable, Equatable, Sendable {
  /// Organisations with an offer or a need in a category or in one below it.
  public struct Line: Codable, Equatable, Sendable {
    public var direction: OfferLine.Direction
    public var categoryCode: String

    public init(direction: OfferLine.Direction, categoryCode: String) {
      self.direction = direction
      self.categoryCode = categoryCode
    }
  }

  /// Empty: any.
  public var kinds: Set<Organisation.Kind>
  /// Empty: any.
  public var standings: Set<Standing>
  /// Four digits; nil: anywhere.
  public var municipalityCode: String?
  public var line: Line?
  /// Only workplaces that said yes to people with reduced capacity.
  public var openToReducedCapacity: Bool
  /// Only those with this theme, or with one below it; nil: any.
  public var theme: String?
  /// Four digits; nil: anywhere.
  public var postalCode: String?
  /// All postal codes of a town of this name; nil: anywhere.
  public var town: String?

  public init(
    kinds: Set<Organisation.Kind> = [], standings: Set<Standing> = [],
    municipalityCode: String? = nil, line: Line? = nil, openToReducedCapacity: Bool = false,
    theme: String? = nil
  ) {
    self.kinds = kinds
    self.standings = standings
    self.municipalityCode = municipalityCode
    self.line = line
    self.openToReducedCapacity = openToReducedCapacity
    self.theme = theme
  }

  /// Lets everybody through.
  public static let none = OrganisationFilter()
}
