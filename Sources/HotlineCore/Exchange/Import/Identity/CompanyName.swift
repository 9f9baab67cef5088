import Foundation

/// A name as an import compares it: what is said, and the legal forms that it says it with.
///
/// Stricter than the fold of the search, under which `Bække` and `Bakke` are one: only what is
/// one name in writing is equal here. Capitals, accents and signs between words do not count, and
/// `å ø æ` are `aa oe ae`.
struct CompanyName: Equatable {
  /// A form of company that stands in names, as it is written most often.
  enum Form: String, CaseIterable {
    case limitedByShares = "A/S"
    case privateLimited = "ApS"
    case generalPartnership = "I/S"
    case limitedPartnership = "K/S"
    case partnerCompany = "P/S"
    case entrepreneurial = "IVS"
    case cooperative = "a.m.b.a."
    case associationWithoutLiability = "f.m.b.a."
    case companyWithoutLiability = "s.m.b.a."
  }

  /// The words without legal forms. All of them where no other is left.
  let stem: [String]
  /// In the order of the name; most names have one or none.
  let forms: [Form]
  /// Equal for names that a person could take for one another: folded as the search folds, without
  /// legal forms, blanks and `og`. Never empty for a name that is not.
  let likeness: String

  init(_ name: String) {
    let words = Self.words(of: name)
    var stem: [String] = []
    var forms: [Form] = []
    var at = 0
    while at < words.count {
      if let (form, length) = Self.form(in: words, at: at) {
        forms.append(form)
        at += length
      } else {
        stem.append(words[at])
        at += 1
      }
    }
    self.stem = stem.isEmpty ? words : stem
    self.forms = stem.isEmpty ? [] : forms
    likeness = Self.likeness(of: self.stem)
  }

  // MARK: Reading

  private static func likeness(of stem: [String]) -> String {
    let folded = Fold.words(stem.joined(separator: " ")).filter { $0 != "og" }.joined()
    return folded.isEmpty ? stem.joined(separator: " ") : folded
  }

  private static func words(of name: String) -> [String] {
    plainWords(of: name) ?? anyWords(of: name)
  }

  /// The words of a name of Danish letters, byte by byte: a list may have a million. nil for any other.
  static func plainWords(of name: String) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      guard !word.isEmpty else { return }
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    var isDanish = false
    for byte in name.utf8 {
      switch (isDanish, byte) {
      case (false, 0xC3): isDanish = true
      case (true, 0xA5), (true, 0x85): word += [UInt8(ascii: "a"), UInt8(ascii: "a")]
      case (true, 0xA6), (true, 0x86), (true, 0xA4), (true, 0x84):
        word += [UInt8(ascii: "a"), UInt8(ascii: "e")]
      case (true, 0xB8), (true, 0x98), (true, 0xB6), (true, 0x96):
        word += [UInt8(ascii: "o"), UInt8(ascii: "e")]
      case (true, _), (false, 0x80...), (false, ..<0x20), (false, 0x7F): return nil
      case (false, UInt8(ascii: "A")...UInt8(ascii: "Z")): word.append(byte | 0x20)
      case (false, UInt8(ascii: " ")): end()
      case (false, _):
        if plainSeparators.contains(byte) { end() } else { word.append(byte) }
      }
      if byte != 0xC3 { isDanish = false }
    }
    if isDanish { return nil }
    end()
    return words
  }

  private static let plainSeparators = Set(separators.compactMap(\.asciiValue))

  static func anyWords(of name: String) -> [String] {
    var text = ""
    for character in name.precomposedStringWithCanonicalMapping.lowercased() {
      switch character {
      case "å": text += "aa"
      case "æ", "ä": text += "ae"
      case "ø", "ö": text += "oe"
      default: text.append(character)
      }
    }
    let plain = text.folding(options: .diacriticInsensitive, locale: nil)
    return plain.split { $0.isWhitespace || separators.contains($0) }.map(String.init)
  }

  private static let separators: Set<Character> = [
    ".", ",", "-", "–", "—", "/", "'", "’", "´", "`", "\"", "(", ")", "[", "]", ":", ";", "|", "_",
  ]

  /// The form that begins at a word, with the number of its words.
  private static func form(in words: [String], at: Int) -> (Form, Int)? {
    let rest = words[at...]
    for (spelled, form) in apart where rest.starts(with: spelled) { return (form, spelled.count) }
    // As the first word it is a name (`Amba Consult`).
    guard at > 0 else { return nil }
    if let form = whole[words[at]] { return (form, 1) }
    // In the middle of a name it is a word.
    return words[at] == "as" && at == words.count - 1 ? (.limitedByShares, 1) : nil
  }

  /// Forms whose letters are parted by dots or a slash; the longest first.
  private static let apart: [([String], Form)] = [
    (["a", "m", "b", "a"], .cooperative), (["f", "m", "b", "a"], .associationWithoutLiability),
    (["s", "m", "b", "a"], .companyWithoutLiability), (["a", "p", "s"], .privateLimited),
    (["i", "v", "s"], .entrepreneurial), (["a", "s"], .limitedByShares),
    (["i", "s"], .generalPartnership), (["k", "s"], .limitedPartnership),
    (["p", "s"], .partnerCompany),
  ]

  private static let whole: [String: Form] = [
    "aps": .privateLimited, "ivs": .entrepreneurial, "amba": .cooperative,
    "fmba": .associationWithoutLiability, "smba": .companyWithoutLiability,
    "aktieselskab": .limitedByShares, "anpartsselskab": .privateLimited,
    "interessentskab": .generalPartnership, "kommanditselskab": .limitedPartnership,
    "partnerselskab": .partnerCompany, "ivaerksaetterselskab": .entrepreneurial,
  ]
}

extension CompanyName.Form {
  /// The form that a code of the business register stands for; nil for one that stands in no name.
  init?(code: Int) {
    switch code {
    case 60: self = .limitedByShares
    case 80: self = .privateLimited
    case 81: self = .entrepreneurial
    case 30: self = .generalPartnership
    case 40: self = .limitedPartnership
    case 70: self = .partnerCompany
    default: return nil
    }
  }
}
