import HotlineCore
import Resources

extension GoalMeter {
  /// The meter as text: a line for each goal in columns, its parts below, and with `withRows` every
  /// row that was looked at.
  func lines(_ language: Language, withRows: Bool) -> [String] {
    let titles = figures.map { "\($0.goal.ordinal)  \($0.title(language))" }
    let values = figures.map { $0.valueText(language) }
    let titleWidth = titles.map(\.count).max() ?? 0
    let valueWidth = values.map(\.count).max() ?? 0
    var lines = [header(language), ""]
    for (index, figure) in figures.enumerated() {
      lines.append(
        titles[index].padded(to: titleWidth) + "  "
          + values[index].padded(to: valueWidth, right: true)
          + "  " + figure.remark(language))
      lines += figure.details(language).map { "     " + $0 }
      if withRows { lines += figure.rows.map { $0.line(language) } }
    }
    lines.append("")
    lines.append(DeskPhrases.outsidePeriod(language, ["count": String(outsidePeriod.count)]))
    if withRows { lines += outsidePeriod.map { $0.line(language) } }
    guard !unreadable.isEmpty else { return lines }
    lines.append(UnreadablePhrases.leftOut(language, ["count": String(unreadable.count)]))
    lines += unreadable.map { "     " + $0.sentence(language) }
    return lines
  }

  private func header(_ language: Language) -> String {
    var words = ["\(DeskPhrases.goalsTitle(language)) \(period.code)"]
    if isFinal { words.append(DeskPhrases.finalResult(language)) }
    words.append(DeskPhrases.asOf(language, ["day": asOf.display]))
    if !overlapping.isEmpty {
      words.append("\(DeskPhrases.overlaps(language)) \(overlapping.joined(separator: ", "))")
    }
    return words.joined(separator: " · ")
  }
}

extension GoalFigure {
  fileprivate func title(_ language: Language) -> String {
    language == .danish ? goal.titleDa : goal.titleEn
  }

  /// What stands below the figure.
  fileprivate func details(_ language: Language) -> [String] {
    let balance = openingBalance.map {
      GoalPhrases.opening(
        language, ["value": DanishNumber.format($0.value), "source": $0.source])
    }
    return [balance].compactMap(\.self) + parts.map { $0.sentence(language) }
  }
}

extension CountedRow {
  /// `+` where it counts, `-` where it does not; the day, the organisation, what it is and why.
  fileprivate func line(_ language: Language) -> String {
    let reference = organisationID.map(Organisation.reference) ?? ""
    return "   \(counts ? "+" : "-") \((day?.display ?? "").padded(to: 10))  "
      + "\(reference.padded(to: 8))  \(title): \(reason.sentence(language))"
  }
}

extension String {
  /// With blanks behind, or before, up to a number of characters.
  fileprivate func padded(to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - count))
    return right ? blanks + self : self + blanks
  }
}
