/// A word of a text as it is folded, and where it stands there.
struct WordInText {
  let folded: String
  let range: Range<String.Index>

  /// The words of a text, in its order, as ``Fold`` parts them.
  static func all(in text: String) -> [WordInText] {
    var words: [WordInText] = []
    var start: String.Index?
    func end(at place: String.Index) {
      guard let begun = start else { return }
      start = nil
      let folded = Fold.text(String(text[begun..<place]))
      if !folded.isEmpty { words.append(WordInText(folded: folded, range: begun..<place)) }
    }
    for place in text.indices {
      if isPart(text[place]) {
        if start == nil { start = place }
      } else {
        end(at: place)
      }
    }
    end(at: text.endIndex)
    return words
  }

  /// Whether a character goes on with a word and does not end it.
  private static func isPart(_ character: Character) -> Bool {
    if let byte = character.asciiValue {
      return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    return !Fold.text("x\(character)x").contains(" ")
  }
}
