/// The one fold for what is stored and what is asked: two spellings of a Danish name that a
/// caller cannot hear apart become the same string.
///
/// Lower case; `æ ae ä` become `a`, `ø oe ö` become `o`, `å aa` become `a`; other accents fall
/// away; punctuation is a blank, blanks are one. In names the legal forms fall away too.
/// Folding twice changes nothing, and the fold of a beginning begins the fold of the whole.
/// A short name costs about a microsecond.
public enum Fold {
  /// A name without its legal form: `Højgård & Søn A/S` is `hojgard son`.
  /// A name that is nothing but a legal form keeps it.
  public static func name(_ text: String) -> String {
    let folded = FoldMachine.fold(text, dropping: .everyLegalForm)
    return folded.isEmpty ? self.text(text) : folded
  }

  /// Any other text, every word kept.
  public static func text(_ text: String) -> String {
    FoldMachine.fold(text, dropping: .nothing)
  }

  /// The words of any text, every word kept.
  public static func words(_ text: String) -> [String] {
    split(self.text(text))
  }

  /// What is typed in a search box.
  public static func query(_ text: String) -> FoldedQuery {
    let folded = FoldMachine.fold(text, dropping: .spelledLegalForms)
    return FoldedQuery(words: split(folded.isEmpty ? self.text(text) : folded))
  }

  private static func split(_ folded: String) -> [String] {
    folded.split(separator: " ").map(String.init)
  }
}

/// The words of a query. Rows do not hold legal forms, so a query whose last word could be the
/// beginning of one is asked again without it when it finds nothing.
public struct FoldedQuery: Sendable, Hashable {
  /// In the order typed. A legal form that can be nothing else (`A/S`, `v/`, `a.m.b.a.`) is left
  /// out already.
  public let words: [String]
  /// How many of the last words can be the beginning of a legal form: `danfoss ap` 1,
  /// `brugsen a.m.b` 3. Zero when no other word would be left.
  public let legalFormWords: Int

  init(words: [String]) {
    self.words = words
    let longest = (1...4).last { count in
      count < words.count && LegalForm.begins(with: words.suffix(count))
    }
    legalFormWords = longest ?? 0
  }

  /// The last words are, or begin like, a legal form.
  public var endsLikeLegalForm: Bool { legalFormWords > 0 }

  /// The words to ask for when `words` find nothing.
  public var wordsWithoutLegalForm: [String] { Array(words.dropLast(legalFormWords)) }
}
