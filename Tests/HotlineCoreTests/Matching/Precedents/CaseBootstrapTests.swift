import Testing

@testable import HotlineCore

@Suite("The bootstrap over cases")
struct CaseBootstrapTests {
  private let cases = (0..<60).map { "\($0 % 11)" }
  private let values = (0..<60).map { Double($0 * 7 % 5) / 4 }

  @Test("is the same in every run, and another one with another seed")
  func seed() {
    let figure = CaseBootstrap(cases: cases).figure(values)
    #expect(CaseBootstrap(cases: cases).figure(values) == figure)
    #expect(CaseBootstrap(cases: cases, seed: 2).figure(values) != figure)
    #expect(figure.low < figure.mean && figure.mean < figure.high)
  }

  @Test("draws whole cases: where they are alike inside, it is wider than their rows are")
  func wholeCases() {
    let values = (0..<60).map { Double($0 % 11 % 2) }
    let byCase = CaseBootstrap(cases: cases).figure(values)
    let byRow = CaseBootstrap(cases: (0..<60).map(String.init)).figure(values)
    #expect(byCase.mean == byRow.mean)
    #expect(byCase.high - byCase.low > 1.5 * (byRow.high - byRow.low))
  }

  @Test("has no width where nothing differs, or where there is one case")
  func noWidth() {
    let same = TrialFigure(mean: 0.25, low: 0.25, high: 0.25)
    #expect(CaseBootstrap(cases: cases).figure(values.map { _ in 0.25 }) == same)
    #expect(CaseBootstrap(cases: ["1", "1"]).figure([0, 0.5]) == same)
  }

  @Test("covers the middle 95 of 100 draws")
  func coverage() {
    // Of 100 cases half are 1: the mean of a draw has a standard deviation of 0.05.
    let values = (0..<100).map { Double($0 % 2) }
    let figure = CaseBootstrap(cases: (0..<100).map(String.init)).figure(values)
    #expect(abs(figure.low - 0.402) < 0.015)
    #expect(abs(figure.high - 0.598) < 0.015)
  }
}
