/// The four slips of typing: a letter too many, one too few, a wrong one, two changed round.
enum TypingError {
  /// True when exactly one of them turns `typed` into `word` (Damerau's distance 1).
  static func isOne(_ typed: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    let shorter = min(typed.count, word.count)
    var start = 0
    while start < shorter, typed[start] == word[start] { start += 1 }
    var end = 0
    while end < shorter - start,
      typed[typed.count - 1 - end] == word[word.count - 1 - end]
    {
      end += 1
    }
    // What differs lies between the common beginning and the common end.
    switch (typed.count - start - end, word.count - start - end) {
    case (1, 1), (1, 0), (0, 1): return true
    case (2, 2): return typed[start] == word[start + 1] && typed[start + 1] == word[start]
    default: return false
    }
  }
}
