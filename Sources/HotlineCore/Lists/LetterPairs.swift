/// In which of many texts two letters stand side by side: a bit for each pair and text.
///
/// A text that holds a word holds every pair of its letters. So a few words of bits are put together
/// for each word that is looked for, and only the texts that are left are read.
struct LetterPairs: Sendable {
  /// Letters, digits and the blank; all other signs count as one.
  private static let signs = 38
  private static let other = signs - 1

  /// By 64 texts, and in them by pair: some 180 bytes a text.
  private var bits: [UInt64] = []

  /// Notes the pairs of the text with this number; the numbers come in order, from 0.
  mutating func note(_ text: UnsafeRawBufferPointer, number: Int) {
    let block = number / 64 * Self.signs * Self.signs
    if bits.count <= block {
      bits.append(contentsOf: repeatElement(0, count: Self.signs * Self.signs))
    }
    let bit: UInt64 = 1 << UInt64(number % 64)
    bits.withUnsafeMutableBufferPointer { bits in
      var before: Int?
      for byte in text {
        let sign = Self.sign(byte)
        if let before { bits[block + before * Self.signs + sign] |= bit }
        before = sign
      }
    }
  }

  /// The texts that may hold all of `words`, by number: all that do, and few others.
  func candidates(for words: [[UInt8]], of count: Int) -> [Int] {
    let pairs = Set(words.flatMap(Self.pairs))
    var found: [Int] = []
    for first in stride(from: 0, to: count, by: 64) {
      let block = first / 64 * Self.signs * Self.signs
      var left = pairs.reduce(~0) { left, pair in left & bits[block + pair] }
      while left != 0 {
        let number = first + left.trailingZeroBitCount
        if number < count { found.append(number) }
        left &= left - 1
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
