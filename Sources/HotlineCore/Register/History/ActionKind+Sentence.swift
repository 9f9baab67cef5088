import Resources

extension ActionKind {
  /// What was done and to what, such as `oprettede Prøvebageriet`.
  public func sentence(_ language: Language, subject: String?) -> String {
    [words(language), subject ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func words(_ language: Language) -> String {
    switch self {
    case .entered(let kind): Self.words(HistoryPhrases.entered, kind, language)
    case .edited(let kind): Self.words(HistoryPhrases.edited, kind, language)
    case .did(let deed): deed.phrase(language)
    }
  }

  private static func words(_ verb: Phrase, _ kind: RecordKind, _ language: Language) -> String {
    [verb(language), kind.names.the(language)].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension ActionKind.Deed {
  fileprivate var phrase: Phrase {
    switch self {
    case .registerCreated: HistoryPhrases.registerCreated
    case .profileChanged: HistoryPhrases.profileChanged
    case .staffAdded: HistoryPhrases.staffAdded
    case .suggestionAnswered: HistoryPhrases.suggestionAnswered
    case .followUpDone: HistoryPhrases.followUpDone
    case .followUpMoved: HistoryPhrases.followUpMoved
    case .inquiryClosed: HistoryPhrases.inquiryClosed
    case .inquiryReopened: HistoryPhrases.inquiryReopened
    case .handoverConfirmed: HistoryPhrases.handoverConfirmed
    case .handoverRefused: HistoryPhrases.handoverRefused
    case .handoverMoved: HistoryPhrases.handoverMoved
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
