import Resources

/// In which goals an agreement counts: what the partnership form shows while it is typed.
public struct GoalsMet: Equatable, Sendable {
  /// The numbers of the goals, ascending; empty when it counts in none.
  public let ordinals: [Int]
  public let day: DanishDate
  /// Whether a strategy period holds the day. If not, the goals are those of the latest period.
  public let isInPeriod: Bool

  public init(ordinals: [Int], day: DanishDate, isInPeriod: Bool) {
    self.ordinals = ordinals
    self.day = day
    self.isInPeriod = isInPeriod
  }

  /// Such as `SØV + SMV + afdeling: tæller i mål 4 og mål 5`.
  public func sentence(of parties: [PartyFacts], _ language: Language) -> String {
    let words = Dictionary(grouping: parties.map(\.classWord), by: \.rank)
      .sorted { $0.key < $1.key }.flatMap { _, alike in Self.words(alike.map(\.phrase), language) }
    return words.isEmpty
      ? verdict(language) : words.joined(separator: " + ") + ": " + verdict(language)
  }

  /// Departments are counted, `2 afdelinger`; of the others each is named.
  private static func words(_ alike: [Phrase], _ language: Language) -> [String] {
    guard alike.count > 1, alike.first == GoalPhrases.partyDepartment else {
      return alike.map { $0(language) }
    }
    return [GoalPhrases.partyDepartments(language, ["count": String(alike.count)])]
  }

  private func verdict(_ language: Language) -> String {
    guard !ordinals.isEmpty else { return GoalPhrases.meetsNoGoal(language) }
    let goals = ordinals.map { GoalPhrases.goalNumber(language, ["ordinal": String($0)]) }
    let list = goals.dropLast().joined(separator: ", ")
    let named =
      list.isEmpty ? goals[0] : "\(list) \(GoalPhrases.and(language)) \(goals[goals.count - 1])"
    let phrase = isInPeriod ? GoalPhrases.countsInGoals : GoalPhrases.meetsOutsidePeriod
    return phrase(language, ["goals": named, "day": day.display])
  }
}

extension Register {
  /// In which goals an agreement of these classes, made on `day`, counts. Where several periods hold
  /// the day, those of the one that began last are named.
  public func goalsMet(
    by classes: Set<PartnershipClass>, on day: DanishDate
  ) throws -> GoalsMet {
    let periods = try read(StrategyPeriod.adopted)
    let holding = periods.last { $0.contains(day) }
    let goals =
      try (holding ?? periods.last).flatMap { try record(PeriodEntry.self, $0.id) }?.goals ?? []
    let met = goals.filter { entry in
      let counting = entry.goal.metric.agreementClasses(CountingOptions(entry.options))
      return !counting.isDisjoint(with: classes)
    }
    return GoalsMet(
      ordinals: met.map(\.goal.ordinal).sorted(), day: day, isInPeriod: holding != nil)
  }
}

extension PartyFacts {
  /// What the party is for the classes, as a word and its place in the sentence.
  fileprivate var classWord: (rank: Int, phrase: Phrase) {
    if isSOV { return (0, GoalPhrases.partySOV) }
    switch kind {
    case .department:
      return isOwnDepartment
        ? (4, GoalPhrases.partyDepartment) : (6, GoalPhrases.partyPublic)
    case .association: return (5, GoalPhrases.partyAssociation)
    case .otherPublic: return (6, GoalPhrases.partyPublic)
    case .initiative: return (7, GoalPhrases.partyInitiative)
    case .enterprise:
      switch size {
      case .smv: return (1, GoalPhrases.partySMV)
      case .large: return (2, GoalPhrases.partyLarge)
      case .unknown: return (3, GoalPhrases.partyUnknownSize)
      }
    }
  }
}
