import Resources

extension MergePlan {
  /// The whole plan in words, a line each: who becomes part of whom, what is to stand, what moves, and
  /// which figures change.
  public func lines(_ language: Language, _ lookups: StoredLookups?) -> [String] {
    [order.heading(language)] + order.fields.map { "  " + $0.line(language, lookups) }
      + order.pairs.map { "  " + $0.line(language) } + movedLines(language).map { "  " + $0 }
      + countLines(language).map { "  " + $0 }
  }

  /// What moves, by what becomes of it.
  public func movedLines(_ language: Language) -> [String] {
    guard !moved.isEmpty else { return [MergePhrases.nothingMoves(language)] }
    return MovedRow.Fate.allCases.flatMap { fate -> [String] in
      let rows = moved.filter { $0.fate == fate }
      return rows.isEmpty ? [] : [fate.word(language)] + rows.map { "  " + $0.line(language) }
    }
  }

  /// The figures that change; one line where none does.
  public func countLines(_ language: Language) -> [String] {
    // That there is one organisation less is what was asked for.
    let told = changed.filter { $0.subject != .kind(order.kind.record) }
    guard !told.isEmpty else { return [MergePhrases.figuresStay(language)] }
    return told.map { count in
      MergePhrases.figure(
        language,
        [
          "what": count.label(language), "before": DanishNumber.format(count.before, most: 1),
          "after": DanishNumber.format(count.after, most: 1),
        ])
    }
  }
}

extension MergeOrder {
  /// Who becomes part of whom.
  public func heading(_ language: Language) -> String {
    MergePhrases.heading(
      language,
      [
        "merged": merged.name, "mergedReference": merged.reference, "survivor": survivor.name,
        "survivorReference": survivor.reference,
      ])
  }
}

extension MergeField {
  /// What a side says; `·` for nothing, *ja* and *nej* where it is asked.
  public func words(_ side: Side, _ language: Language, _ lookups: StoredLookups?) -> String {
    let value = value(side)
    if case .yesNo = kind, value.isNothing { return FormPhrases.no(language) }
    return kind.words(value, language, lookups) ?? MergePhrases.nothing(language)
  }

  fileprivate func line(_ language: Language, _ lookups: StoredLookups?) -> String {
    switch chosen {
    case .both:
      MergePhrases.fieldBoth(
        language, ["label": label(language), "value": words(.both, language, lookups)])
    case .survivor, .merged:
      MergePhrases.field(
        language,
        [
          "label": label(language), "value": words(chosen, language, lookups),
          "other": words(chosen == .merged ? .survivor : .merged, language, lookups),
        ])
    }
  }
}

extension MergeOrder.Pair {
  /// Whether the two become one.
  public func line(_ language: Language) -> String {
    (isChosen ? MergePhrases.alongMerged : MergePhrases.alongApart)(
      language, ["one": survivorTitle, "other": mergedTitle])
  }
}

extension MovedRow.Fate {
  /// What becomes of a row, as a heading.
  public var word: Phrase {
    switch self {
    case .moved: MergePhrases.moved
    case .joined: MergePhrases.joined
    case .dropped: MergePhrases.dropped
    case .kept: MergePhrases.kept
    }
  }
}

extension MovedCount {
  /// How many of what, and what the first of them are called.
  public func line(_ language: Language) -> String {
    let line = MergePhrases.movedLine(
      language, ["label": label(language), "count": DanishNumber.format(count)])
    guard !titles.isEmpty else { return line }
    let more = count > titles.count ? " …" : ""
    return "\(line) · \(titles.joined(separator: ", "))\(more)"
  }
}
