import HotlineCore
import Resources
import Screen

extension DeskState {
  private static let columnWidth = 13

  /// A row for each social enterprise, a column for each topic of the dialogue: when it was last
  /// talked about; marked where that is longer ago than the enterprise's interval, or never.
  func coverageLines(_ coverage: DialogueCoverage?) -> [ReaderLine] {
    guard let coverage else { return [ReaderLine(ReaderPhrases.counting(language), .faint)] }
    guard !coverage.enterprises.isEmpty else {
      return [ReaderLine(ReaderPhrases.noEnterprise(language), .faint)]
    }
    let topics = coverage.topics
    let nameWidth = max(16, size.width - 4 - topics.count * Self.columnWidth)
    func column(_ index: Int) -> Int { nameWidth + index * Self.columnWidth }
    var head = ReaderLine(ReaderPhrases.enterprise(language), .title)
    head.cells = topics.enumerated().map { index, topic in
      ReaderCell(
        x: column(index), text: String(topic.text(language).prefix(Self.columnWidth - 1)),
        role: .title)
    }
    var sums = ReaderLine(
      ReaderPhrases.talkedAbout(language, ["total": String(coverage.enterprises.count)]), .faint)
    sums.cells = topics.enumerated().map { index, topic in
      let count = coverage.enterprises.count { !$0.isLate(topic.code, moment.today) }
      return ReaderCell(x: column(index), text: String(count), role: .text)
    }
    let rows = coverage.enterprises.map { enterprise in
      var row = ReaderLine(
        String(enterprise.name.prefix(nameWidth - 1)), organisationID: enterprise.organisationID)
      row.cells = topics.enumerated().map { index, topic in
        let day = enterprise.lastDays[topic.code]
        let text = day?.display ?? DetailPhrases.never(language)
        let isLate = enterprise.isLate(topic.code, moment.today)
        return ReaderCell(
          x: column(index), text: isLate ? "\(text) !" : text, role: isLate ? .error : .good)
      }
      return row
    }
    return [head, sums] + rows
  }
}

extension DialogueCoverage.Enterprise {
  /// Whether a topic was last talked about longer ago than the enterprise's own interval, or never.
  func isLate(_ topic: String, _ today: DanishDate) -> Bool {
    guard let day = lastDays[topic] else { return true }
    guard let last = lastDialogueOn, let next = nextDialogueBy else { return false }
    return day.adding(days: last.days(until: next)) < today
  }
}
