/// Words as they are compared when a need is spoken: in lower case, with æ, ø and å.
///
/// Not ``Fold``, which makes *får* and *far* one: where a name is sought that is a help, here it
/// would make sheep of fathers. Who types without Danish letters is met by a second look.
enum SpokenLetters {
  /// Lower case without accents.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "é", "è", "ê": plain.append("e")
      case "á", "à": plain.append("a")
      case "ü": plain.append("y")
      case "ä": plain.append("æ")
      case "ö": plain.append("ø")
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// The words of a text: runs of letters and digits.
  static func words(_ text: String) -> [String] {
    plain(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words with `aa`, `ae` and `oe` as the letters that they stand for, for the names of towns.
  static func spelled(_ text: String) -> [String] {
    words(text).map { word in
      [("aa", "å"), ("ae", "æ"), ("oe", "ø")].reduce(word) { word, pair in
        word.replacing(pair.0, with: pair.1)
      }
    }
  }

  /// One letter too much, too little, another, or two that changed places.
  static func isOneSlip(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    if one.count == other.count {
      let differing = one.indices.filter { one[$0] != other[$0] }
      guard let first = differing.first, let last = differing.last else { return false }
      return differing.count == 1
        || differing.count == 2 && last == first + 1 && one[first] == other[last]
          && one[last] == other[first]
    }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard long.count == short.count + 1 else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    return short[same...].elementsEqual(long[(same + 1)...])
  }
}
