import Resources

extension Refusal {
  /// The rule that says no and the way out, for a person.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .missing(let field): RefusalPhrases.missing(language, ["field": field.label(language)])
    case .endsBefore(let field, let start):
      RefusalPhrases.endsBefore(
        language, ["field": field.label(language), "start": start.label(language)])
    case .lessThan(let field, let least):
      RefusalPhrases.lessThan(
        language, ["field": field.label(language), "least": least.label(language)])
    case .outOfRange(let field):
      RefusalPhrases.outOfRange(language, ["field": field.label(language)])
    case .taken(let field, let value):
      RefusalPhrases.taken(language, ["field": field.label(language), "value": value])
    case .twice(let field): RefusalPhrases.twice(language, ["field": field.label(language)])
    case .dayInFuture: RefusalPhrases.dayInFuture(language)
    case .ofKind(let refusal): refusal.rule.sentence(language)
    case .nameMissing: RefusalPhrases.nameMissing(language)
    case .spanEndsBeforeStart: RefusalPhrases.spanEndsBeforeStart(language)
    case .contactNeedsOrganisation: RefusalPhrases.contactNeedsOrganisation(language)
    case .nothingToUndo: RefusalPhrases.nothingToUndo(language)
    case .nothingToRedo: RefusalPhrases.nothingToRedo(language)
    case .changedSince(let subject):
      subject.isEmpty
        ? RefusalPhrases.changedSinceUnnamed(language)
        : RefusalPhrases.changedSince(language, ["subject": subject])
    case .changedUnseen(let subject):
      RefusalPhrases.changedUnseen(language, ["subject": named(subject, language)])
    case .builtUpon(let subject, let standing):
      RefusalPhrases.builtUpon(
        language,
        [
          "subject": named(subject, language),
          "what": standing.map { $0.words(language) }.joined(separator: ", "),
        ])
    case .looksLikeCPR: RefusalPhrases.looksLikeCPR(language)
    case .mightBeCPR: RefusalPhrases.mightBeCPR(language)
    }
  }
}

extension Refusal {
  private func named(_ subject: String, _ language: Language) -> String {
    subject.isEmpty ? RefusalPhrases.unnamed(language) : subject
  }
}

extension Dependent {
  /// How many of what, such as `2 × kontaktperson`.
  public func words(_ language: Language) -> String {
    let noun = kind?.names.one(language).lowercased() ?? RefusalPhrases.belonging(language)
    return "\(count) × \(noun)"
  }
}

extension PartnershipWarning {
  /// What is worth a look.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .noIdeaDevelopment: RefusalPhrases.noIdeaDevelopment(language)
    case .sizeMissing(let name): RefusalPhrases.sizeMissing(language, ["name": name])
    case .joinedLater(let name): RefusalPhrases.joinedLater(language, ["name": name])
    case .isAddendum: RefusalPhrases.isAddendum(language)
    }
  }
}
