/// What the search index holds: kinds of tokens, told apart by their first character.
///
/// A word is itself. Every other kind is a piece of a word behind a sign that no folded word holds.
/// Whatever is asked is asked by whole tokens: the index then reads rows in the order of the list
/// and stops when the page is full. A question for all tokens with a common beginning would first
/// gather every row of every one of them.
enum IndexToken {
  fileprivate enum Kind: UInt8 {
    /// How the name's first word begins.
    case firstWord = 0x21  // !
    /// How a number begins.
    case numberBeginning = 0x23  // #
    /// All of a number.
    case number = 0x24  // $
    /// Letters that stand next to each other inside a word of a name.
    case inside = 0x2B  // +
    /// How any other word begins.
    case beginning = 0x2D  // -
  }

  /// Signs that came later, private characters like facts: the tokenizer takes them for letters
  /// without being told.
  fileprivate enum LaterKind: String {
    /// A word of what is needed.
    case need = "\u{E060}"
    /// How one begins.
    case needBeginning = "\u{E061}"
    /// All of a word of a name.
    case nameWord = "\u{E062}"
  }

  /// The signs of the kinds. They all come before the first word in the order of tokens.
  static let signs = "!#$+-"
  static let firstWordOfAll = "0"
  /// Facts begin here; see ``FactToken``.
  static let firstFact = "\u{E000}"

  /// Letters of a beginning that are kept. Longer ones are asked for by the words that have them.
  static let beginningLength = 8
  /// Digits of a beginning that are kept; few numbers share more.
  static let numberLength = 4
  /// Letters from which on a query is looked for inside words.
  static let shortestInside = 3
  /// Longer ones are asked for in pieces of so many letters and then checked against the name.
  static let insideLength = 4

  // MARK: Of an entry

  /// All tokens of an entry, with a blank between them.
  static func text(of entry: SearchEntry) -> String {
    var text = TokenText()
    var isFirst = true
    for word in words(entry.nameFold) {
      text.append(word, beginningAs: isFirst ? .firstWord : .beginning)
      text.append(insidesOf: word)
      text.append(.nameWord, word[0...])
      isFirst = false
    }
    for word in words(entry.earlier) {
      text.append(word, beginningAs: .beginning)
      text.append(insidesOf: word)
      text.append(.nameWord, word[0...])
    }
    for field in [entry.contact, entry.town, entry.category, entry.line, entry.address] {
      for word in words(field) { text.append(word, beginningAs: .beginning) }
    }
    for word in words(entry.needed) { text.append(need: word) }
    for number in words(entry.number) { text.append(number: number) }
    for fact in words(entry.fact) { text.append(fact[0...]) }
    return text.string
  }

  private static func words(_ field: String) -> [Letters] {
    field.utf8.split(separator: blank).map { Letters($0) }
  }

  fileprivate static let blank = UInt8(ascii: " ")

  // MARK: Of a query

  /// The name's first word begins so, as far as the index keeps it.
  static func firstWord(_ word: String) -> String { token(.firstWord, word, beginningLength) }

  /// A word other than the name's first begins so, as far as the index keeps it.
  static func beginning(_ word: String) -> String { token(.beginning, word, beginningLength) }

  /// All of a word of what is needed.
  static func need(_ word: String) -> String { LaterKind.need.rawValue + word }

  /// A word of what is needed begins so, as far as the index keeps it.
  static func needBeginning(_ word: String) -> String {
    token(LaterKind.needBeginning.rawValue, word, beginningLength)
  }

  /// All of a word of a name.
  static func nameWord(_ word: String) -> String { LaterKind.nameWord.rawValue + word }

  /// The words of what is needed stand between these two.
  static let needs = (first: LaterKind.need.rawValue, end: LaterKind.needBeginning.rawValue)

  static func keepsBeginning(_ word: String) -> Bool {
    word.unicodeScalars.count <= beginningLength
  }

  static func number(_ digits: String) -> String { token(.number, digits, digits.utf8.count) }

  /// nil where the number is longer than the beginnings that the index keeps.
  static func numberBeginning(_ digits: String) -> String? {
    digits.utf8.count <= numberLength ? token(.numberBeginning, digits, numberLength) : nil
  }

  /// The pieces that an organisation must have when the word stands inside another; none for a
  /// word that is too short to be looked for.
  static func insides(_ word: String) -> [String] {
    let letters = Array(word.unicodeScalars)
    guard letters.count >= shortestInside else { return [] }
    let length = min(letters.count, insideLength)
    return (0...letters.count - length).map { start in
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: letters[start..<start + length])
      return token(.inside, String(piece), length)
    }
  }

  private static func token(_ kind: Kind, _ word: String, _ length: Int) -> String {
    token(String(Unicode.Scalar(kind.rawValue)), word, length)
  }

  private static func token(_ sign: String, _ word: String, _ length: Int) -> String {
    var token = sign
    token.unicodeScalars.append(contentsOf: word.unicodeScalars.prefix(length))
    return token
  }
}

/// A word whose letters can be counted and cut out, as bytes of UTF-8.
private struct Letters {
  private let bytes: [UInt8]
  /// Where each letter begins, and the end; nil where every letter is one byte.
  private let bounds: [Int]?

  init(_ word: some Sequence<UInt8>) {
    let bytes = Array(word)
    self.bytes = bytes
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      bounds = nil
      return
    }
    bounds = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }

  var count: Int { bounds.map { $0.count - 1 } ?? bytes.count }

  subscript(range: some RangeExpression<Int>) -> ArraySlice<UInt8> {
    let letters = range.relative(to: 0..<count)
    guard let bounds else { return bytes[letters] }
    return bytes[bounds[letters.lowerBound]..<bounds[letters.upperBound]]
  }
}

/// Gathers tokens.
private struct TokenText {
  private var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(1_024)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ token: ArraySlice<UInt8>) {
    bytes.append(contentsOf: token)
    bytes.append(IndexToken.blank)
  }

  private mutating func append(_ kind: IndexToken.Kind, _ piece: ArraySlice<UInt8>) {
    bytes.append(kind.rawValue)
    append(piece)
  }

  mutating func append(_ kind: IndexToken.LaterKind, _ piece: ArraySlice<UInt8>) {
    bytes.append(contentsOf: kind.rawValue.utf8)
    append(piece)
  }

  /// A word of what is needed and its beginnings.
  mutating func append(need word: Letters) {
    append(.need, word[0...])
    for length in 1...min(IndexToken.beginningLength, word.count) {
      append(.needBeginning, word[..<length])
    }
  }

  /// The word and its beginnings.
  mutating func append(_ word: Letters, beginningAs kind: IndexToken.Kind) {
    append(word[0...])
    for length in 1...min(IndexToken.beginningLength, word.count) { append(kind, word[..<length]) }
  }

  mutating func append(insidesOf word: Letters) {
    for length in IndexToken.shortestInside...IndexToken.insideLength where word.count > length {
      for start in 1...word.count - length { append(.inside, word[start..<start + length]) }
    }
  }

  mutating func append(number: Letters) {
    for length in 1...min(IndexToken.numberLength, number.count) {
      append(.numberBeginning, number[..<length])
    }
    append(.number, number[0...])
  }
}
