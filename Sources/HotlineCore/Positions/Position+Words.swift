import Resources

extension Position.State {
  /// The state in a word, such as `nedlagt`.
  public var word: Phrase {
    switch self {
    case .planned: WordPhrases.planned
    case .established: WordPhrases.established
    case .filled: WordPhrases.filled
    case .vacant: WordPhrases.vacant
    case .closed: WordPhrases.closed
    }
  }
}
