import Resources

/// One counting option of a goal as a field of the form: a choice between codes.
struct CountingChoice: Sendable {
  let key: FieldKey
  /// The name of the option where goals are counted.
  let option: String
  /// The goals that it says something about.
  let metrics: [Goal.Metric]
  let words: FieldWords
  /// The first is what holds where nobody has chosen.
  let choices: [Choice]

  var standard: String { choices.first?.code ?? "" }

  var field: Field<PeriodEntry.GoalEntry> {
    Field(
      key, .choice(.fixed(choices)), words, initial: .value(.codes([standard])),
      shownWhen: .chosen(.metric, metrics.map(\.rawValue)), staysWhenHidden: true,
      get: { .codes([value(in: $0.options)]) },
      set: { set($1.codes.first, in: &$0.options) })
  }

  func value(in options: [GoalOption]) -> String {
    options.first { $0.key == option }?.value ?? standard
  }

  /// A goal without a row for the option counts by the standard, so that needs none.
  private func set(_ code: String?, in options: inout [GoalOption]) {
    let code = code ?? standard
    if let index = options.firstIndex(where: { $0.key == option }) {
      options[index].value = code
    } else if code != standard {
      options.append(GoalOption(goalID: 0, key: option, value: code))
    }
  }
}

extension CountingChoice {
  private typealias Words = CountingChoicePhrases

  private static let noOrYes = [
    Choice("false", Phrase(da: "nej", en: "no")), Choice("true", Phrase(da: "ja", en: "yes")),
  ]

  /// The counting rules that a municipality may choose, goal by goal.
  static let all = [
    CountingChoice(
      key: .newSOVBasis, option: "new_sov_basis", metrics: [.newSOV], words: Words.newSOVBasis,
      choices: [
        Choice("first_sov_date", Phrase(da: "første dag som SØV", en: "first day as such")),
        Choice("cvr_start_date", Phrase(da: "start i CVR", en: "start in the CVR register")),
      ]),
    CountingChoice(
      key: .positionEvent, option: "position_event", metrics: [.newPositions],
      words: Words.positionEvent,
      choices: [
        Choice("first_filled_on", Phrase(da: "først besat", en: "first filled")),
        Choice("established_on", Phrase(da: "oprettet", en: "established")),
      ]),
    CountingChoice(
      key: .employerScope, option: "employer_scope", metrics: [.newPositions],
      words: Words.employerScope,
      choices: [
        Choice("sov_only", Phrase(da: "kun SØV", en: "social enterprises only")),
        Choice("all_enterprises", Phrase(da: "alle virksomheder", en: "all enterprises")),
      ]),
    CountingChoice(
      key: .includeSelfDeclared, option: "include_self_declared",
      metrics: [.newSOV, .newPositions], words: Words.includeSelfDeclared, choices: noOrYes),
    CountingChoice(
      key: .includeMovedIn, option: "include_moved_in", metrics: [.newSOV],
      words: Words.includeMovedIn, choices: noOrYes),
    CountingChoice(
      key: .includeOutside, option: "include_outside_municipality", metrics: [.newPositions],
      words: Words.includeOutside, choices: noOrYes),
    CountingChoice(
      key: .internalDefinition, option: "internal_definition", metrics: [.internalPartnerships],
      words: Words.internalDefinition,
      choices: [
        Choice("A_or_B", Phrase(da: "begge slags", en: "either")),
        Choice("A", Phrase(da: "to afdelinger", en: "two departments")),
        Choice("B", Phrase(da: "afdeling og SØV", en: "department and social enterprise")),
      ]),
    CountingChoice(
      key: .countAddenda, option: "count_addenda",
      metrics: [.internalPartnerships, .sovSMVPartnerships], words: Words.countAddenda,
      choices: noOrYes),
  ]
}

/// What the counting options say in the form.
private enum CountingChoicePhrases {
  static let newSOVBasis = FieldWords(
    da: "Ny fra", "Hvilken dag gør en SØV ny?", en: "New from", "Which day makes it new?")
  static let includeSelfDeclared = FieldWords(
    da: "Med selverklærede", "Tæller de, der kun kalder sig selv SØV?",
    en: "Self-declared", "Do those count that only call themselves so?")
  static let includeMovedIn = FieldWords(
    da: "Med tilflyttere", "Tæller en SØV, der flytter til kommunen?",
    en: "Moved in", "Does one count that moves into the municipality?")
  static let positionEvent = FieldWords(
    da: "Tæller fra", "Hvilken dag tæller en stilling?",
    en: "Counts from", "Which day of a position counts?")
  static let employerScope = FieldWords(
    da: "Arbejdsgivere", "Hos hvem tæller stillingerne?",
    en: "Employers", "With whom do positions count?")
  static let includeOutside = FieldWords(
    da: "Med udenbys", "Tæller en arbejdsgiver uden for kommunen?",
    en: "From outside", "Does an employer outside the municipality count?")
  static let internalDefinition = FieldWords(
    da: "Intern er", "Hvem er parter i en intern aftale?",
    en: "Internal is", "Who are the parties of an internal agreement?")
  static let countAddenda = FieldWords(
    da: "Med tillæg", "Tæller en aftale, der bygger videre på en anden?",
    en: "Addenda", "Does an agreement count that continues another?")
}
