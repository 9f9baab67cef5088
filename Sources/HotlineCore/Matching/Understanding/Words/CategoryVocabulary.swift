import Foundation
import Resources

/// What words say about categories: their labels and search words, and the words of the lines that
/// are filed under them.
///
/// Built once for a state of the categories, and widened by the lines; asked at every key.
struct CategoryVocabulary: Sendable {
  /// A stem and the categories that it speaks for.
  struct Term: Sendable {
    /// 0...1 by place in ``codes``.
    var weights: [Int: Double] = [:]
    /// How rare it is: the logarithm of the categories over those that have it.
    var rarity = 0.0
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
      for entry in leaf.synonyms + leaf.spokenWords { addSearchWord(entry, index, &phrased) }
      let label = SpokenLetters.words(leaf.labelDa).filter { !isOrdinary($0) }
      for word in label { add(word, index, label.count == 1 ? 1 : Self.labelWeight) }
      let group = leaf.parentCode.flatMap { groups[$0] } ?? ""
      for word in SpokenLetters.words(group) where !isOrdinary(word) {
        add(word, index, Self.groupWeight)
      }
    }
    weighRarity()
    phrases = phrased.flatMap { stems, found in
      found.sorted().map { index in
        Phrase(stems: stems, category: index, rarity: rarity(Double(found.count)))
      }
    }.sorted { ($0.category, $0.stems.joined()) < ($1.category, $1.stems.joined()) }
    for stem in terms.keys { indexForms(of: stem) }
    add(lines)
  }

  /// The same with the words of more lines.
  func adding(_ lines: [String: [String]]) -> CategoryVocabulary {
    var wider = self
    wider.add(lines)
    return wider
  }

  static let labelWeight = 0.7
  static let groupWeight = 0.3
  static let partWeight = 0.25
  /// The words of lines, and of what somebody may say who calls, count less.
  static let lineWeight = 0.65

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
      if !isOrdinary(only) { add(only, category, 1) }
      return
    }
    for word in words where !isOrdinary(word) { add(word, category, Self.partWeight) }
    if !words.isEmpty { phrased[words.map(DanishStemmer.stem), default: []].insert(category) }
  }

  private mutating func add(_ word: String, _ category: Int, _ weight: Double) {
    let stem = DanishStemmer.stem(word)
    let known = terms[stem]?.weights[category] ?? 0
    terms[stem, default: Term()].weights[category] = max(known, weight)
    list(word, stem)
  }

  private mutating func list(_ word: String, _ stem: String) {
    guard listed.add(word, stem), let root = Self.root(of: word),
      stemsByRoot[root]?.contains(stem) != true
    else { return }
    stemsByRoot[root, default: []].append(stem)
  }

  private mutating func indexForms(of stem: String) {
    let folded = Fold.text(stem)
    if stemsByFold[folded]?.contains(stem) != true {
      stemsByFold[folded, default: []].append(stem)
    }
  }

  /// A label's group hardly makes a word more common.
  private mutating func weighRarity() {
    for (stem, term) in terms {
      let having = term.weights.values.reduce(0) { $0 + ($1 > Self.groupWeight ? 1 : 0.15) }
      let rarity = rarity(max(1, having))
      terms[stem]?.rarity = rarity
    }
  }

  func rarity(_ having: Double) -> Double { log(1 + Double(codes.count) / having) }

  /// A word that stands in lines of a category speaks for it, less than a search word does; one that
  /// stands in lines of many speaks for none.
  private mutating func add(_ lines: [String: [String]]) {
    var counts: [String: [Int: Int]] = [:]
    var words: Set<String> = []
    for (index, code) in codes.enumerated() {
      for title in lines[code] ?? [] {
        let said = Set(SpokenLetters.words(title).filter { $0.count >= 3 && !isOrdinary($0) })
        words.formUnion(said.filter { !$0.allSatisfy(\.isNumber) })
        for stem in Set(said.map(DanishStemmer.stem)) {
          counts[stem, default: [:]][index, default: 0] += 1
        }
      }
    }
    for (stem, categories) in counts where categories.count <= Self.mostCategories {
      let isNew = terms[stem] == nil
      for (category, count) in categories {
        let weight = Self.lineWeight * (count > 1 ? Self.oftenGain : 1)
        let known = terms[stem]?.weights[category] ?? 0
        terms[stem, default: Term()].weights[category] = max(known, weight)
      }
      let rarity = rarity(Double(categories.count))
      if isNew {
        terms[stem]?.rarity = rarity
        indexForms(of: stem)
      }
    }
    for word in words.sorted() { list(word, DanishStemmer.stem(word)) }
  }

  private static let mostCategories = 6
  /// Said in two lines of a category it is no accident.
  private static let oftenGain = 1.3

  /// What is left of a verb, or of a noun made from one; nil where nothing falls away or too little
  /// is left.
  static func root(of word: String) -> String? {
    SpokenNeedWords.derivations.first { word.hasSuffix($0) && word.count - $0.count >= 4 }
      .map { String(word.dropLast($0.count)) }
  }
}
