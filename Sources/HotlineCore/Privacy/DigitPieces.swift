/// The pieces of a text in which a CPR number can stand at all, found by one pass over its bytes:
/// a long note is judged with every key, and hardly any of it has ten digits near each other.
///
/// A piece ends where no number goes on for certain: at a second ASCII letter in a row of signs that
/// are no digits, at a bracket and the like. What is not ASCII ends none, so that a piece may hold
/// several ``DigitRun``s; it never holds part of one.
struct DigitPieces {
  struct Piece {
    /// The piece and what stands before it, as far as a rule looks back.
    let characters: [Character]
    /// Characters of the whole text before these.
    let offset: Int
    /// Where the piece begins in `characters`.
    let start: Int
  }

  /// Farther back than any rule looks for a word that names a number.
  private static let lookBack = 256

  /// Those pieces of `text` that have ten digits or more.
  static func all(in text: String) -> [Piece] {
    var text = text
    let places = text.withUTF8 { bytes in
      ranges(in: bytes).map { (seen: boundary(before: $0.lowerBound, in: bytes), range: $0) }
    }
    var counted = text.startIndex
    var offset = 0
    return places.map { place in
      let seen = text.utf8.index(text.startIndex, offsetBy: place.seen)
      let start = text.utf8.index(text.startIndex, offsetBy: place.range.lowerBound)
      let end = text.utf8.index(text.startIndex, offsetBy: place.range.upperBound)
      offset += text.distance(from: counted, to: seen)
      counted = seen
      return Piece(
        characters: Array(text[seen..<end]), offset: offset, start: text[seen..<start].count)
    }
  }

  /// From the sign that ended the piece before to the one that ends this.
  private static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var digits = 0
    var letters = 0
    for (at, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39:
        digits += 1
        letters = 0
      // Whitespace, and what may part a number: - . , / : \ _
      case 0...0x20, 0x2C...0x2F, 0x3A, 0x5C, 0x5F: break
      case 0x41...0x5A, 0x61...0x7A:
        letters += 1
        if letters > 1 { end(before: at) }
      // The digits of other scripts begin at U+0660; more are counted than there are.
      case 0xD9...:
        digits += 1
        letters = 0
      case 0x80...: break
      default: end(before: at)
      }
    }
    end(before: bytes.count)
    return found

    func end(before at: Int) {
      if digits >= 10 { found.append(start..<at) }
      start = at
      digits = 0
      letters = 0
    }
  }

  /// The last place, `lookBack` bytes before a position or farther, at which one character ends and
  /// another begins: between two that are ASCII.
  private static func boundary(before at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = max(0, at - lookBack)
    while place > 0, bytes[place - 1] >= 0x80 || bytes[place] >= 0x80 || bytes[place] == 0x0A {
      place -= 1
    }
    return place
  }
}
