import Foundation
import GRDB

/// A row of which one and the same thing may have two, one of each of two owners that become one.
protocol CombinedRow: StoredRow {
  /// The columns that tell what a row is about, beside whose it is and when it ends: two rows that
  /// agree in them are one. Empty where only the schema says what can stand once.
  static func sameness(of row: Self) -> [String]
  /// Takes over what the other row says better. What was empty is filled already.
  mutating func take(over other: Self)
}

extension CombinedRow {
  static func sameness(of row: Self) -> [String] { [] }

  static func sameness(_ image: RowImage) throws -> [String] {
    sameness(of: try Self(row: Row(image.columns)))
  }
}

/// Makes one row of two about the same thing: the one that stands, filled with what the other says.
///
/// An empty column takes the other's value, lists are joined, and free texts that differ stand one
/// below the other. A day stays as it stands, also an empty one: an empty day says *always*.
struct RowCombination {
  let table: RegisterTable

  func combined(_ standing: RowImage, with other: RowImage) throws -> RowImage {
    var combined = standing
    for (column, value) in standing.columns {
      guard !isBookkeeping(column), let theirs = other.columns[column], theirs != value else {
        continue
      }
      combined.columns[column] = self.combined(value, theirs, in: column)
    }
    guard let type = RowTypes.rows(in: table.name) as? any CombinedRow.Type else { return combined }
    return try Self.taken(type, combined, standing, other)
  }

  private static func taken<Kind: CombinedRow>(
    _ type: Kind.Type, _ combined: RowImage, _ standing: RowImage, _ other: RowImage
  ) throws -> RowImage {
    var row = try Kind(row: Row(combined.columns))
    let filled = row
    row.take(over: try Kind(row: Row(other.columns)))
    let (before, after) = (try filled.columns(), try row.columns())
    var image = combined
    for (column, value) in after where before[column] != value { image.columns[column] = value }
    return image
  }

  private func combined(
    _ mine: DatabaseValue, _ theirs: DatabaseValue, in column: String
  ) -> DatabaseValue {
    guard !theirs.isNull, !isReference(column) || mine.isNull else { return mine }
    if mine.isNull { return isDay(column) ? mine : theirs }
    guard let text = String.fromDatabaseValue(mine), let other = String.fromDatabaseValue(theirs)
    else { return mine }
    if let list = Self.joined(text, other) { return list.databaseValue }
    guard isFreeText(column), !text.contains(other) else { return mine }
    let parting = column == "note" || (text + other).contains("\n") ? "\n" : "; "
    return (other.contains(text) ? other : text + parting + other).databaseValue
  }

  private func isBookkeeping(_ column: String) -> Bool {
    ["id", "revision", "createdAt", "createdBy", "updatedAt", "updatedBy"].contains(column)
  }

  private func isReference(_ column: String) -> Bool {
    table.references.contains { $0.columns.contains(column) }
  }

  private func isDay(_ column: String) -> Bool {
    rules(of: column).contains { $0.condition.contains("date(") }
  }

  /// A text that may be missing and that no rule of the schema looks at: words of a person.
  private func isFreeText(_ column: String) -> Bool {
    rules(of: column).isEmpty && !isReference(column)
      && table.columns.contains { $0.name == column && $0.type == "TEXT" && !$0.isRequired }
  }

  private func rules(of column: String) -> [TableRule] {
    table.rules.filter { $0.columns.contains(column) }
  }

  /// Two JSON lists of words as one, in the order in which they stand; nil for anything else.
  private static func joined(_ one: String, _ other: String) -> String? {
    guard one.hasPrefix("["), other.hasPrefix("["),
      let mine = try? JSONDecoder().decode([String].self, from: Data(one.utf8)),
      let theirs = try? JSONDecoder().decode([String].self, from: Data(other.utf8)),
      let data = try? JSONEncoder.stable.encode(mine + theirs.filter { !mine.contains($0) })
    else { return nil }
    return String(decoding: data, as: UTF8.self)
  }
}

extension DanishDate? {
  /// The earlier of two first days; nil, *always*, is before any.
  static func earlier(_ one: DanishDate?, _ other: DanishDate?) -> DanishDate? {
    guard let one, let other else { return nil }
    return Swift.min(one, other)
  }

  /// The later of two last days; nil, *still*, is after any.
  static func later(_ one: DanishDate?, _ other: DanishDate?) -> DanishDate? {
    guard let one, let other else { return nil }
    return Swift.max(one, other)
  }
}
