import Resources

extension CheckSubject {
  /// What was looked at, in words.
  public func words(_ language: Language) -> String {
    phrase(language)
  }

  /// What to do where something of it is at fault.
  fileprivate func remedy(_ language: Language) -> String {
    switch self {
    case .file: CheckPhrases.remedyFile(language)
    case .search: CheckPhrases.remedySearch(language)
    case .history, .numbers: CheckPhrases.remedyHistory(language)
    case .seals: SealPhrases.remedy(language)
    case .rules, .values, .references, .lists, .periods, .chains, .records:
      CheckPhrases.remedyRows(language)
    }
  }

  private var phrase: Phrase {
    switch self {
    case .file: CheckPhrases.file
    case .rules: CheckPhrases.rules
    case .values: CheckPhrases.values
    case .references: CheckPhrases.references
    case .lists: CheckPhrases.lists
    case .periods: CheckPhrases.periods
    case .chains: CheckPhrases.chains
    case .records: CheckPhrases.records
    case .history: CheckPhrases.history
    case .seals: CheckPhrases.seals
    case .numbers: CheckPhrases.numbers
    case .search: CheckPhrases.search
    }
  }
}

extension RegisterCheck.Step {
  /// What to do about its faults. A row of the history is mended by nobody: no form shows it. Its seals have
  /// a way of their own.
  public func remedies(_ language: Language) -> [String] {
    let ofHistory = faults.filter(\.isOfHistory)
    guard subject != .seals, !ofHistory.isEmpty else {
      return count > 0 ? [subject.remedy(language)] : []
    }
    let history = CheckSubject.history.remedy(language)
    let own = subject.remedy(language)
    return ofHistory.count == count || own == history ? [history] : [own, history]
  }
}

extension CheckFault {
  fileprivate var isOfHistory: Bool {
    guard case .row(let table, _, _) = self else { return false }
    return CheckLimits.sealed.contains(table)
  }

  /// What is wrong, and with which row.
  public func words(_ language: Language) -> String {
    switch self {
    case .file(let detail): detail
    case .row(let table, let row, let fault):
      CheckPhrases.row(language, ["table": table, "id": row, "problem": fault.words(language)])
    case .search(let fault): fault.words(language)
    }
  }
}

extension RowFault {
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .wrongKind(let column): CheckPhrases.wrongKind(language, ["column": column])
    case .unreadable(let column): CheckPhrases.unreadable(language, ["column": column])
    case .breaksRule(let columns):
      CheckPhrases.breaksRule(language, ["columns": columns.joined(separator: ", ")])
    case .refersToNothing(let column, let table):
      CheckPhrases.refersToNothing(language, ["column": column, "table": table])
    case .unknownCode(let column): CheckPhrases.unknownCode(language, ["column": column])
    case .notJSON(let column): CheckPhrases.notJSON(language, ["column": column])
    case .outOfPlace(let column): CheckPhrases.outOfPlace(language, ["column": column])
    case .spansOverlap: CheckPhrases.spansOverlap(language)
    case .periodDiffers: CheckPhrases.periodDiffers(language)
    case .circle(let column): CheckPhrases.circle(language, ["column": column])
    case .tooFewParties: CheckPhrases.tooFewParties(language)
    case .endsBeforeItBegins: CheckPhrases.endsBeforeItBegins(language)
    case .digitsDiffer: CheckPhrases.digitsDiffer(language)
    case .noHome: CheckPhrases.noHome(language)
    case .historyDiffers(let column): CheckPhrases.historyDiffers(language, ["column": column])
    case .missing: CheckPhrases.rowMissing(language)
    case .historyMissing: CheckPhrases.historyMissing(language)
    case .unknownTable: CheckPhrases.unknownTable(language)
    case .imageMissing: CheckPhrases.imageMissing(language)
    case .imageOfOther(let column): CheckPhrases.imageOfOther(language, ["column": column])
    case .beginsOtherwise(let earlier, let columns):
      CheckPhrases.beginsOtherwise(language, ["earlier": earlier, "columns": columns])
    case .stampDiffers(let column): CheckPhrases.stampDiffers(language, ["column": column])
    case .sealDiffers: CheckPhrases.sealDiffers(language)
    case .entriesMissing(let count):
      CheckPhrases.entriesMissing(language, ["count": "\(count)"])
    case .entriesPutIn(let count): CheckPhrases.entriesPutIn(language, ["count": "\(count)"])
    case .actionMissing: CheckPhrases.actionMissing(language)
    case .actionsMissing(let earlier):
      CheckPhrases.actionsMissing(language, ["earlier": "\(earlier)"])
    case .unsealed: CheckPhrases.unsealed(language)
    case .endMissing: CheckPhrases.endMissing(language)
    case .sealsGone(let first): SealPhrases.sealsGone(language, ["first": "\(first)"])
    case .marksMissing: SealPhrases.marksMissing(language)
    case .markPutIn: SealPhrases.markPutIn(language)
    case .markDiffers: SealPhrases.markDiffers(language)
    case .notEntered: SealPhrases.notEntered(language)
    case .countsTooFar(let column): SealPhrases.countsTooFar(language, ["column": column])
    case .countsFromBefore(let column):
      CheckPhrases.countsFromBefore(language, ["column": column])
    }
  }
}

extension SearchFault {
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .missing(let id): CheckPhrases.notFindable(language, ["id": "\(id)"])
    case .surplus(let id): CheckPhrases.surplus(language, ["id": "\(id)"])
    case .stale(let id, let columns):
      CheckPhrases.stale(
        language, ["id": "\(id)", "columns": columns.joined(separator: ", ")])
    case .misplaced(let id): CheckPhrases.misplaced(language, ["id": "\(id)"])
    case .tokensDiffer(let rank): CheckPhrases.tokensDiffer(language, ["rank": "\(rank)"])
    case .wordsDiffer(let word): CheckPhrases.wordsDiffer(language, ["word": word])
    case .record(let kind, let id):
      CheckPhrases.recordDiffers(
        language, ["kind": kind.names.one(language), "id": "\(id)"])
    case .surplusRecords(let count): CheckPhrases.surplusRecords(language, ["count": "\(count)"])
    }
  }
}

extension RegisterCheck.Seal {
  /// The newest erasures, and the newest accepted faults, that are told one by one.
  private static let mostShown = 20

  /// `segl 3f2a… efter handling 1.204`, and each erasure and each accepted fault on a line of its own; with
  /// `isWhole` all of them, else the newest.
  public func lines(
    _ clock: CopenhagenTime, isWhole: Bool = false, _ language: Language
  ) -> [String] {
    guard let newest else { return [] }
    let mostShown = isWhole ? .max : Self.mostShown
    let head = CheckPhrases.seal(
      language, ["action": DanishNumber.format(Int(actionID)), "seal": newest])
    let shown = erasures.suffix(mostShown)
    let more = erasures.count - shown.count
    return [head]
      + (more > 0 ? [CheckPhrases.earlierErasures(language, ["count": "\(more)"])] : [])
      + shown.map { erasure in
        CheckPhrases.erasure(
          language,
          [
            "day": clock.local(erasure.at).day.display,
            "action": DanishNumber.format(Int(erasure.actionID)),
            "from": DanishNumber.format(Int(erasure.sealedFromID)),
          ])
      }
      + acceptedLines(clock, mostShown, language)
  }

  private func acceptedLines(
    _ clock: CopenhagenTime, _ mostShown: Int, _ language: Language
  ) -> [String] {
    let shown = accepted.suffix(mostShown)
    let more = accepted.count - shown.count
    return (more > 0 ? [SealPhrases.earlierAccepted(language, ["count": "\(more)"])] : [])
      + shown.map { accepted in
        SealPhrases.acceptedFault(
          language,
          [
            "day": clock.local(accepted.at).day.display, "staff": accepted.staff,
            "action": DanishNumber.format(Int(accepted.actionID)),
            "fault": accepted.fault.words(language), "reason": accepted.reason,
          ])
      }
  }
}

extension RegisterCheck {
  /// What a check without faults does not mean: said each time, so that nobody trusts it too far.
  public func notProven(_ language: Language) -> [String] {
    let log =
      hasLogFault ? [CheckPhrases.lostCommits(language, ["version": sqliteVersion])] : []
    let foreign =
      foreignTables.isEmpty
      ? []
      : [CheckPhrases.foreignTables(language, ["tables": foreignTables.joined(separator: ", ")])]
    return [CheckPhrases.truth(language)] + limits(language) + log + foreign
      + [CheckPhrases.restored(language), CheckPhrases.backups(language)]
  }

  /// Which columns and rows nothing else in the file speaks of.
  private func limits(_ language: Language) -> [String] {
    let tables = Dictionary(grouping: unguarded, by: \.table).sorted { $0.key < $1.key }
      .map { table, columns in "\(table) (\(columns.map(\.column).joined(separator: ", ")))" }
    let rows = withoutHistory.map { "\($0.table) \($0.rows)" }
    let untold =
      rows.isEmpty
      ? [] : [CheckPhrases.withoutHistory(language, ["rows": rows.joined(separator: ", ")])]
    return [CheckPhrases.unguarded(language, ["columns": tables.joined(separator: ", ")])] + untold
  }

  /// SQLite before 3.51.3 can lose commits when two connections write and checkpoint at a moment.
  private var hasLogFault: Bool {
    let parts = sqliteVersion.split(separator: ".").compactMap { Int($0) }
    return parts.lexicographicallyPrecedes([3, 51, 3])
  }
}
