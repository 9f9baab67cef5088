import Resources

extension Inquiry.State {
  /// The state in one word, such as `åben`.
  public func words(_ language: Language) -> String {
    switch self {
    case .open: ConversationPhrases.open(language)
    case .waitingCallback: ConversationPhrases.waitingCallback(language)
    case .referred: ConversationPhrases.referred(language)
    case .closed: ConversationPhrases.closed(language)
    }
  }
}

extension Inquiry.Outcome {
  /// The outcome in one word, such as `besvaret`.
  public func words(_ language: Language) -> String {
    switch self {
    case .answered: ConversationPhrases.answered(language)
    case .guided: ConversationPhrases.guided(language)
    case .unmet: ConversationPhrases.unmet(language)
    case .abandoned: ConversationPhrases.abandoned(language)
    case .handedOver: ConversationPhrases.handedOver(language)
    }
  }
}

extension Inquiry.Purpose {
  /// What it is for, such as `viden om socialøkonomi`.
  public func words(_ language: Language) -> String {
    switch self {
    case .knowledge: ConversationPhrases.knowledge(language)
    case .existingEnterprises: ConversationPhrases.existingEnterprises(language)
    case .dialogue: ConversationPhrases.dialogue(language)
    case .outreach: ConversationPhrases.outreach(language)
    case .ideaDevelopment: ConversationPhrases.ideaDevelopment(language)
    case .other: ConversationPhrases.otherPurpose(language)
    }
  }
}

extension Inquiry.CallerType {
  /// Who calls, such as `iværksætter`.
  public func words(_ language: Language) -> String {
    switch self {
    case .sov: ConversationPhrases.callerSOV(language)
    case .enterprise: ConversationPhrases.callerEnterprise(language)
    case .entrepreneur: ConversationPhrases.callerEntrepreneur(language)
    case .association: ConversationPhrases.callerAssociation(language)
    case .department: ConversationPhrases.callerDepartment(language)
    case .municipalEmployee: ConversationPhrases.callerEmployee(language)
    case .citizen: ConversationPhrases.callerCitizen(language)
    case .pressPolitician: ConversationPhrases.callerPressPolitician(language)
    case .other: ConversationPhrases.callerOther(language)
    }
  }
}

extension Referral.Outcome {
  /// What came of naming an organisation, such as `aftale`.
  public func words(_ language: Language) -> String {
    switch self {
    case .unknown: ConversationPhrases.referralUnknown(language)
    case .contacted: ConversationPhrases.referralContacted(language)
    case .agreed: ConversationPhrases.referralAgreed(language)
    case .declined: ConversationPhrases.referralDeclined(language)
    case .noAnswer: ConversationPhrases.referralNoAnswer(language)
    }
  }
}
