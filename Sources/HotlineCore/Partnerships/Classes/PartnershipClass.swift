/// What a partnership is by its parties on the day of agreement; it may be several at once.
public enum PartnershipClass: String, Codable, Sendable, CaseIterable {
  /// Two or more different departments of the municipality.
  case internalA = "INTERNAL_A"
  /// A department of the municipality and a social enterprise.
  case internalB = "INTERNAL_B"
  /// A social enterprise and an ordinary small or medium-sized enterprise.
  case sovSMV = "SOV_SMV"
  /// Two or more social enterprises.
  case sovSOV = "SOV_SOV"
  /// A social enterprise and a large ordinary enterprise.
  case sovLarge = "SOV_LARGE"
  /// Would be ``sovSMV`` if the ordinary party's size were known.
  case unknownSize = "UNKNOWN_SIZE"
}
