@testable import HotlineCore

/// A small world to count in, without a register: the period 2020-2025 with its five goals, and the
/// period before it.
struct CountingWorld {
  static let period = StrategyPeriod(
    code: "SIL-2020-2025", title: "2020-2025", startsOn: theDay("2020-01-01"),
    endsOn: theDay("2025-12-31"), status: .closed
  ).numbered(1)

  private static let earlier = StrategyPeriod(
    code: "SIL-2015-2020", title: "2015-2020", startsOn: theDay("2015-01-01"),
    endsOn: theDay("2019-12-31"), status: .closed
  ).numbered(3)

  var facts = CountingFacts()
  var goals: [Goal] = []
  var options: [GoalOption] = []
  var balances: [GoalOpeningBalance] = []

  init() {
    facts.municipalityCode = "0740"
    facts.periods = [Self.earlier, Self.period]
    facts.schemes = [
      Scheme(
        code: "fleksjob", labelDa: "Fleksjob", labelEn: "Flex job", countsAsPosition: true,
        requiresReducedCapacity: true),
      Scheme(
        code: "smaajob", labelDa: "Småjob", labelEn: "Small job", countsAsPosition: true,
        requiresReducedCapacity: false),
      Scheme(
        code: "praktik", labelDa: "Praktik", labelEn: "Work trial", countsAsPosition: false,
        requiresReducedCapacity: false),
    ]
    goals = [
      Self.goal(1, .relations, target: nil), Self.goal(2, .newSOV, target: 10),
      Self.goal(3, .newPositions, target: 100), Self.goal(4, .internalPartnerships, target: nil),
      Self.goal(5, .sovSMVPartnerships, target: 10),
    ]
    goals[3].comparator = .moreThan
  }

  private static func goal(_ ordinal: Int, _ metric: Goal.Metric, target: Double?) -> Goal {
    var goal = Goal(
      periodID: period.id, ordinal: ordinal, code: metric.rawValue, titleDa: "", titleEn: "",
      kind: .count, metric: metric, comparator: .atLeast)
    goal.id = Int64(ordinal)
    goal.targetValue = target
    return goal
  }

  // MARK: What is counted

  /// An enterprise in Silkeborg; a social one from `sovFrom` on.
  @discardableResult
  mutating func add(
    _ name: String, sovFrom: String? = nil, basis: SOVPeriod.Basis = .municipalAssessment,
    _ edit: (inout OrganisationFacts) -> Void = { _ in }
  ) -> Int64 {
    let id = Int64(facts.organisations.count + 1)
    var organisation = Organisation(name: name, kind: .enterprise)
    organisation.id = id
    organisation.municipalityCode = "0740"
    var added = OrganisationFacts(organisation)
    if let sovFrom {
      added.sovPeriods = [
        SOVPeriod(organisationID: id, validFrom: theDay(sovFrom), basis: basis)
      ]
    }
    edit(&added)
    facts.organisations[id] = added
    if let earlier = added.organisation.successorOfID { facts.succession.add(id, after: earlier) }
    return id
  }

  mutating func addPosition(
    at employer: Int64, filled: String?, established: String? = nil, hours: Double = 37,
    scheme: String = "fleksjob", _ edit: (inout Position) -> Void = { _ in }
  ) {
    var position = Position(
      organisationID: employer, title: "hjælper", schemeCode: scheme,
      state: filled == nil ? .established : .filled, hoursPerWeek: hours)
    position.id = Int64(facts.positions.count + 1)
    position.firstFilledOn = filled.map(theDay)
    position.establishedOn = established.map(theDay)
    edit(&position)
    facts.positions.append(.init(position: position, recordedOn: theDay("2022-01-01")))
  }

  mutating func agree(
    _ parties: [Party], on iso: String, recordedOn: String? = nil,
    _ edit: (inout Partnership) -> Void = { _ in }
  ) {
    var partnership = Partnership(title: "Aftale", state: .agreed)
    partnership.id = Int64(facts.partnerships.count + 1)
    partnership.agreedOn = theDay(iso)
    edit(&partnership)
    facts.partnerships.append(
      .init(
        partnership: partnership, parties: parties.map(\.facts),
        recordedOn: theDay(recordedOn ?? iso)))
  }

  mutating func speak(with organisation: Int64, on iso: String) {
    facts.contacts.append(
      .init(
        interactionID: Int64(facts.contacts.count + 1), organisationID: organisation,
        day: theDay(iso), topics: [], isOutreach: false))
  }

  mutating func choose(_ key: String, _ value: String, inGoal ordinal: Int64) {
    options.append(GoalOption(goalID: ordinal, key: key, value: value))
  }

  // MARK: The answers

  func meter(
    _ period: StrategyPeriod = CountingWorld.period, asOf: DanishDate = testToday
  ) -> GoalMeter {
    GoalCounter(facts: facts, period: period, asOf: asOf).meter(
      goals: goals, options: options, balances: balances)
  }

  func figure(_ ordinal: Int, asOf: DanishDate = testToday) throws -> GoalFigure {
    let figures = meter(asOf: asOf).figures
    guard let figure = figures.first(where: { $0.goal.ordinal == ordinal }) else {
      throw RegisterError.database(detail: "no goal \(ordinal)")
    }
    return figure
  }
}

extension StrategyPeriod {
  func numbered(_ id: Int64) -> StrategyPeriod {
    var period = self
    period.id = id
    return period
  }

  static let from2026To2030 = StrategyPeriod(
    code: "SIL-2026-2030", title: "2026-2030", startsOn: theDay("2026-01-01"),
    endsOn: theDay("2030-12-31"), status: .active
  ).numbered(2)
}

extension GoalFigure {
  /// The reason of the only row.
  var onlyReason: CountReason? { rows.count == 1 ? rows[0].reason : nil }

  func part(_ name: Part.Name) -> Double? { parts.first { $0.name == name }?.value }
}
