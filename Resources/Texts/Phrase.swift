/// The language of the sentences on screen and on the command line.
public enum Language: String, Sendable, CaseIterable {
  case danish = "da"
  case english = "en"
}

/// One sentence in both languages, with named places such as `{count}`.
///
/// Sentences stand in the `Phrases` of their area, never at the place that shows them.
public struct Phrase: Sendable, Hashable, Decodable {
  public let da: String
  public let en: String

  public init(da: String, en: String) {
    self.da = da
    self.en = en
  }

  /// The sentence in `language`, every `{name}` replaced by its value.
  /// A place without a value stays as it stands, so that a mistake shows.
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
      if let value = values.first(where: { $0.key == name })?.value {
        text += value
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
