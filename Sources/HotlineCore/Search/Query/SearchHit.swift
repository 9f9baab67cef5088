/// One row of the search list.
public struct SearchHit: Equatable, Sendable, Identifiable {
  /// The organisation's.
  public let id: Int64
  public let name: String
  public let kind: Organisation.Kind
  public let status: Organisation.Status
  /// On the day of the search.
  public let standing: Standing
  public let city: String?
  /// The number to call first, grouped for display.
  public let phone: String?
  public let cvr: CVRNumber?
  public let matched: MatchedField
  /// What to highlight: offsets in the characters of `name`, in order, without overlap.
  public let nameMatches: [Range<Int>]
  /// Whether it is shown to others as an example that day.
  public var isRoleModel = false
  /// Whether the municipality can buy of it in the purchasing portal.
  public var isInPortal = false

  public init(
    id: Int64, name: String, kind: Organisation.Kind = .enterprise,
    status: Organisation.Status = .active, standing: Standing, city: String? = nil,
    phone: String? = nil, cvr: CVRNumber? = nil, matched: MatchedField,
    nameMatches: [Range<Int>] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.status = status
    self.standing = standing
    self.city = city
    self.phone = phone
    self.cvr = cvr
    self.matched = matched
    self.nameMatches = nameMatches
  }

  /// The public reference, such as `V-000123`.
  public var reference: String { Organisation.reference(of: id) }
}
