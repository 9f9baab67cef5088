/// Everything dated that rules ask of one organisation.
public struct OrganisationFacts: Equatable, Sendable {
  public var organisation: Organisation
  public var sovPeriods: [SOVPeriod] = []
  public var rsvPeriods: [RSVPeriod] = []
  public var sizePeriods: [SizePeriod] = []
  public var addressPeriods: [AddressPeriod] = []
  public var namePeriods: [NamePeriod] = []
  /// A department of the municipality whose register it is.
  public var isOwnDepartment = false

  public init(_ organisation: Organisation) {
    self.organisation = organisation
  }

  public func isSOV(on day: DanishDate) -> Bool {
    sovPeriods.isSOV(on: day)
  }

  public func isRSV(on day: DanishDate) -> Bool {
    rsvPeriods.contains { $0.holds(on: day) }
  }

  public func isCeased(on day: DanishDate) -> Bool {
    organisation.isCeased(on: day)
  }

  /// The four-digit municipality of the address on `day`; nil when nobody knows.
  public func municipality(on day: DanishDate) -> String? {
    guard !addressPeriods.isEmpty else { return organisation.municipalityCode }
    return addressPeriods.current(on: day)?.municipalityCode
  }

  public func name(on day: DanishDate) -> String {
    namePeriods.current(on: day)?.name ?? organisation.name
  }

  /// A size period that a person or an import has dated, else what the figures of the row say.
  public func sizeClass(on day: DanishDate, rule: SizeClassRule = SizeClassRule()) -> SizeClass {
    sizePeriods.current(on: day)?.sizeClass ?? rule.sizeClass(of: organisation)
  }

  /// What the organisation's badge shows.
  public func standing(on day: DanishDate, rule: SizeClassRule = SizeClassRule()) -> Standing {
    if isCeased(on: day) { return .ceased }
    if isRSV(on: day) { return .rsv }
    if isSOV(on: day) { return .sov }
    switch organisation.kind {
    case .department: return .department
    case .initiative: return .initiative
    case .association: return .association
    case .otherPublic: return .otherPublic
    case .enterprise:
      switch sizeClass(on: day, rule: rule) {
      case .smv: return .smv
      case .large: return .large
      case .unknown: return .ordinary
      }
    }
  }
}

extension Organisation {
  /// Gone from `ceasedOn` on; merged and erased ones always.
  public func isCeased(on day: DanishDate) -> Bool {
    switch status {
    case .merged, .erased: true
    case .active, .dormant, .ceased: ceasedOn.map { day >= $0 } ?? (status == .ceased)
    }
  }
}
