/// What the search index holds: five kinds of tokens, told apart by their first character.
///
/// A word is itself. The other kinds move their first character into Unicode's private use area, so
/// that they meet neither words nor each other, and the prefixes of one to four characters that the
/// index keeps serve all kinds alike.
enum IndexToken {
  /// Room for the first characters of a kind, as the scalar of the zeroth.
  private enum Kind: UInt32 {
    case firstWord = 0xE100
    case inside = 0xE200
    case number = 0xE300
  }

  /// Letters of the end of a word that are kept. Longer queries are checked against the name.
  static let insideLength = 8
  /// Letters from which on a query is looked for inside words.
  static let shortestInside = 3

  // MARK: Of an entry

  /// All tokens of an entry, with a blank between them.
  static func text(of entry: SearchEntry) -> String {
    var bytes: [UInt8] = []
    for field in [
      entry.nameFold, entry.earlier, entry.contact, entry.town, entry.category, entry.line,
    ] where !field.isEmpty {
      append(field.utf8, to: &bytes)
    }
    let name = Array(entry.nameFold.utf8)
    append(.firstWord, name.prefix { $0 != blank }, to: &bytes)
    for word in name.split(separator: blank) { appendInsides(of: word, to: &bytes) }
    for word in Array(entry.earlier.utf8).split(separator: blank) {
      appendInsides(of: word, to: &bytes)
    }
    for number in Array(entry.number.utf8).split(separator: blank) {
      append(.number, number, to: &bytes)
    }
    append(entry.fact.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Every ending of the word but the whole, as far as it has three letters.
  private static func appendInsides(of word: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let isASCII = word.allSatisfy { $0 < 0x80 }
    for start in word.indices.dropFirst() where word.endIndex - start >= shortestInside {
      if isASCII {
        append(.inside, word[start...].prefix(insideLength), to: &bytes)
      } else if word[start] & 0xC0 != 0x80 {
        append(.inside, word[start...], to: &bytes)
      }
    }
  }

  private static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: text)
    bytes.append(blank)
  }

  private static func append(_ kind: Kind, _ word: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    guard let scalar = firstScalar(of: word) else { return }
    bytes.append(contentsOf: String(moved(scalar, to: kind)).utf8)
    bytes.append(contentsOf: word.dropFirst(UTF8.width(scalar)))
    bytes.append(blank)
  }

  private static let blank = UInt8(ascii: " ")

  private static func firstScalar(of word: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if let byte = word.first, byte < 0x80 { return Unicode.Scalar(byte) }
    return String(decoding: word, as: UTF8.self).unicodeScalars.first
  }

  private static func moved(_ scalar: Unicode.Scalar, to kind: Kind) -> Character {
    Character(Unicode.Scalar(kind.rawValue + scalar.value & 0xFF) ?? scalar)
  }

  // MARK: Of a query

  static func firstWord(_ word: String) -> String { token(.firstWord, word) }

  static func number(_ digits: String) -> String { token(.number, digits) }

  /// nil for a word that is too short to be looked for inside others.
  static func inside(_ word: String) -> String? {
    guard word.unicodeScalars.count >= shortestInside else { return nil }
    let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
    return token(.inside, isASCII ? String(word.prefix(insideLength)) : word)
  }

  private static func token(_ kind: Kind, _ word: String) -> String {
    guard let scalar = word.unicodeScalars.first else { return word }
    return String(moved(scalar, to: kind)) + String(word.unicodeScalars.dropFirst())
  }
}
