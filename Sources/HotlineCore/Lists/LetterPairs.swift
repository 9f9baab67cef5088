/// In which of many texts two letters stand side by side: a bit for each pair and text.
///
/// A text that holds a word holds every pair of its letters. So a few rows of bits are put together
/// for each word that is looked for, and only the texts that are left are read.
struct LetterPairs: Sendable {
  /// Letters, digits and the blank; all other signs count as one.
  private static let signs = 38
  private static let other = signs - 1
  private static let pairs = signs * signs
  /// How many words of 64 bits a pair has in a row: one for each text of a chunk. Bits that are put
  /// together stand side by side, so that they come from memory in a row.
  private static let words = 64

  /// By chunks of texts, in them by pair: some 180 bytes a text, and 700 KiB at the least.
  private var bits: [UInt64] = []

  /// Notes the pairs of the text with this number; the numbers come in order, from 0.
  mutating func note(_ text: UnsafeRawBufferPointer, number: Int) {
    let chunk = number / (64 * Self.words) * Self.pairs * Self.words
    if bits.count <= chunk {
      bits.append(contentsOf: repeatElement(0, count: Self.pairs * Self.words))
    }
    let word = chunk + number / 64 % Self.words
    let bit: UInt64 = 1 << UInt64(number % 64)
    bits.withUnsafeMutableBufferPointer { bits in
      var before: Int?
      for byte in text {
        let sign = Self.sign(byte)
        if let before { bits[word + (before * Self.signs + sign) * Self.words] |= bit }
        before = sign
      }
    }
  }

  /// The texts that may hold all of `words`, by number: all that do, and few others.
  func candidates(for words: [[UInt8]], of count: Int) -> [Int32] {
    let pairs = Set(words.flatMap(Self.pairs))
    var found: [Int32] = []
    for chunk in 0..<(bits.count / (Self.pairs * Self.words)) {
      let first = chunk * Self.pairs * Self.words
      var left = [UInt64](repeating: ~0, count: Self.words)
      for pair in pairs {
        for word in 0..<Self.words { left[word] &= bits[first + pair * Self.words + word] }
      }
      for (word, passing) in left.enumerated() {
        var passing = passing
        while passing != 0 {
          let number = (chunk * Self.words + word) * 64 + passing.trailingZeroBitCount
          if number < count { found.append(Int32(number)) }
          passing &= passing - 1
        }
      }
    }
    return found
  }

  /// Whether a text is known to hold a word by the pairs alone.
  static func areProof(of word: [UInt8]) -> Bool {
    word.count <= 2 && word.allSatisfy { sign($0) != other }
  }

  private static func pairs(of word: [UInt8]) -> [Int] {
    zip(word, word.dropFirst()).map { sign($0) * signs + sign($1) }
  }

  private static func sign(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 26 + Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: " "): 36
    default: other
    }
  }
}
