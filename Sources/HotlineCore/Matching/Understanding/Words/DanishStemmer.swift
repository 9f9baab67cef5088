/// The stem of a Danish word by the Danish algorithm of Snowball
/// (snowballstem.org/algorithms/danish/stemmer.html): the endings of inflection fall away, so that
/// `møbler`, `møblerne` and `møblernes` are one.
///
/// Takes a word in lower case; anything else comes back as it is. A word takes some microseconds.
struct DanishStemmer {
  private var letters: [Unicode.Scalar]
  /// Where the part begins that endings may be taken from: behind the first consonant after a
  /// vowel, and behind the third letter.
  private let region: Int

  static func stem(_ word: String) -> String {
    guard var stemmer = DanishStemmer(word) else { return word }
    stemmer.dropInflection()
    stemmer.dropSecondConsonant()
    stemmer.dropDerivation()
    stemmer.undouble()
    return String(String.UnicodeScalarView(stemmer.letters))
  }

  /// nil for a word that is too short to have an ending.
  private init?(_ word: String) {
    letters = Array(word.unicodeScalars)
    guard letters.count >= 3 else { return nil }
    guard let vowel = letters.firstIndex(where: Self.vowels.contains),
      let consonant = letters[vowel...].firstIndex(where: { !Self.vowels.contains($0) })
    else {
      region = letters.count
      return
    }
    region = max(3, consonant + 1)
  }

  // MARK: The steps

  /// The longest ending of inflection; an `s` only behind a letter that a genitive can have.
  private mutating func dropInflection() {
    if let ending = longest(of: Self.inflections) {
      letters.removeLast(ending)
    } else if longest(of: Self.genitive) != nil, letters.count >= 2,
      Self.beforeS.contains(letters[letters.count - 2])
    {
      letters.removeLast()
    }
  }

  /// `friskt` has lost its `t` once `frisk` is left: of *gd, dt, gt, kt* the second goes.
  private mutating func dropSecondConsonant() {
    if longest(of: Self.pairs) != nil { letters.removeLast() }
  }

  private mutating func dropDerivation() {
    if ends(with: Self.superlative) { letters.removeLast(2) }
    if let ending = longest(of: Self.derivations) {
      letters.removeLast(ending)
      dropSecondConsonant()
    } else if longest(of: Self.without) != nil {
      letters.removeLast()
    }
  }

  /// `bestemmelse` is `bestem`: of a doubled consonant one goes.
  private mutating func undouble() {
    guard letters.count > region, let last = letters.last, Self.consonants.contains(last),
      letters.count >= 2, letters[letters.count - 2] == last
    else { return }
    letters.removeLast()
  }

  // MARK: Endings

  /// The length of the longest of the endings that the word has within the region.
  private func longest(of endings: [[Unicode.Scalar]]) -> Int? {
    var longest: Int?
    for ending in endings
    where ending.count <= letters.count - region && ending.count > (longest ?? 0)
      && ends(with: ending)
    {
      longest = ending.count
    }
    return longest
  }

  private func ends(with ending: [Unicode.Scalar]) -> Bool {
    letters.count >= ending.count && letters.suffix(ending.count).elementsEqual(ending)
  }

  private static let vowels = Set("aeiouyæåø".unicodeScalars)
  private static let consonants = Set("bcdfghjklmnpqrstvwxz".unicodeScalars)
  private static let beforeS = Set("abcdfghjklmnoprtvyzå".unicodeScalars)
  private static let inflections = scalars(
    "hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes "
      + "erendes enes ernes eres ens hedens erens ers ets erets et eret")
  private static let genitive = scalars("s")
  private static let pairs = scalars("gd dt gt kt")
  private static let superlative = Array("igst".unicodeScalars)
  private static let derivations = scalars("ig lig elig els")
  private static let without = scalars("løst")

  private static func scalars(_ endings: String) -> [[Unicode.Scalar]] {
    endings.split(separator: " ").map { Array($0.unicodeScalars) }
  }
}
