import Testing

@testable import HotlineCore

@Suite("Weights of suggestions as figures of the rules")
struct MatchModelTests {
  private let register: Register

  init() throws { register = try testRegister() }

  private func model(on day: DanishDate = MatchFixture.today) throws -> MatchModel {
    try register.read { try MatchModel.load(on: day, $0) }
  }

  private func store(_ key: Parameter.Key, _ value: Double, from: String? = nil) throws {
    try register.change(.entered(.parameter)) { change in
      var row = Parameter(key: key.rawValue)
      row.value = value
      row.validFrom = from.map(MatchFixture.day)
      try change.insert(row)
    }
  }

  @Test("without rows they are the standard ones, and every feature has a figure")
  func standard() throws {
    #expect(try model() == .standard)
    #expect(Set(Parameter.Key.allCases.compactMap(\.feature)) == Set(MatchFeature.allCases))
    #expect(Set(MatchModel.standard.weights.keys) == Set(MatchFeature.allCases))
  }

  @Test("a row holds from its day on, and the version says that it is another model")
  func dated() throws {
    try store(.matchGeo, 25, from: "2026-11-01")
    #expect(try model().weight(.geo) == 25)
    #expect(try model().version != MatchModel.standard.version)
    #expect(try model(on: MatchFixture.day("2026-10-31")) == .standard)
  }

  @Test("a leader's weight changes the next answer")
  func nextAnswer() throws {
    func setting() throws -> MatchSetting {
      try register.read { try register.matchKnowledge.setting(on: MatchFixture.today, $0) }
    }
    #expect(try setting().model == .standard)
    try store(.matchSuggestedFrom, 70)
    #expect(try setting().model.suggestedFrom == 70)
  }

  @Test("weights that are all nothing are no model")
  func nothing() throws {
    for feature in Parameter.Key.allCases where feature.feature != nil { try store(feature, 0) }
    #expect(try model() == .standard)
  }
}
