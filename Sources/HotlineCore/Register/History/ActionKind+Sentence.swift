import Resources

extension ActionKind {
  /// What was done and to what, such as `oprettede Prøvebageriet`.
  public func sentence(_ language: Language, subject: String?) -> String {
    let words = phrase(language)
    guard let subject, !subject.isEmpty else { return words }
    return "\(words) \(subject)"
  }

  private var phrase: Phrase {
    switch self {
    case .registerCreated: HistoryPhrases.registerCreated
    case .profileChanged: HistoryPhrases.profileChanged
    case .staffAdded: HistoryPhrases.staffAdded
    case .organisationEntered: HistoryPhrases.organisationEntered
    case .organisationEdited: HistoryPhrases.organisationEdited
    case .contactEntered: HistoryPhrases.contactEntered
    case .contactEdited: HistoryPhrases.contactEdited
    case .lineEntered: HistoryPhrases.lineEntered
    case .lineEdited: HistoryPhrases.lineEdited
    case .workplaceEntered: HistoryPhrases.workplaceEntered
    case .workplaceEdited: HistoryPhrases.workplaceEdited
    case .partnershipEntered: HistoryPhrases.partnershipEntered
    case .partnershipEdited: HistoryPhrases.partnershipEdited
    case .positionEntered: HistoryPhrases.positionEntered
    case .positionEdited: HistoryPhrases.positionEdited
    case .periodEntered: HistoryPhrases.periodEntered
    case .periodEdited: HistoryPhrases.periodEdited
    case .cardEntered: HistoryPhrases.cardEntered
    case .cardEdited: HistoryPhrases.cardEdited
    case .hotlineChanged: HistoryPhrases.hotlineChanged
    case .suggestionAnswered: HistoryPhrases.suggestionAnswered
    case .followUpEntered: HistoryPhrases.followUpEntered
    case .followUpEdited: HistoryPhrases.followUpEdited
    case .followUpDone: HistoryPhrases.followUpDone
    case .followUpMoved: HistoryPhrases.followUpMoved
    case .interactionEntered: HistoryPhrases.interactionEntered
    case .interactionEdited: HistoryPhrases.interactionEdited
    case .inquiryEntered: HistoryPhrases.inquiryEntered
    case .inquiryEdited: HistoryPhrases.inquiryEdited
    case .inquiryClosed: HistoryPhrases.inquiryClosed
    case .inquiryReopened: HistoryPhrases.inquiryReopened
    case .handoverConfirmed: HistoryPhrases.handoverConfirmed
    case .referralAnswered: HistoryPhrases.referralAnswered
    case .workTakenOver: HistoryPhrases.workTakenOver
    case .filterSaved: HistoryPhrases.filterSaved
    case .filterRemoved: HistoryPhrases.filterRemoved
    case .removed: HistoryPhrases.removed
    case .imported: HistoryPhrases.imported
    case .undone: HistoryPhrases.tookBack
    case .redone: HistoryPhrases.didAgain
    }
  }
}

extension DoneAction {
  /// What was done, for the line that offers or reports to take it back.
  public func sentence(_ language: Language) -> String {
    kind.sentence(language, subject: subject)
  }
}
