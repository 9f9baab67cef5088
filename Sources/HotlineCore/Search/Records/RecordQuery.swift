/// What is asked of records: words that each begin a word, numbers, or a reference.
struct RecordQuery {
  let expression: SearchExpression

  /// nil where too little is asked: one letter begins a word of nearly every note.
  init?(_ text: String) {
    if Self.isReference(text) {
      expression = .beginning(Self.whole(text))
      return
    }
    let numbers = SearchQuery(text: text).numbers.filter { $0.utf8.count >= Self.shortest }
    if let any = SearchExpression.any(numbers.map { .beginning($0) }) {
      expression = any
      return
    }
    let words = Fold.words(text)
    guard words.contains(where: { $0.utf8.count >= Self.shortest }),
      let all = SearchExpression.all(words.map { .beginning($0) })
    else { return nil }
    expression = all
  }

  private static let shortest = 2

  /// A reference as one word.
  static func whole(_ reference: String) -> String { Fold.words(reference).joined() }

  /// A letter, a hyphen and digits: `P-2026-005`, `H-20261105-01`, or the beginning of one.
  static func isReference(_ text: String) -> Bool {
    let parts = text.trimmed.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, let letter = parts.first, letter.count == 1,
      letter.allSatisfy(\.isLetter)
    else { return false }
    let digits = parts.dropFirst().joined()
    return !digits.isEmpty && digits.utf8.allSatisfy(isASCIIDigit)
  }
}
