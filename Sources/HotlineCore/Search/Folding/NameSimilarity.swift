/// How alike two names are, 0...1: the pairs of neighbouring letters that their folds share (Dice).
/// Names that a caller cannot hear apart give 1.
enum NameSimilarity {
  static func between(_ one: String, _ other: String) -> Double {
    let first = Fold.name(one)
    let second = Fold.name(other)
    if first == second { return 1 }
    let mine = pairs(first)
    let theirs = pairs(second)
    let total = mine.values.reduce(0, +) + theirs.values.reduce(0, +)
    guard total > 0 else { return 0 }
    let shared = mine.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
    return Double(2 * shared) / Double(total)
  }

  private static func pairs(_ text: String) -> [[UInt8]: Int] {
    let bytes = Array(text.utf8)
    guard bytes.count > 1 else { return [bytes: 1] }
    var counts: [[UInt8]: Int] = [:]
    for index in 1..<bytes.count { counts[[bytes[index - 1], bytes[index]], default: 0] += 1 }
    return counts
  }
}
