/// The language of the sentences on screen and on the command line.
public enum Language: String, Sendable, CaseIterable {
  case danish = "da"
  case english = "en"
}

/// One sentence in both languages, with named places such as `{count}`. Where a word goes by a
/// number, it stands as `{count:række|rækker}`: the first for 1, the second for any other.
///
/// Sentences stand in the `Phrases` of their area, never at the place that shows them.
public struct Phrase: Sendable, Hashable, Codable {
  public let da: String
  public let en: String

  public init(da: String, en: String) {
    self.da = da
    self.en = en
  }

  /// The sentence in `language`, every `{name}` replaced by its value, numbers in the way of the
  /// language. A place without a value stays as it stands, so that a mistake shows.
  public func callAsFunction(
    _ language: Language, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let template = language == .danish ? da : en
    guard !values.isEmpty else { return template }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      if let words = Self.words(of: name, values) {
        text += Numerals.spelled(words, language)
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// What stands in a place; nil where there is no value for it.
  private static func words(
    of place: Substring, _ values: KeyValuePairs<String, String>
  ) -> String? {
    let parts = place.split(separator: ":", maxSplits: 1)
    guard let name = parts.first, let value = values.first(where: { $0.key == name })?.value
    else { return nil }
    let forms = parts.dropFirst().flatMap { $0.split(separator: "|") }
    guard forms.count == 2, let one = forms.first, let many = forms.last else { return value }
    return String(value == "1" ? one : many)
  }
}
