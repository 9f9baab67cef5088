import Foundation
import GRDB
import Resources

/// Whose history is read on the desk.
public enum HistoryQuestion: Hashable, Sendable {
  case record(RecordKind, Int64)
  /// All that was done on one day.
  case day(DanishDate)
}

extension Register {
  /// What became of a record, or was done on a day, as it is read on the desk. Of a day at most 2,000
  /// actions.
  public func historyPage(_ question: HistoryQuestion, _ language: Language) throws -> RecordPage {
    let clock = try CopenhagenTime()
    switch question {
    case .record(let kind, let id):
      let name = try called(kind, id)?.name ?? kind.names.one(language)
      return RecordPage(
        title: HistoryPhrases.title(language, ["what": name]),
        lines: try history(of: kind, id, language).lines(clock, language))
    case .day(let day):
      return RecordPage(
        title: HistoryPhrases.title(language, ["what": day.display]),
        lines: try history(on: day, language).lines(clock, language))
    }
  }
}
