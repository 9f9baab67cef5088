import Resources

/// A number of the municipalities' common plan of subjects (KLE): main group, group and subject, and
/// behind them the facet that says what is done, where one is set: `15.20.00`, `15.20.00-A50`.
public struct KLENumber: Sendable, Hashable {
  /// As it is stored and filed.
  public let text: String

  /// Accepts a blank or nothing before the facet, a small letter in it and blanks at the ends. Nil for
  /// anything else: the form is held, not whether this year's plan has such a subject.
  public init?(_ text: String) {
    let typed = text.trimmed
    let subject = typed.prefix(8)
    let rest = typed.dropFirst(8)
    let parts = subject.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ Self.isNumber($0) }) else { return nil }
    guard !rest.isEmpty else {
      self.text = String(subject)
      return
    }
    let facet = rest.drop { $0 == "-" || $0 == " " }
    guard rest.count - facet.count <= 1, let letter = facet.first?.uppercased(),
      letter.count == 1, Self.letters.contains(letter), Self.isNumber(facet.dropFirst())
    else { return nil }
    self.text = "\(subject)-\(letter)\(facet.dropFirst())"
  }

  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"

  private static func isNumber(_ text: Substring) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy(isASCIIDigit)
  }

  /// What is stored of a typed number: nil for blanks, and what is none as it is, to be refused.
  static func tidied(_ text: String?) -> String? {
    text?.trimmedOrNil.map { KLENumber($0)?.text ?? $0 }
  }

  /// What an edit of one breaks. One that stood before the form was held may stay as it is.
  static func refusals(_ text: String?, from base: String?) -> [Refusal] {
    guard let text, text != base, KLENumber(text) == nil else { return [] }
    return [.ofKind(KindRefusal(KLERefusal.form(typed: text)))]
  }
}

/// A rule of KLE numbers that an edit breaks.
public enum KLERefusal: RefusalOfKind {
  /// It is written in no form that the plan knows.
  case form(typed: String)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .form(let typed): JournalPhrases.kleForm(language, ["typed": typed])
    }
  }

  public var fields: [FieldKey] { [.kle] }
}
