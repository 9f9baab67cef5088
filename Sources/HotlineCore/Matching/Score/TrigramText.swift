/// A text folded and cut into its runs of three characters, for telling how alike two texts are.
struct TrigramText: Sendable, Equatable {
  let text: String
  private let trigrams: Set<String>

  init(_ raw: String) {
    text = Fold.text(raw)
    let padded = Array(" " + text + " ")
    trigrams =
      padded.count < 3
      ? [] : Set((0...padded.count - 3).map { String(padded[$0..<$0 + 3]) })
  }

  /// The Jaccard index of the trigrams, 0...1: shared ones over all.
  func likeness(to other: TrigramText) -> Double {
    guard !trigrams.isEmpty, !other.trigrams.isEmpty else { return 0 }
    let shared = trigrams.intersection(other.trigrams).count
    return Double(shared) / Double(trigrams.count + other.trigrams.count - shared)
  }
}
