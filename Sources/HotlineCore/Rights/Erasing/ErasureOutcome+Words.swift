import Resources

extension ErasureOutcome {
  /// What was done, and what is left to do by hand.
  public func lines(_ decision: ErasureDecision, _ language: Language) -> [String] {
    let done: Phrase =
      switch decision {
      case .erased: RightsPhrases.doneErased
      case .anonymised: RightsPhrases.doneAnonymised
      case .refused: RightsPhrases.doneRefused
      }
    return [done(language, ["count": DanishNumber.format(count)])]
      + left.map { RightsPhrases.leftBehind(language, ["path": $0]) }
      + (isCompact ? [] : [RightsPhrases.notCompact(language)])
  }
}
