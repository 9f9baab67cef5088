import ArgumentParser
import HotlineCore
import Resources

/// `hotline match REF` and `hotline match --need TEXT`
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Who could be a partner for whom, and why.",
    discussion: """
      Each suggestion with its score, what the points come from (+), what speaks against (!) and what \
      to ask the caller (?). Ends with 1 when there is none.
      """)

  @Argument(help: ArgumentHelp("A reference such as V-000123, or a CVR number.", valueName: "ref"))
  var reference: String?

  @Option(help: "A need on one line, such as 'kantine 80 kuverter 8600'.")
  var need: String?

  @Option(help: "The code of the need's category, in place of the one that the words name.")
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
      try Answer.print(json: all.map { MatchAnswer($0, shared.language) })
    } else {
      for suggestion in all { try printText(suggestion) }
      try printHidden(found)
    }
    if all.isEmpty { throw ExitStatus.nothingFound.code }
  }

  /// nil when the reference names no organisation.
  private func suggestions(_ register: Register) throws -> Suggestions? {
    let today = try shared.today()
    if let need {
      if let category, try register.lookups().category(category) == nil {
        Failure(CommandProblem.unknownCategory(category), language: shared.language)
          .leave(as: .wrongUse)
      }
      return try register.suggestions(
        forSpokenNeed: need, categoryCode: category, askerID: nil, today: today)
    }
    return try register.organisationID(of: reference ?? "").map {
      try register.suggestions(for: $0, today: today)
    }
  }

  /// `17 skjult: 9 uden for rækkevidde, 5 sagt nej …`
  private func printHidden(_ found: Suggestions) throws {
    guard found.hiddenCount > 0 else { return }
    let reasons = found.hidden.map {
      "\($0.organisationIDs.count) \($0.reason.words(shared.language))"
    }
    try Answer.print(
      DeskPhrases.hidden(
        shared.language,
        ["count": String(found.hiddenCount), "reasons": reasons.joined(separator: ", ")]))
  }

  private func printText(_ suggestion: Suggestion) throws {
    let language = shared.language
    let head =
      "\(suggestion.score)  \(suggestion.name)  \(Organisation.reference(of: suggestion.id))"
    try Answer.print(Displayed.line("\(head)  \(suggestion.block.rawValue)"))
    let told = zip(suggestion.reasons, suggestion.shownPoints).filter { $0.0.isStated }
    for (reason, points) in told.prefix(3) {
      try Answer.print(Displayed.line("    +\(points)  \(reason.sentence(language))"))
    }
    for caveat in suggestion.caveats {
      try Answer.print(Displayed.line("    !  \(caveat.sentence(language))"))
    }
    for question in suggestion.questions {
      try Answer.print(Displayed.line("    ?  \(question.sentence(language))"))
    }
  }
}

/// One suggestion as `--json` gives it.
struct MatchAnswer: Encodable {
  struct Reason: Encodable {
    let text: String
    let points: Double
    /// The points of the pair without the line that carries most; only for what offers cover.
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
      if case .covers(let covers) = reason.fact { without = covers.map(\.without).min() }
      return Reason(text: reason.sentence(language), points: reason.points, without: without)
    }
    caveats = suggestion.caveats.map { $0.sentence(language) }
    ask = suggestion.questions.map { $0.sentence(language) }
  }
}
