/// Every word that a category is asked for with, as it is listed, for those that are mistyped or not
/// whole yet. Tens of thousands: both questions look at a few hundred of them.
struct ListedWords: Sendable {
  struct Word: Sendable {
    let letters: [Unicode.Scalar]
    let stem: String
  }

  private struct Shape: Hashable, Sendable {
    let first: Unicode.Scalar
    let count: Int
  }

  private var known: Set<String> = []
  private var byShape: [Shape: [Word]] = [:]
  /// By their first three letters.
  private var byBeginning: [String: [Word]] = [:]

  /// - Returns: false for a word that is listed already.
  mutating func add(_ text: String, _ stem: String) -> Bool {
    guard known.insert(text).inserted else { return false }
    let word = Word(letters: Array(text.unicodeScalars), stem: stem)
    if let first = word.letters.first {
      byShape[Shape(first: first, count: word.letters.count), default: []].append(word)
    }
    if let beginning = Self.beginning(word.letters) {
      byBeginning[beginning, default: []].append(word)
    }
    return true
  }

  private static func beginning(_ letters: [Unicode.Scalar]) -> String? {
    letters.count < 3 ? nil : String(String.UnicodeScalarView(letters.prefix(3)))
  }

  /// Longer words that begin with what is typed, which has three letters or more.
  func beginning(with typed: [Unicode.Scalar]) -> [Word] {
    (Self.beginning(typed).flatMap { byBeginning[$0] } ?? []).filter {
      $0.letters.count > typed.count && $0.letters.starts(with: typed)
    }
  }

  /// Words one slip away that begin with the same letter, not shorter than `least`.
  func oneSlip(from typed: [Unicode.Scalar], least: Int) -> [Word] {
    guard let first = typed.first else { return [] }
    return (max(least, typed.count - 1)...max(least, typed.count + 1)).flatMap { count in
      (byShape[Shape(first: first, count: count)] ?? []).filter {
        SpokenLetters.isOneSlip(typed, $0.letters)
      }
    }
  }
}
