/// Everything that counting looks at, read in one moment. Plain values, so that every rule can be
/// tried without a register.
public struct CountingFacts: Equatable, Sendable {
  /// A position and when it was typed in.
  public struct CountedPosition: Equatable, Sendable {
    public var position: Position
    public var recordedOn: DanishDate
  }

  /// A partnership with its parties' facts on the day of agreement.
  public struct CountedPartnership: Equatable, Sendable {
    public var partnership: Partnership
    /// Empty while nothing is agreed.
    public var parties: [PartyFacts]
    public var recordedOn: DanishDate
    /// The rows that say who its parties are.
    public var partyRows: [Int64] = []

    public var classes: Set<PartnershipClass> {
      guard let agreedOn = partnership.agreedOn else { return [] }
      return PartnershipClass.classes(of: parties, agreedOn: agreedOn)
    }
  }

  /// One contact with one organisation.
  public struct CountedContact: Equatable, Sendable {
    public var interactionID: Int64
    public var organisationID: Int64
    public var day: DanishDate
    public var topics: [String]
    public var isOutreach: Bool
  }

  /// The municipality whose goals these are: four digits. Nobody is in one that is not said.
  public var municipalityCode = ""
  public var periods: [StrategyPeriod] = []
  public var schemes: [Scheme] = []
  /// By id: whoever ever was a social enterprise, is an employer, or had a two-way contact.
  public var organisations: [Int64: OrganisationFacts] = [:] {
    didSet { tie() }
  }
  public var succession = Succession() {
    didSet { tie() }
  }
  /// The duplicates that were merged into an organisation.
  private var merged: [Int64: [Int64]] = [:]
  /// The organisations that another one continues.
  private(set) var continued: Set<Int64> = []
  /// When somebody first typed in that an organisation is a social enterprise on a basis that counts.
  public var sovRecordedOn: [Int64: DanishDate] = [:]
  public var positions: [CountedPosition] = []
  public var partnerships: [CountedPartnership] = []
  /// Two-way contacts.
  public var contacts: [CountedContact] = []
  public var followUps: [FollowUp] = []
  public var ratings: [PartnerRating] = []
  /// Every row that was looked at and of which something cannot be read.
  public var unreadable: [UnreadableRow] = []
  /// Of these, what an organisation is counted by, by the organisation.
  public var unreadableFacts: [Int64: UnreadableRow] = [:]
  /// Codes of the topics in which social responsibility is talked about.
  public var responsibilityTopics: Set<String> = []

  public init() {}

  /// The organisations that one enterprise has been, the present one first: those it continues,
  /// and duplicates that were merged into any of them.
  func chain(of id: Int64) -> [OrganisationFacts] {
    var chain: [OrganisationFacts] = []
    var seen: Set<Int64> = []
    var waiting = [survivor(of: id)]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let facts = organisations[next] else { continue }
      chain.append(facts)
      waiting += merged[next] ?? []
      waiting += succession.continued(by: next).map(survivor)
    }
    return chain
  }

  /// What of a candidate, or of whom it is counted by, cannot be read; nil where all was read.
  func unreadable(in candidate: Candidate) -> UnreadableRow? {
    let own = unreadable.first { row in
      let subject = CountedRow.Subject(row)
      return candidate.subject == subject || candidate.rows.contains(subject)
    }
    return own ?? candidate.organisations.sorted().lazy.compactMap { unreadableFacts[$0] }.first
  }

  /// Where merges lead.
  func survivor(of id: Int64) -> Int64 {
    var seen: Set<Int64> = [id]
    var at = id
    while let next = organisations[at]?.organisation.mergedIntoID, seen.insert(next).inserted {
      at = next
    }
    return at
  }

  /// One id for each enterprise that ever was a social one: the newest of its chain.
  var sovChains: [[OrganisationFacts]] {
    organisations.keys.sorted()
      .filter { survivor(of: $0) == $0 && !continued.contains($0) }
      .map { chain(of: $0) }
      .filter { chain in chain.contains { !$0.sovPeriods.isEmpty } }
  }

  private mutating func tie() {
    merged = [:]
    continued = []
    for id in organisations.keys.sorted() {
      guard let organisation = organisations[id]?.organisation else { continue }
      if let into = organisation.mergedIntoID { merged[into, default: []].append(id) }
      continued.formUnion(succession.continued(by: id).map(survivor))
    }
  }
}
