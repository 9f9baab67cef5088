import Resources

extension Interaction.Kind: Worded {
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

extension Interaction.Direction: Worded {
  public var word: Phrase {
    switch self {
    case .incoming: Phrase(da: "Ind (de ringede)", en: "In (they called)")
    case .outgoing: Phrase(da: "Ud (vi ringede)", en: "Out (we called)")
    }
  }
}

extension InteractionOrganisation.Role: Worded {
  public var word: Phrase {
    switch self {
    case .referredTo: Phrase(da: "nævnt for den, der ringede", en: "named to the caller")
    case .discussed: Phrase(da: "talt om", en: "talked about")
    case .party: Phrase(da: "med", en: "taking part")
    case .caller: Phrase(da: "ringede", en: "called")
    }
  }
}

extension Interaction.Kind {
  /// Whether both sides speak in it, which resets the dialogue clock.
  public var isTwoWay: Bool {
    switch self {
    case .call, .meeting, .visit, .event: true
    case .email, .note: false
    }
  }
}
