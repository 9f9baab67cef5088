import Resources

/// Whether somebody has something to give or needs something, as the words of a line say.
struct SpokenDirection: Equatable, Sendable {
  /// `vi har 80 paller tilovers` offers; what says neither is a need.
  let isOffer: Bool
  /// Something is left over that would be thrown away.
  let isSurplus: Bool
  /// The places of words that only ask who wants it.
  let asides: Set<Int>

  /// - Parameter words: in lower case.
  init(_ words: [String]) {
    let words = words.map(Fold.text)
    func says(_ phrases: [WordPattern]) -> Bool { phrases.contains { $0.holds(in: words) } }
    isSurplus = says(Self.surplus)
    asides = Set(Self.asksWho.flatMap { $0.places(in: words) })
    isOffer =
      says(Self.asksForTaker) || !says(Self.asks) && (says(Self.gives) || Self.tells(words))
  }

  /// `vi bukker og svejser` says what somebody does.
  private static func tells(_ words: [String]) -> Bool {
    guard words.count > 2, SpokenNeedWords.ourselves.contains(words[0]) else { return false }
    return words[1].hasSuffix("r") && words[1].count >= 4 && !lacks.contains(words[1])
  }

  private static let lacks = Set(SpokenNeedWords.tellsOfLack.map(Fold.text))
  private static let surplus = SpokenNeedWords.surplus.map(WordPattern.init)
  private static let asksForTaker = SpokenNeedWords.asksForTaker.map(WordPattern.init)
  private static let asksWho = SpokenNeedWords.asksWho.map(WordPattern.init)
  private static let asks = SpokenNeedWords.asks.map(WordPattern.init)
  private static let gives = SpokenNeedWords.gives.map(WordPattern.init)
}

/// Words that stand in this order with at most three others between two of them; a star stands for
/// any ending.
private struct WordPattern: Sendable {
  private struct Part: Sendable {
    let text: String
    let isBeginning: Bool

    func fits(_ word: String) -> Bool { isBeginning ? word.hasPrefix(text) : word == text }
  }

  private let parts: [Part]
  private static let widestGap = 3

  init(_ pattern: String) {
    parts = pattern.split(separator: " ").map { word in
      Part(text: Fold.text(String(word)), isBeginning: word.hasSuffix("*"))
    }
  }

  func holds(in words: [String]) -> Bool { !places(in: words).isEmpty }

  /// Where its words stand, the first time; empty where it does not hold.
  func places(in words: [String]) -> [Int] {
    for start in words.indices {
      if let places = places(in: words, from: start) { return places }
    }
    return []
  }

  private func places(in words: [String], from start: Int) -> [Int]? {
    var at = start
    var places: [Int] = []
    for (index, part) in parts.enumerated() {
      let last = min(words.count - 1, index == 0 ? at : at + Self.widestGap)
      guard at <= last, let found = (at...last).first(where: { part.fits(words[$0]) })
      else { return nil }
      places.append(found)
      at = found + 1
    }
    return places
  }
}
