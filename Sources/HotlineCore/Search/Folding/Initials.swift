/// Initials with and without dots and blanks between them are one: `A.B.C.`, `A B C` and `ABC`.
enum Initials {
  /// Each run of single letters in a folded text, as one word.
  static func joined(in folded: String) -> [String] {
    runs(in: folded.split(separator: " ").map(String.init)).filter { $0.count > 1 }
      .map { $0.joined() }
  }

  /// The words with each run of single letters as one word.
  static func joining(_ words: [String]) -> [String] {
    runs(in: words).map { $0.joined() }
  }

  /// Neighbouring single letters together, any other word alone.
  private static func runs(in words: [String]) -> [[String]] {
    words.reduce(into: []) { runs, word in
      if isInitial(word), let last = runs.last?.last, isInitial(last) {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
  }

  private static func isInitial(_ word: String) -> Bool {
    word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }
}
