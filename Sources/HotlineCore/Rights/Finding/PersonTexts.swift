/// The columns of a table in which somebody may have written a name.
struct PersonTexts {
  /// Every column of text that is no key, names no row of another table and holds no code of a closed set.
  let columns: [String]

  init(_ table: RegisterTable) {
    columns = table.columns.filter { column in
      guard column.type == "TEXT", !table.key.contains(column.name) else { return false }
      if ["createdAt", "updatedAt"].contains(column.name) { return false }
      if table.references.contains(where: { $0.columns == [column.name] }) { return false }
      return !table.rules.contains { rule in
        rule.columns == [column.name]
          && (rule.condition.contains(" IN (") || rule.condition.contains("IS date("))
      }
    }.map(\.name)
  }

  /// Where a stored text names the person, in a line; nil where it does not. The texts within a JSON text
  /// are looked at one by one.
  static func hit(_ text: String, _ matcher: PersonMatcher) -> (excerpt: String, isSure: Bool)? {
    guard matcher.mayHold(text) else { return nil }
    var found: (excerpt: String, isSure: Bool)?
    _ = each(text) { text in
      let matches = matcher.matches(in: text)
      if let first = matches.first(where: \.isSure) ?? matches.first,
        found == nil || found?.isSure == false
      {
        found = (PersonExcerpt.around(first.range, of: text), first.isSure)
      }
      return text
    }
    return found
  }

  /// A stored text with every text in it as `body` gives it back.
  static func each(_ text: String, _ body: (String) -> String) -> String {
    guard JSONStrings.isJSON(text) else { return body(text) }
    return JSONStrings.mapped(text) { _, text in each(text, body) }
  }
}

/// A line of a longer text.
enum PersonExcerpt {
  private static let most = 90

  static func line(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > most ? line.prefix(most - 1) + "…" : line
  }

  static func around(_ range: Range<String.Index>, of text: String) -> String {
    guard text.count > most else { return line(text) }
    let start =
      text.index(range.lowerBound, offsetBy: -30, limitedBy: text.startIndex) ?? text.startIndex
    return (start > text.startIndex ? "…" : "") + line(String(text[start...]))
  }
}
