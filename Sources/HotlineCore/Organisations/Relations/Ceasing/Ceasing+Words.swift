import Resources

extension Ceasing.Settlement {
  /// What becomes of a matter, in a few words.
  public func words(_ language: Language) -> String {
    switch self {
    case .end: CeasingPhrases.end(language)
    case .leave: CeasingPhrases.leave(language)
    case .takeOver: CeasingPhrases.takeOver(language)
    case .keep: CeasingPhrases.keep(language)
    }
  }
}

extension Ceasing.Matter {
  /// What it is: `Stilling · Køkkenmedhjælper`.
  public func words(_ language: Language) -> String {
    "\(kind.names.one(language)) · \(title)"
  }
}

extension Ceasing {
  /// All of it, a line each.
  public func lines(_ language: Language) -> [String] {
    let head = CeasingPhrases.heading(
      language,
      [
        "name": organisation.name, "reference": organisation.reference, "day": day.display,
        "reason": reason.word(language),
      ])
    let next =
      successor.map {
        CeasingPhrases.continuedBy(language, ["name": $0.name, "reference": $0.reference])
      } ?? CeasingPhrases.continuedByNobody(language)
    guard !matters.isEmpty else { return [head, next, CeasingPhrases.nothingOpen(language)] }
    return [head, next]
      + matters.map { "  \($0.words(language)): \($0.chosen.words(language))" }
  }
}
