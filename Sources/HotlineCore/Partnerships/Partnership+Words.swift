import Resources

extension Partnership.State {
  /// The state in a word, such as `på pause`.
  public var word: Phrase {
    switch self {
    case .idea: WordPhrases.idea
    case .dialogue: WordPhrases.dialogue
    case .agreed: WordPhrases.agreed
    case .paused: WordPhrases.paused
    case .ended: WordPhrases.ended
    case .dropped: WordPhrases.dropped
    }
  }
}

extension Partnership.State: Worded {}
