import HotlineCore
import Resources

extension DeskState {
  /// One organisation with all that belongs to it; its history comes last, of one kind where one is
  /// chosen.
  func organisationLines(
    _ detail: OrganisationDetail, showing kind: TimelineEntry.Kind?
  ) -> [ReaderLine] {
    var facts = detail
    // All of it stands at the end, by kinds.
    facts.timeline = Array(detail.timeline.prefix(3))
    let stated = facts.lines(language, today: moment.today, words?.lookups)
    // What is said stands in one column, behind the longest label.
    let column = min(24, (stated.map(\.label.count).max() ?? 0) + 2)
    let lines = stated.map { line in
      var row = ReaderLine(
        line.label.isEmpty
          ? line.text : line.label.padded(to: max(column, line.label.count + 2)) + line.text,
        line.role,
        indent: line.label.isEmpty && !line.isWide ? column : 0)
      row.hang = line.label.isEmpty ? 0 : column
      row.organisationID = line.leadsTo
      row.entry = line.item.map { item in
        ReaderEntry(edit: item.edit, removal: item.removal, copy: line.text)
      }
      return row
    }
    return lines + historyLines(detail.timeline, showing: kind)
  }

  var historyHeading: String { ReaderPhrases.history(language) }

  private func historyLines(
    _ timeline: [TimelineEntry], showing kind: TimelineEntry.Kind?
  ) -> [ReaderLine] {
    guard !timeline.isEmpty else { return [] }
    let kinds: Set<TimelineEntry.Kind> = kind.map { Set([$0]) } ?? []
    let shown = timeline.filtered(by: kinds)
    let what = kind?.words(language) ?? ReaderPhrases.everything(language)
    let heading = ReaderPhrases.historyOf(
      language,
      ["what": what, "shown": String(shown.count), "total": String(timeline.count)])
    return [ReaderLine(""), ReaderLine("\(historyHeading) · \(heading)", .title)]
      + shown.map { entry in
        var row = ReaderLine(
          entry.day.display.padded(to: 11) + entry.words(language), organisationID: nil)
        row.hang = 11
        row.entry = ReaderEntry(edit: entry.form, copy: entry.text)
        return row
      }
  }
}

extension TimelineEntry {
  /// The form that edits what the line tells of.
  var form: FormOpening? {
    switch what {
    case .interaction(let id, _, _, _): .row(.interaction, id)
    case .partnershipIdea(let id, _), .partnershipAgreed(let id, _), .partnershipEnded(let id, _):
      .row(.partnership, id)
    case .followUpDone: nil
    }
  }
}

extension Sequence where Element == TimelineEntry {
  /// The kinds that occur, in the order in which they are offered.
  var kinds: [TimelineEntry.Kind] {
    let present = Set(map(\.kind))
    return TimelineEntry.Kind.allCases.filter(present.contains)
  }
}

extension TimelineEntry.Kind {
  /// Several of them, such as `opkald`.
  func words(_ language: Language) -> String {
    switch self {
    case .call: ReaderPhrases.calls(language)
    case .email: ReaderPhrases.mails(language)
    case .meeting: ReaderPhrases.meetings(language)
    case .visit: ReaderPhrases.visits(language)
    case .event: ReaderPhrases.events(language)
    case .note: ReaderPhrases.notes(language)
    case .partnership: ReaderPhrases.partnerships(language)
    case .followUp: ReaderPhrases.followUps(language)
    }
  }
}
