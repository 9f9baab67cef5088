import ArgumentParser
import HotlineCore

/// `hotline bench exchanges`: how far up the ranker of precedents puts those who really took a
/// surplus.
struct ExchangesBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exchanges",
    abstract: "Ask for the receivers of real exchanges of surplus, as if they were not known yet.",
    discussion: """
      FILE is a CSV with the columns case, provider_nace, receiver_nace, ewc and stream. What is \
      asked about a case is never answered from exchanges of the same case.
      """)

  @Option(help: ArgumentHelp("The exchanges that may answer.", valueName: "file"))
  var train: String?

  @Option(help: ArgumentHelp("The exchanges that are asked about.", valueName: "file"))
  var test: String?

  @Option(
    help: ArgumentHelp(
      "One file for both: each case is asked about, and the other cases answer.", valueName: "file")
  )
  var leaveOneCaseOut: String?

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    let isDivided = train != nil && test != nil
    let isNamedOnce = (train == nil) == (test == nil) && isDivided != (leaveOneCaseOut != nil)
    guard isNamedOnce else {
      throw ValidationError("name --train and --test, or --leave-one-case-out")
    }
  }

  func run() throws {
    let questions = try ExchangeFile(path: leaveOneCaseOut ?? test ?? "").exchanges()
    let precedents = try train.map { try ExchangeFile(path: $0).exchanges() } ?? questions
    let report = ExchangesBenchReport(
      ExchangeTrial(precedents: precedents, questions: questions, knowledge: try .shipped()))
    isJSON ? try Answer.print(json: report) : try Answer.print(report.text)
  }
}
