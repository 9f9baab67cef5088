/// A social enterprise that offers what a department has to buy.
public struct PurchaseCandidate: Equatable, Sendable, Identifiable {
  public let id: Int64
  public let name: String
  public let city: String?
  /// Registered (RSV) on the day; else a social enterprise that is not.
  public let isRSV: Bool
  /// Whether it stands in the municipality's purchasing portal on the day.
  public let isInPortal: Bool
}

/// What the register says of a need: the verdict, and who could have it.
public struct PurchaseAnswer: Equatable, Sendable {
  public let judgement: PurchaseJudgement
  /// In the municipality, with an active offer in the category: registered ones first, of them those
  /// in the portal.
  public let candidates: [PurchaseCandidate]

  public var registered: [PurchaseCandidate] { candidates.filter(\.isRSV) }
  public var unregistered: [PurchaseCandidate] { candidates.filter { !$0.isRSV } }
}
