import Foundation
import Resources

/// One action and what it did to the rows that were asked about: who changed what from what to what.
public struct HistoryEntry: Equatable, Sendable {
  /// What happened to one row.
  public struct RowEntry: Equatable, Sendable {
    public enum Deed: String, Sendable {
      case entered, edited, removed
    }

    public let deed: Deed
    /// nil for rows of no kind of record, such as earlier names.
    public let kind: RecordKind?
    /// The table and the id of the row, for whoever looks it up.
    public let table: String
    public let rowID: Int64
    /// What stands otherwise, in the order of the form; of a new or removed row what it holds.
    public let changes: [FieldChange]
  }

  /// One field, in words.
  public struct FieldChange: Equatable, Sendable {
    public let label: Phrase
    /// nil where it held nothing.
    public let before: String?
    public let after: String?
  }

  /// Of the action; they grow with time. nil for what was only taken out of the register.
  public let id: Int64?
  public let at: Date
  public let staffInitials: String
  public let kind: ActionKind?
  /// What it was about, such as the name of an organisation.
  public let subject: String?
  /// Whether it was taken back since.
  public let isTakenBack: Bool
  public let rows: [RowEntry]
}

extension HistoryEntry {
  /// `MV oprettede Prøvekøkkenet`
  public func sentence(_ language: Language) -> String {
    let did = kind?.sentence(language, subject: subject) ?? subject ?? ""
    let back = isTakenBack ? [HistoryPhrases.takenBackSince(language)] : []
    return (["\(staffInitials) \(did)"] + back).joined(separator: " · ")
  }
}

extension HistoryEntry.RowEntry {
  /// What the row is, where it is not what the action names already.
  public func heading(_ language: Language) -> String {
    let what = kind?.names.one(language) ?? HistoryPhrases.otherRow(language)
    switch deed {
    case .entered: return HistoryPhrases.rowEntered(language, ["what": what])
    case .edited: return what
    case .removed: return HistoryPhrases.rowRemoved(language, ["what": what])
    }
  }
}

extension HistoryEntry.FieldChange {
  /// `Telefon: 86 12 34 56 → 86 12 34 57`
  public func sentence(_ language: Language) -> String {
    let (old, new) = (before ?? "–", after ?? "–")
    return before == nil && after != nil
      ? "\(label(language)): \(new)" : "\(label(language)): \(old) → \(new)"
  }
}

extension [HistoryEntry] {
  /// Day by day, the newest first: the day, who did what, and under it what stands otherwise. The line of
  /// who did what names the action.
  public func lines(_ clock: CopenhagenTime, _ language: Language) -> [RecordPage.Line] {
    guard !isEmpty else { return [RecordPage.Line(HistoryPhrases.nothing(language))] }
    var lines: [RecordPage.Line] = []
    var day: DanishDate?
    for entry in self {
      let local = clock.local(Instant(entry.at))
      if local.day != day {
        if day != nil { lines.append(RecordPage.Line("")) }
        lines.append(RecordPage.Line(local.day.display, isHeading: true))
        day = local.day
      }
      lines.append(
        RecordPage.Line("  \(local.clock)  \(entry.sentence(language))", actionID: entry.id))
      let isOne = entry.rows.count == 1
      for row in entry.rows {
        if !isOne || row.deed == .removed {
          lines.append(RecordPage.Line("         \(row.heading(language))"))
        }
        lines += row.changes.map { RecordPage.Line("         \($0.sentence(language))") }
      }
    }
    return lines
  }
}
