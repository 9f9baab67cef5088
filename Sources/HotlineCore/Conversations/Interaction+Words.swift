import Resources

extension Interaction.Kind {
  /// The kind in a word, such as `møde`.
  public var word: Phrase {
    switch self {
    case .call: WordPhrases.call
    case .email: WordPhrases.mail
    case .meeting: WordPhrases.meeting
    case .visit: WordPhrases.visit
    case .event: WordPhrases.event
    case .note: WordPhrases.note
    }
  }
}
