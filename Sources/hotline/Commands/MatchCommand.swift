import ArgumentParser
import HotlineCore
import Resources

/// `hotline match REF` and `hotline match --need TEXT`
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Who could be a partner for whom, and why; who could join a partnership.",
    discussion: """
      Each suggestion with its score, what the points come from (+), what its offers say today (i), what speaks against (!) and what \
      to ask the caller (?). Before the answer to a need stands how it was understood. Ends with 1 \
      when there is none.

      --json gives a list for a reference. For a need it gives an object: `understood` with the \
      alternatives of each part, `suggestions`, `partners` (who works with the caller already), \
      `hidden` with its counts, and whether there is `more` than was looked at.
      """)

  @Argument(
    help: ArgumentHelp(
      "A reference such as V-000123 or P-2026-005, or a CVR number.", valueName: "ref"))
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
    if let reference,
      let third = try shared.withRegister(
        readOnly: true,
        {
          try $0.thirdParties(ofReference: reference, today: try shared.today())
        })
    {
      return try print(third)
    }
    guard let found = try shared.withRegister(readOnly: true, suggestions) else {
      Failure(CommandProblem.unknownReference(reference ?? ""), language: shared.language)
        .leave(as: .nothingFound)
    }
    let all = found.suggested + found.related + found.guesses
    if shared.isJSON {
      if let understood = found.understood {
        try Answer.print(json: NeedAnswer(understood, found, shared.language))
      } else {
        try Answer.print(json: all.map { MatchAnswer($0, shared.language) })
      }
    } else {
      if let understood = found.understood {
        let parts = understood.parts.map { understood.words($0, shared.language) }
        try Answer.print(Displayed.line(parts.joined(separator: " · ")))
      }
      for suggestion in all { try printText(suggestion) }
      try printHidden(found)
    }
    if all.isEmpty { throw ExitStatus.nothingFound.code }
  }

  private func print(_ third: [ThirdParty]) throws {
    let language = shared.language
    if shared.isJSON {
      try Answer.print(json: third.map(ThirdPartyAnswer.init))
    } else {
      for party in third {
        try Answer.print(
          Displayed.line(
            "\(party.sentence(language))  \(Organisation.reference(of: party.id))"))
      }
    }
    if third.isEmpty { throw ExitStatus.nothingFound.code }
  }

  /// nil when the reference names no organisation.
  private func suggestions(_ register: Register) throws -> Suggestions? {
    let today = try shared.today()
    if let need {
      if let category, try register.lookups().category(category) == nil {
        Failure(CommandProblem.unknownCategory(category), language: shared.language)
          .leave(as: .wrongUse)
      }
      var correction = NeedCorrection()
      correction.categoryCode = category
      return try register.suggestions(
        forSpokenNeed: need, correction: correction, askerID: nil, today: today)
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
    for note in suggestion.notes {
      try Answer.print(Displayed.line("    i  \(note.sentence(language))"))
    }
    for caveat in suggestion.caveats {
      try Answer.print(Displayed.line("    !  \(caveat.sentence(language))"))
    }
    for question in suggestion.questions {
      try Answer.print(Displayed.line("    ?  \(question.sentence(language))"))
    }
  }
}

/// Who could join a partnership as `--json` gives it.
struct ThirdPartyAnswer: Encodable {
  let ref: String
  let name: String
  let needs: [String]
  let gain: Double

  init(_ party: ThirdParty) {
    ref = Organisation.reference(of: party.id)
    (name, needs, gain) = (party.name, party.needs, party.gain)
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
  /// By which weights it was ranked.
  let model: String
  /// What the offers say today.
  let notes: [String]
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
    model = suggestion.modelVersion
    notes = suggestion.notes.map { $0.sentence(language) }
    caveats = suggestion.caveats.map { $0.sentence(language) }
    ask = suggestion.questions.map { $0.sentence(language) }
  }
}

/// What `match --need --json` prints.
struct NeedAnswer: Encodable {
  struct Understood: Encodable {
    struct Category: Encodable {
      let code: String
      let label: String
      let share: Double
    }

    /// nil where the words name none.
    let category: Category?
    /// Everything that the words may mean, the likeliest first.
    let alternatives: [Category]
    /// `need` or `offer`.
    let direction: String
    let volume: Double?
    let unit: String?
    let place: String?
    let time: String?
    let valueDKK: Int?

    init(_ understood: HotlineCore.Understood, _ language: Language) {
      func category(_ meaning: HotlineCore.Understood.Meaning) -> Category {
        Category(code: meaning.code, label: meaning.label(language), share: meaning.share)
      }
      self.category = understood.category.map(category)
      alternatives = understood.meanings.map(category)
      direction = understood.isOffer ? "offer" : "need"
      (volume, unit) = (understood.volume, understood.unit)
      (place, time) = (understood.place, understood.time)
      valueDKK = understood.valueDKK
    }
  }

  struct Hidden: Encodable {
    let reason: String
    let count: Int
  }

  let understood: Understood
  let suggestions: [MatchAnswer]
  let partners: [MatchAnswer]
  let hidden: [Hidden]
  let more: Bool

  init(_ understood: HotlineCore.Understood, _ found: Suggestions, _ language: Language) {
    self.understood = Understood(understood, language)
    suggestions = (found.suggested + found.related + found.guesses).map {
      MatchAnswer($0, language)
    }
    partners = found.partners.map { MatchAnswer($0, language) }
    hidden = found.hidden.map {
      Hidden(reason: $0.reason.rawValue, count: $0.organisationIDs.count)
    }
    more = found.hasMore
  }
}
