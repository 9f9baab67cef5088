/// How long ago somebody confirmed what the register says of an organisation.
public enum Verification: String, Sendable, CaseIterable {
  /// Within twelve months.
  case fresh
  /// Within twenty-four months.
  case ageing
  /// Longer ago, or never.
  case stale

  public init(on verifiedOn: DanishDate?, today: DanishDate) {
    guard let verifiedOn else {
      self = .stale
      return
    }
    if today <= verifiedOn.adding(months: 12) {
      self = .fresh
    } else {
      self = today <= verifiedOn.adding(months: 24) ? .ageing : .stale
    }
  }
}
