import Resources

extension Unreadable {
  /// `validFrom "2Q20", kind "x"`
  public func words(_ language: Language) -> String {
    columns.map { column in
      let text = self[column] ?? ""
      return text.isEmpty
        ? UnreadablePhrases.nothing(language, ["column": column])
        : UnreadablePhrases.value(
          language, ["column": column, "text": String(text.prefix(60))])
    }.joined(separator: ", ")
  }

  /// What stands in `column` where it cannot be read, else `text`, which says what was read.
  public func shown(_ column: String, else text: String) -> String {
    self[column].map { "\"\($0)\"?" } ?? text
  }
}

extension UnreadableRow {
  /// Which row it is, and what cannot be read in it.
  public func sentence(_ language: Language) -> String {
    let phrase = name.isEmpty ? UnreadablePhrases.row : UnreadablePhrases.namedRow
    return phrase(
      language,
      [
        "name": String(name.prefix(60)), "table": table, "id": "\(id)",
        "values": unreadable.words(language),
      ])
  }
}
