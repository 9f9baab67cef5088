import Resources

extension Sequence where Element == String {
  /// As a sentence names several things: `a`, `a og b`, `a, b og c`.
  func series(_ language: Language) -> String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let and = language == .danish ? " og " : " and "
    return words.dropLast().joined(separator: ", ") + and + last
  }
}
