import GRDB
import Resources

/// A row that had to do with somebody who was merged, and what becomes of it.
public struct MovedRow: Equatable, Sendable {
  public enum Fate: String, Sendable, CaseIterable {
    /// It is the survivor's now.
    case moved
    /// The survivor had one about the same thing: the two are one.
    case joined
    /// It tied the two to each other, and says nothing any more.
    case dropped
    /// It tells of days of which the survivor's own row tells: it stays with the merged one.
    case kept
  }

  /// The table that it stands in.
  public let table: String
  public let id: Int64
  public let fate: Fate
  /// The kind of record that it is, or is part of; nil for what is part of an organisation itself.
  public let kind: RecordKind?
  /// The record that it is, or is part of; nil for none that has a kind.
  public let recordID: Int64?
  /// What that record is called; nil where it has no name.
  public let title: String?
}

/// What has moved, counted by kind, in the order of the kinds.
public struct MovedCount: Equatable, Sendable {
  public let kind: RecordKind?
  public let fate: MovedRow.Fate
  public let count: Int
  /// What the first of them are called.
  public let titles: [String]
}

extension Sequence where Element == MovedRow {
  /// The rows by kind and fate, each record once.
  public func counted(titles most: Int = 5) -> [MovedCount] {
    let kinds: [RecordKind?] = RecordKind.allCases + [nil]
    return MovedRow.Fate.allCases.flatMap { fate in
      kinds.compactMap { kind -> MovedCount? in
        let rows = filter { $0.fate == fate && $0.kind == kind }
        guard !rows.isEmpty else { return nil }
        var titles: [String] = []
        var seen: Set<Int64> = []
        var count = 0
        for row in rows {
          if kind != nil, let id = row.recordID, !seen.insert(id).inserted { continue }
          count += 1
          if let title = row.title, titles.count < most { titles.append(title) }
        }
        return MovedCount(kind: kind, fate: fate, count: count, titles: titles)
      }
    }
  }
}

extension MovedCount {
  /// What they are, as a heading: the list of the kind where it has one.
  public func label(_ language: Language) -> String {
    guard let kind else { return MergePhrases.ownRows(language) }
    return (kind.list?.title ?? kind.names.one)(language)
  }
}
