import ArgumentParser

/// `hotline bench`: figures as percentiles. Nothing is asserted; tests never look at a clock.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure how long things take, on invented data.",
    subcommands: [
      SearchBench.self, DeskBench.self, DesksBench.self, ListBench.self, MatchBench.self,
      RescueBench.self,
      CPRBench.self, ExchangesBench.self, UnderstandBench.self, ImportBench.self, SaveBench.self,
      PowerCutBench.self,
    ])
}
