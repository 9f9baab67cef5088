import Resources

extension CheckSubject {
  /// What was looked at, in words.
  public func words(_ language: Language) -> String {
    phrase(language)
  }

  private var phrase: Phrase {
    switch self {
    case .file: CheckPhrases.file
    case .references: CheckPhrases.references
    case .lists: CheckPhrases.lists
    case .periods: CheckPhrases.periods
    case .chains: CheckPhrases.chains
    case .records: CheckPhrases.records
    case .history: CheckPhrases.history
    case .search: CheckPhrases.search
    }
  }
}

extension CheckFault {
  /// What is wrong, and with which row.
  public func words(_ language: Language) -> String {
    switch self {
    case .file(let detail): detail
    case .row(let table, let id, let fault):
      CheckPhrases.row(
        language, ["table": table, "id": "\(id)", "problem": fault.words(language)])
    case .search(let fault): fault.words(language)
    }
  }
}

extension RowFault {
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .refersToNothing(let table): CheckPhrases.refersToNothing(language, ["table": table])
    case .notJSON(let column): CheckPhrases.notJSON(language, ["column": column])
    case .spansOverlap: CheckPhrases.spansOverlap(language)
    case .periodDiffers: CheckPhrases.periodDiffers(language)
    case .circle(let column): CheckPhrases.circle(language, ["column": column])
    case .tooFewParties: CheckPhrases.tooFewParties(language)
    case .endsBeforeItBegins: CheckPhrases.endsBeforeItBegins(language)
    case .digitsDiffer: CheckPhrases.digitsDiffer(language)
    case .historyDiffers: CheckPhrases.historyDiffers(language)
    case .missing: CheckPhrases.rowMissing(language)
    }
  }
}

extension SearchFault {
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .missing(let id): CheckPhrases.notFindable(language, ["id": "\(id)"])
    case .surplus(let id): CheckPhrases.surplus(language, ["id": "\(id)"])
    case .stale(let id): CheckPhrases.stale(language, ["id": "\(id)"])
    case .misplaced(let id): CheckPhrases.misplaced(language, ["id": "\(id)"])
    case .tokensDiffer: CheckPhrases.tokensDiffer(language)
    case .wordsDiffer: CheckPhrases.wordsDiffer(language)
    }
  }
}

extension RegisterCheck {
  /// What a check without faults does not mean: said each time, so that nobody trusts it too far.
  public func notProven(_ language: Language) -> [String] {
    let log =
      hasLogFault ? [CheckPhrases.lostCommits(language, ["version": sqliteVersion])] : []
    return [CheckPhrases.truth(language)] + log
      + [CheckPhrases.restored(language), CheckPhrases.backups(language)]
  }

  /// SQLite before 3.51.3 can lose commits when two connections write and checkpoint at a moment.
  private var hasLogFault: Bool {
    let parts = sqliteVersion.split(separator: ".").compactMap { Int($0) }
    return parts.lexicographicallyPrecedes([3, 51, 3])
  }
}
