import ArgumentParser
import HotlineCore
import Resources

/// `hotline match REF` and `hotline match --need TEXT`
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Who could be a partner for whom, and why.")

  @Argument(help: ArgumentHelp("A reference such as V-000123, or a CVR number.", valueName: "ref"))
  var reference: String?

  @Option(help: "A need on one line, such as 'kantine 80 kuverter 8600'.")
  var need: String?

  @Option(help: "The code of the need's category, put before the text.")
  var category: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (reference == nil) != (need == nil) else {
      throw ValidationError("Give either a reference or --need.")
    }
  }

  func run() throws {
    guard let found = try shared.withRegister(readOnly: true, suggestions) else {
      Failure(CommandProblem.unknownReference(reference ?? ""), language: shared.language)
        .leave(as: .nothingFound)
    }
    let all = found.suggested + found.related + found.guesses
    if shared.isJSON {
      try JSONOutput.print(all.map { MatchAnswer($0, shared.language) })
    } else {
      for suggestion in all { printText(suggestion) }
    }
    if all.isEmpty { throw ExitStatus.nothingFound.code }
  }

  /// nil when the reference names no organisation.
  private func suggestions(_ register: Register) throws -> Suggestions? {
    let today = try shared.today()
    if let need {
      let label = try category.flatMap { try register.lookups().category($0)?.labelDa }
      let text = [label, need].compactMap(\.self).joined(separator: " ")
      return try register.suggestions(forSpokenNeed: text, askerID: nil, today: today)
    }
    return try register.organisationID(of: reference ?? "").map {
      try register.suggestions(for: $0, today: today)
    }
  }

  private func printText(_ suggestion: Suggestion) {
    let language = shared.language
    let head =
      "\(suggestion.score)  \(suggestion.name)  \(Organisation.reference(of: suggestion.id))"
    print(Displayed.line("\(head)  \(suggestion.block.rawValue)"))
    for (reason, points) in zip(suggestion.reasons, suggestion.shownPoints).prefix(3) {
      print(Displayed.line("    +\(points)  \(reason.sentence(language))"))
    }
    for caveat in suggestion.caveats {
      print(Displayed.line("    !  \(caveat.sentence(language))"))
    }
    for question in suggestion.questions {
      print(Displayed.line("    ?  \(question.sentence(language))"))
    }
  }
}

/// One suggestion as `--json` gives it.
struct MatchAnswer: Encodable {
  struct Reason: Encodable {
    let text: String
    let points: Double
    /// The points of the pair without the line; only for what an offer covers.
    let without: Double?
  }

  let ref: String
  let name: String
  let block: String
  let score: Int
  let confidence: Double
  let reasons: [Reason]
  let caveats: [String]
  let ask: [String]

  init(_ suggestion: Suggestion, _ language: Language) {
    ref = Organisation.reference(of: suggestion.id)
    name = suggestion.name
    block = suggestion.block.rawValue
    score = suggestion.score
    confidence = suggestion.confidence
    reasons = suggestion.reasons.map { reason in
      var without: Double?
      if case .covers(let covers) = reason.fact { without = covers.first?.without }
      return Reason(text: reason.sentence(language), points: reason.points, without: without)
    }
    caveats = suggestion.caveats.map { $0.sentence(language) }
    ask = suggestion.questions.map { $0.sentence(language) }
  }
}
