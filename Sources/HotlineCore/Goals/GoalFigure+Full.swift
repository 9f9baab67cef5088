import Resources

// What the goals in full say beside the figure.
extension GoalFigure {
  /// What counted in one year of the period.
  public struct Year: Equatable, Sendable {
    public let year: Int
    public let count: Int
  }

  /// What counted in each year of a period; empty for a share, which has no years.
  public func years(of period: StrategyPeriod) -> [Year] {
    guard goal.metric != .relations, period.startsOn.year <= period.endsOn.year else { return [] }
    let counted = Dictionary(
      rows.filter(\.counts).compactMap(\.day).map { ($0.year, 1) }, uniquingKeysWith: +)
    return (period.startsOn.year...period.endsOn.year).map {
      Year(year: $0, count: counted[$0] ?? 0)
    }
  }

  /// How much more the target asks for; nil where it is reached, and without one.
  public var missing: Double? {
    goal.targetValue.flatMap { $0 > value ? $0 - value : nil }
  }

  /// The rules of counting in force, in words: `Ny fra: første dag som SØV`.
  public func rules(_ language: Language) -> [String] {
    CountingChoice.all.filter { $0.metrics.contains(goal.metric) }.map { choice in
      let code = choice.value(in: options)
      let word = choice.choices.first { $0.code == code }?.label(language) ?? code
      return "\(choice.words.label(language)): \(word)"
    }
  }

  /// How it stands, or what came of it.
  public func result(isFinal: Bool, _ language: Language) -> String {
    let words = verdict.phrase(language)
    return isFinal ? GoalPhrases.result(language, ["result": words]) : words
  }

  /// What it is held against, with where that number is from; nil without one.
  public func baselineText(_ language: Language) -> String? {
    guard let baseline = goal.baselineValue else { return nil }
    let words = [
      GoalPhrases.baseline(language, ["value": DanishNumber.format(baseline)]),
      goal.baselineKind?.word(language), goal.baselineSource,
    ]
    return words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension GoalFigure.Verdict {
  fileprivate var phrase: Phrase {
    switch self {
    case .met: GoalPhrases.isMet
    case .notMet: GoalPhrases.isNotMet
    case .onTrack: GoalPhrases.isOnTrack
    case .behind: GoalPhrases.behind
    case .undecidable: GoalPhrases.isUndecidable
    case .noTarget: GoalPhrases.noTarget
    }
  }
}
