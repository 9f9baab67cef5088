import Resources

extension ActionKind {
  /// What was done and to what, such as `oprettede Prøvebageriet`.
  public func sentence(_ language: Language, subject: String?) -> String {
    told(\.past, language, subject)
  }

  /// The same as a thing, for the line that says what was taken back: `oprettelse af Prøvebageriet`.
  func noun(_ language: Language, subject: String?) -> String { told(\.noun, language, subject) }

  private func told(
    _ form: KeyPath<DeedWords, Phrase>, _ language: Language, _ subject: String?
  ) -> String {
    [deed[keyPath: form](language), kind?.names.the(language) ?? "", subject ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var deed: DeedWords {
    switch self {
    case .entered: HistoryPhrases.entered
    case .edited: HistoryPhrases.edited
    case .did(let deed): deed.words
    }
  }

  /// The kind of record that was entered or edited; nil for another deed.
  private var kind: RecordKind? {
    switch self {
    case .entered(let kind), .edited(let kind): kind
    case .did: nil
    }
  }
}

extension ActionKind.Deed {
  fileprivate var words: DeedWords {
    switch self {
    case .registerCreated: HistoryPhrases.registerCreated
    case .profileChanged: HistoryPhrases.profileChanged
    case .staffAdded: HistoryPhrases.staffAdded
    case .administratorTaken: HistoryPhrases.administratorTaken
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
    case .merged: HistoryPhrases.merged
    case .restored: HistoryPhrases.restored
    case .notSame: HistoryPhrases.notSame
    case .ceased: HistoryPhrases.ceased
    case .personErased: HistoryPhrases.personErased
    case .retentionRun: HistoryPhrases.retentionRun
    case .sealsAccepted: HistoryPhrases.sealsAccepted
    case .undone: HistoryPhrases.tookBack
    case .redone: HistoryPhrases.didAgain
    }
  }
}

extension DoneAction {
  /// What was done, for the line that says that it was taken back or done again.
  public func noun(_ language: Language) -> String { kind.noun(language, subject: subject) }
}
