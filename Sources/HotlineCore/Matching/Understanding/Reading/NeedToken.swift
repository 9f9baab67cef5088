/// A word of a line as it is spoken.
struct NeedToken: Equatable, Sendable {
  /// As typed, without the marks around it.
  let raw: String
  /// In lower case, with æ, ø and å.
  let word: String
  /// A comma or a full stop stood behind it.
  let endsClause: Bool

  static func all(in text: String) -> [NeedToken] {
    text.split { $0.isWhitespace || $0 == ";" }.compactMap { piece in
      var raw = piece.drop { "(\"'–-¿«»".contains($0) }
      var endsClause = false
      while let last = raw.last, ",.:!?)\"'".contains(last) {
        raw = raw.dropLast()
        endsClause = true
      }
      guard !raw.isEmpty else { return nil }
      let text = String(raw)
      return NeedToken(raw: text, word: SpokenLetters.plain(text), endsClause: endsClause)
    }
  }
}
