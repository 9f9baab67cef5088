import Testing

@testable import HotlineCore

/// The example that the rules of the pair score are explained by.
@Suite("Worked example: Ans Vaskeri asks, Kurér & Ko answers")
struct WorkedExampleTests {
  private let suggestions: Suggestions

  init() {
    var laundry = MatchFixture.party(
      1, "Ans Vaskeri", .sov,
      [
        MatchFixture.need("transport.koersel", "transport", id: 1).volume(2, "t/dag"),
        MatchFixture.offer("vaskeri.erhverv", "vaskeri", id: 2).volume(300, "kg/uge"),
      ])
    laundry.place.postalCode = "8643"
    laundry.motives = ["growth"]
    var courier = MatchFixture.party(
      2, "Kurér & Ko", .smv,
      [
        MatchFixture.offer("transport.koersel", "transport", id: 3).volume(4, "t/dag"),
        MatchFixture.need(
          "vaskeri.erhverv", "vask af arbejdstøj", id: 4, confirmed: MatchFixture.ageing
        ).volume(40, "kg/uge"),
      ])
    courier.place.postalCode = "8600"
    courier.motives = ["growth"]
    var setting = MatchFixture.setting
    setting.outlook.behind = [.init(ordinal: 5, classes: [.sovSMV])]
    suggestions = MatchFixture.match(laundry, [MatchCandidate(party: courier)], setting)
  }

  @Test("Ans Vaskeri and Kurér & Ko: 96.05 points, 83 % known, shown 89")
  func score() throws {
    let suggestion = try #require(suggestions.suggested.first)
    #expect(abs(suggestion.points - 96.0526) < 0.001)
    #expect(abs(suggestion.confidence - 0.826) < 0.001)
    #expect(suggestion.score == 89)
    #expect(suggestions.suggested.count == 1)
  }

  @Test("The parts are 59.2, 10.5, 10.5, 7.9, 3.9 and 3.9, and add up")
  func parts() throws {
    let suggestion = try #require(suggestions.suggested.first)
    let expected: [(MatchFeature, Double)] = [
      (.comp, 59.2105), (.geo, 10.5263), (.motive, 10.5263), (.size, 7.8947), (.fresh, 3.9474),
      (.goal, 3.9474),
    ]
    #expect(suggestion.reasons.map(\.feature) == expected.map(\.0))
    for (reason, part) in zip(suggestion.reasons, expected) {
      #expect(abs(reason.points - part.1) < 0.001)
    }
    #expect(abs(suggestion.reasons.map(\.points).reduce(0, +) - suggestion.points) < 1e-9)
    #expect(suggestion.shownPoints.reduce(0, +) == 96)
  }

  @Test("Both questions are asked: for a workplace, and for earlier work together")
  func questions() throws {
    let suggestion = try #require(suggestions.suggested.first)
    #expect(suggestion.questions.map(\.about) == [.unknown(.social), .unknown(.warm)])
  }

  @Test("Without the courier's transport 0.3 of the complementarity and one fresh line are left")
  func without() throws {
    let suggestion = try #require(suggestions.suggested.first)
    let transport = try #require(suggestion.covers.first)
    #expect(transport.offer == "transport" && transport.isAskersNeed)
    #expect(abs(transport.without - 100 * (45 * 0.3 + 8 + 8 + 6 + 2 + 3) / 76) < 1e-9)
  }
}
