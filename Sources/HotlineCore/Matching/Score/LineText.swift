import Resources
import Synchronization

/// The words of a line, for telling how alike two wordings are.
struct LineText: Sendable, Equatable {
  /// The stems of its words but for those that say nothing, folded.
  let stems: Set<String>
  /// The beginnings of the longer ones, which verbs share with the nouns made from them: *repar* of
  /// *reparere* and *reparation*.
  var roots: Set<String> { Set(stems.filter { $0.count >= 4 }.map { String($0.prefix(5)) }) }
  private let trigrams: TrigramText

  init(_ raw: String) {
    stems = Set(
      SpokenLetters.words(raw).filter { $0.count >= Self.leastWord && !Self.isIdle($0) }
        .map { Fold.text(DanishStemmer.stem($0)) })
    trigrams = TrigramText(raw)
  }

  private static let leastWord = 3
  private static let idle = Set(Shipped.ordinaryWords)

  /// A word that says nothing of what a line is about.
  static func isIdle(_ word: String) -> Bool { idle.contains(word) }

  /// Whether a title may have a word in common with it: told by its letters alone, since most of the
  /// hundreds that one line is held against have none.
  func canBeLike(_ title: String) -> Bool {
    let folded = Fold.text(title)
    return stems.contains { folded.has($0) }
  }

  /// How many of the trigrams are shared, 0...1; 0 for texts without a word in common.
  func likeness(to other: LineText) -> Double {
    stems.isDisjoint(with: other.stems) ? 0 : trigrams.likeness(to: other.trigrams)
  }
}

/// The texts of one question, each read once: an asker's line is held against hundreds.
final class LineTexts: Sendable {
  private let known = Mutex<[String: LineText]>([:])

  subscript(title: String) -> LineText {
    if let text = known.withLock({ $0[title] }) { return text }
    let text = LineText(title)
    known.withLock { $0[title] = text }
    return text
  }
}
