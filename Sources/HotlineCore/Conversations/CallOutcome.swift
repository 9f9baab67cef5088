import Resources

/// How a call ends, as staff say it.
public enum CallOutcome: String, Worded, Sendable {
  case answered, guided, unmet, callback, abandoned
  case handedOver = "handed_over"

  public var word: Phrase {
    switch self {
    case .answered: ConversationPhrases.answered
    case .guided: ConversationPhrases.guided
    case .unmet: ConversationPhrases.unmet
    case .callback: CallPhrases.callBack
    case .abandoned: ConversationPhrases.abandoned
    case .handedOver: ConversationPhrases.handedOver
    }
  }
}

extension Inquiry {
  /// How its last call ended: its outcome, or a promise to ring back, after which it goes on.
  public var callOutcome: CallOutcome? {
    get {
      switch (state, outcome) {
      case (.waitingCallback, _): .callback
      case (_, .answered?): .answered
      case (_, .guided?): .guided
      case (_, .unmet?): .unmet
      case (_, .abandoned?): .abandoned
      case (_, .handedOver?), (.referred, nil): .handedOver
      case (_, nil): nil
      }
    }
    set {
      switch newValue {
      case .answered: outcome = .answered
      case .guided: outcome = .guided
      case .unmet: outcome = .unmet
      case .abandoned: outcome = .abandoned
      case .handedOver: outcome = .handedOver
      case .callback: (outcome, state) = (nil, .waitingCallback)
      case nil: outcome = nil
      }
    }
  }
}
