import Foundation
import Resources

/// What words say about categories: their labels and search words, the words of invented callers, and
/// those of the lines that are filed under them.
///
/// A word speaks for a category the more the oftener it is said there and the fewer others it is said
/// of: naive Bayes with categories of one size. Built once for a state of the categories, and widened
/// by the lines; asked at every key.
struct CategoryVocabulary: Sendable {
  /// A stem and how often it is said of categories.
  struct Term: Sendable {
    /// Lines that say it, by place in ``codes``; a search word counts like as many as count.
    var counts: [Int: Double] = [:]
    /// How rare it is: the logarithm of the categories over those that have it.
    var rarity = 0.0
    /// How surely it means each, by place in ``codes``.
    var weights: [Int: Double] { counts.mapValues(CategoryVocabulary.weight) }
  }

  /// Words that mean something only together, such as `slå græs`.
  struct Phrase: Sendable {
    let stems: [String]
    let category: Int
    let rarity: Double
  }

  /// The leaves, in the order of the register.
  let codes: [String]
  /// Places in ``codes`` of what is left over somewhere.
  let streams: Set<Int>
  private(set) var terms: [String: Term] = [:]
  private(set) var phrases: [Phrase] = []
  private(set) var stemsByFold: [String: [String]] = [:]
  private(set) var stemsByRoot: [String: [String]] = [:]
  /// Every word as it is listed, for beginnings and slips.
  private(set) var listed = ListedWords()
  private let ordinary: Set<String>

  /// - Parameters:
  ///   - ordinary: words that name nothing.
  ///   - lines: titles of lines by category code.
  init(_ categories: [Category], ordinary: [String], lines: [String: [String]] = [:]) {
    let leaves = categories.filter { $0.parentCode != nil }
    let groups = Dictionary(categories.map { ($0.code, $0.labelDa) }) { first, _ in first }
    codes = leaves.map(\.code)
    streams = Set(leaves.indices.filter { leaves[$0].mode == .resourceStream })
    self.ordinary = Set(
      ordinary.map(SpokenLetters.plain).flatMap { [$0, DanishStemmer.stem($0)] })
    var phrased: [[String]: Set<Int>] = [:]
    for (index, leaf) in leaves.enumerated() {
      for entry in leaf.synonyms + leaf.wordsInCalls { addSearchWord(entry, index, &phrased) }
      let label = SpokenLetters.words(leaf.labelDa).filter { !isOrdinary($0) }
      for word in label {
        add(word, index, label.count == 1 ? Self.searchWordCount : Self.labelCount)
      }
      let group = leaf.parentCode.flatMap { groups[$0] } ?? ""
      for word in SpokenLetters.words(group) where !isOrdinary(word) {
        add(word, index, Self.groupCount)
      }
    }
    phrases = phrased.flatMap { stems, found in
      found.sorted().map { index in
        Phrase(stems: stems, category: index, rarity: rarity(Double(found.count)))
      }
    }.sorted { ($0.category, $0.stems.joined()) < ($1.category, $1.stems.joined()) }
    count(lines)
    for stem in terms.keys { weigh(stem) }
  }

  /// The same with the words of more lines.
  func adding(_ lines: [String: [String]]) -> CategoryVocabulary {
    var wider = self
    for stem in wider.count(lines) { wider.weigh(stem) }
    return wider
  }

  /// More than that makes a word no surer.
  private static let mostCounted = 6.0
  /// More lines than that do not: a search word is always surer.
  private static let mostSaid = 4.0
  /// In lines: what a search word says, a word of a longer label, one of the group above, and one of
  /// several that only together are a search word.
  private static let searchWordCount = mostCounted
  private static let labelCount = 4.0
  private static let groupCount = 0.5
  private static let partCount = 1.0
  /// A line in which a word was never said counts like half a one.
  private static let unsaid = 0.5

  /// A word that names nothing, such as *dag* and *virksomhed*.
  func isOrdinary(_ word: String) -> Bool {
    ordinary.contains(word) || ordinary.contains(DanishStemmer.stem(word))
  }

  /// A word that some category is asked for with.
  func isKnown(_ word: String) -> Bool { terms[DanishStemmer.stem(word)] != nil }

  // MARK: Building

  private mutating func addSearchWord(
    _ entry: String, _ category: Int, _ phrased: inout [[String]: Set<Int>]
  ) {
    let words = SpokenLetters.words(entry).filter { !SpokenNeedWords.joints.contains($0) }
    if words.count == 1, let only = words.first {
      if !isOrdinary(only) { add(only, category, Self.searchWordCount) }
      return
    }
    for word in words where !isOrdinary(word) { add(word, category, Self.partCount) }
    if !words.isEmpty { phrased[words.map(DanishStemmer.stem), default: []].insert(category) }
  }

  private mutating func add(_ word: String, _ category: Int, _ count: Double) {
    let stem = DanishStemmer.stem(word)
    terms[stem, default: Term()].counts[category, default: 0] += count
    list(word, stem)
  }

  private mutating func list(_ word: String, _ stem: String) {
    guard listed.add(word, stem), let root = Self.root(of: word),
      stemsByRoot[root]?.contains(stem) != true
    else { return }
    stemsByRoot[root, default: []].append(stem)
  }

  /// - Returns: the stems that were said.
  @discardableResult
  private mutating func count(_ lines: [String: [String]]) -> Set<String> {
    var touched: Set<String> = []
    // Tens of thousands of words are said, and few thousand different ones.
    var stems: [String: String] = [:]
    for (index, code) in codes.enumerated() {
      for line in lines[code] ?? [] {
        for word in Set(SpokenLetters.words(line)) where word.count >= 2 && !word.isNumeral {
          let stem = stems[word] ?? DanishStemmer.stem(word)
          if stems.updateValue(stem, forKey: word) == nil {
            touched.insert(stem)
            if word.count >= 3, !isOrdinary(word) { list(word, stem) }
          }
          let known = terms[stem]?.counts[index] ?? 0
          if known < Self.mostSaid {
            terms[stem, default: Term()].counts[index] = min(Self.mostSaid, known + 1)
          }
        }
      }
    }
    return touched
  }

  private mutating func weigh(_ stem: String) {
    guard var term = terms[stem] else { return }
    let having = term.counts.values.reduce(0) { $0 + min(1, $1) }
    term.rarity = rarity(max(1, having))
    terms[stem] = term
    let folded = Fold.text(stem)
    if stemsByFold[folded]?.contains(stem) != true {
      stemsByFold[folded, default: []].append(stem)
    }
  }

  static func weight(_ count: Double) -> Double { log(1 + min(count, mostCounted) / unsaid) }

  func rarity(_ having: Double) -> Double { log(1 + Double(codes.count) / having) }

  /// What is left of a verb, or of a noun made from one; nil where nothing falls away or too little
  /// is left.
  static func root(of word: String) -> String? {
    SpokenNeedWords.derivations.first { word.hasSuffix($0) && word.count - $0.count >= 4 }
      .map { String(word.dropLast($0.count)) }
  }
}

extension String {
  fileprivate var isNumeral: Bool { allSatisfy(\.isNumber) }
}
