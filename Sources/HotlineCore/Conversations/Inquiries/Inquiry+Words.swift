import Resources

extension Inquiry.State: Worded {
  /// The state in one word, such as `åben`.
  public var word: Phrase {
    switch self {
    case .open: ConversationPhrases.open
    case .waitingCallback: ConversationPhrases.waitingCallback
    case .referred: ConversationPhrases.referred
    case .closed: ConversationPhrases.closed
    }
  }
}

extension Inquiry.Outcome: Worded {
  /// The outcome in one word, such as `besvaret`.
  public var word: Phrase {
    switch self {
    case .answered: ConversationPhrases.answered
    case .guided: ConversationPhrases.guided
    case .unmet: ConversationPhrases.unmet
    case .abandoned: ConversationPhrases.abandoned
    case .handedOver: ConversationPhrases.handedOver
    }
  }
}

extension Inquiry.Purpose: Worded {
  /// What it is for, such as `viden om socialøkonomi`.
  public var word: Phrase {
    switch self {
    case .knowledge: ConversationPhrases.knowledge
    case .existingEnterprises: ConversationPhrases.existingEnterprises
    case .dialogue: ConversationPhrases.dialogue
    case .outreach: ConversationPhrases.outreach
    case .ideaDevelopment: ConversationPhrases.ideaDevelopment
    case .other: ConversationPhrases.otherPurpose
    }
  }
}

extension Inquiry.CallerType: Worded {
  /// Who calls, such as `iværksætter`.
  public var word: Phrase {
    switch self {
    case .sov: ConversationPhrases.callerSOV
    case .enterprise: ConversationPhrases.callerEnterprise
    case .entrepreneur: ConversationPhrases.callerEntrepreneur
    case .association: ConversationPhrases.callerAssociation
    case .department: ConversationPhrases.callerDepartment
    case .municipalEmployee: ConversationPhrases.callerEmployee
    case .citizen: ConversationPhrases.callerCitizen
    case .pressPolitician: ConversationPhrases.callerPressPolitician
    case .other: ConversationPhrases.callerOther
    }
  }
}

extension Referral.Outcome: Worded {
  /// What came of naming an organisation, such as `aftale`.
  public var word: Phrase {
    switch self {
    case .unknown: ConversationPhrases.referralUnknown
    case .contacted: ConversationPhrases.referralContacted
    case .agreed: ConversationPhrases.referralAgreed
    case .declined: ConversationPhrases.referralDeclined
    case .noAnswer: ConversationPhrases.referralNoAnswer
    }
  }
}
