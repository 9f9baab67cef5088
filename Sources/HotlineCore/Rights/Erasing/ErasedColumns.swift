import GRDB
import Resources

/// What stands in the columns of one table once a person is taken out of them.
struct ErasedColumns {
  private let table: RegisterTable
  private let texts: Set<String>
  private let reached: Set<String>
  private let required: Set<String>
  /// How many characters a column may hold, where the schema says so.
  private let longest: [String: Int]
  private let matcher: PersonMatcher
  private let word: String

  init(_ table: RegisterTable, _ words: ColumnWords, _ matcher: PersonMatcher, word: String) {
    (self.table, self.matcher, self.word) = (table, matcher, word)
    texts = Set(PersonTexts(table).columns)
    required = Set(table.columns.filter(\.isRequired).map(\.name))
    longest = Dictionary(
      table.rules.compactMap { rule in
        guard rule.columns.count == 1, let column = rule.columns.first,
          let most = rule.condition.firstMatch(of: #/length\(.*(?:AND|<=) (\d+)/#)
        else { return nil }
        return Int(most.1).map { (column, $0) }
      }, uniquingKeysWith: min)
    reached = texts.filter { column in
      switch words[column, in: table.name]?.content {
      case .field(.phone), .field(.phones), .field(.email): true
      default: false
      }
    }
  }

  /// A text without the person. A number or an address is none any more where it was theirs.
  func cleared(_ text: String, in column: String) -> DatabaseValue {
    if reached.contains(column) { return withoutReach(text, in: column) }
    guard texts.contains(column) else { return text.databaseValue }
    let cleared = PersonTexts.each(text) { matcher.cleared($0, word: word) ?? $0 }
    // The word may be longer than a name.
    guard let most = longest[column], cleared.unicodeScalars.count > most else {
      return cleared.databaseValue
    }
    return String(String.UnicodeScalarView(cleared.unicodeScalars.prefix(most))).databaseValue
  }

  private func withoutReach(_ text: String, in column: String) -> DatabaseValue {
    let parts = text.split { ",;/\n".contains($0) }.map { String($0).trimmed }
    let left = parts.filter { !matcher.holds($0) }
    if left.count == parts.count { return text.databaseValue }
    guard left.isEmpty else { return left.joined(separator: "; ").databaseValue }
    return required.contains(column) ? word.databaseValue : .null
  }

  /// A row of the person's own without a word about them: only that somebody was there.
  func emptied(_ columns: [String: DatabaseValue]) -> [String: DatabaseValue] {
    columns.reduce(into: [:]) { emptied, column in
      let isPublic = ["publicFrom", "publicTo"].contains(column.key)
      guard texts.contains(column.key) || isPublic, !column.value.isNull else {
        emptied[column.key] = column.value
        return
      }
      emptied[column.key] = required.contains(column.key) ? word.databaseValue : .null
    }
  }
}
