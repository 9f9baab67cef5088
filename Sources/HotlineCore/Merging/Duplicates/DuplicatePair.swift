/// Two organisations that may be one.
public struct DuplicatePair: Equatable, Sendable, Identifiable {
  /// One of the two, as a list shows it.
  public struct Side: Equatable, Sendable {
    public let id: Int64
    public let name: String
    public let cvr: CVRNumber?
    public let postalCode: String?
    public let city: String?
    public let isCeased: Bool

    public var reference: String { Organisation.reference(of: id) }

    init(_ organisation: Organisation) {
      (id, name, cvr) = (organisation.id, organisation.name, organisation.cvr)
      (postalCode, city) = (organisation.postalCode, organisation.city)
      isCeased = organisation.isCeased
    }
  }

  /// The one that would stay: with a CVR number, living, entered first.
  public let one: Side
  public let other: Side
  public let likeness: Likeness

  public var id: String { "\(one.id) \(other.id)" }

  init(_ first: Organisation, _ second: Organisation, _ likeness: Likeness) {
    let rank = { (organisation: Organisation) in
      (organisation.isCeased ? 1 : 0, organisation.cvr == nil ? 1 : 0, organisation.id)
    }
    let (stays, goes) = rank(first) < rank(second) ? (first, second) : (second, first)
    (one, other) = (Side(stays), Side(goes))
    self.likeness = likeness
  }
}

extension Register {
  /// The two as a pair, however alike they are; nil where one of them is gone.
  func duplicatePair(_ one: Int64, _ other: Int64) throws -> DuplicatePair? {
    try read { db in
      let facts = try LikenessFacts.load([one, other], db)
      guard one != other, let first = facts[one], let second = facts[other] else { return nil }
      return DuplicatePair(first.0, second.0, Likeness(first.1, second.1))
    }
  }
}

/// What a scan has found so far.
public struct DuplicateReport: Equatable, Sendable {
  /// A value that so many share that those who share it were not held against each other one by one.
  public struct Crowd: Equatable, Sendable {
    public let part: Likeness.Part
    /// What they share.
    public let value: String
    public let count: Int
  }

  /// The most alike first; those that do not fit into the list are counted alone.
  public internal(set) var pairs: [DuplicatePair] = []
  public internal(set) var total = 0
  /// The largest first.
  public internal(set) var crowds: [Crowd] = []
  public internal(set) var organisations = 0
  /// 0...1.
  public internal(set) var progress = 0.0
  public internal(set) var isDone = false

  public init() {}

  /// Without a pair that was settled meanwhile.
  public func without(_ pair: DuplicatePair.ID) -> DuplicateReport {
    var report = self
    report.pairs.removeAll { $0.id == pair }
    report.total -= pairs.count - report.pairs.count
    return report
  }
}
