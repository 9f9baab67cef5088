/// What an organisation is on a day, as its badge shows it. The strongest fact wins: a registered
/// social enterprise is `rsv`, not `sov`.
public enum Standing: String, Codable, Sendable, CaseIterable {
  /// Registered social enterprise (RSV).
  case rsv
  /// Social enterprise by a basis that counts.
  case sov
  /// A department of the municipality, or the municipality itself.
  case department
  /// Ordinary, small or medium-sized.
  case smv
  /// Ordinary and large.
  case large
  /// Ordinary, size unknown.
  case ordinary
  case initiative
  case association
  case otherPublic = "other_public"
  case ceased

  /// The tier in every list: social enterprises, the municipality's own, everybody else.
  public var tier: Int {
    switch self {
    case .rsv, .sov: 0
    case .department: 1
    case .smv, .large, .ordinary, .initiative, .association, .otherPublic: 2
    case .ceased: 3
    }
  }

  public var isSOV: Bool { self == .rsv || self == .sov }
}
