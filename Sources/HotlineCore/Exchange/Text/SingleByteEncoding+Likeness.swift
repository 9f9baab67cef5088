extension SingleByteEncoding {
  /// How much a line reads like Danish in this character set: what a letter beyond ASCII earns or
  /// costs by what it is and by its neighbours, added up. Below zero it reads like none.
  func likeness(of line: some Collection<UInt8>) -> Int {
    var sum = 0
    var before: Unicode.Scalar?
    var at = line.startIndex
    while at < line.endIndex {
      let byte = line[at]
      at = line.index(after: at)
      guard byte >= 0x80 else {
        before = Unicode.Scalar(byte)
        continue
      }
      guard let scalar = scalar(byte) else {
        sum -= Worth.nothing
        before = nil
        continue
      }
      let after = at < line.endIndex ? self.scalar(line[at]) : nil
      sum += worth(of: scalar, between: before, and: after)
      before = scalar
    }
    return sum
  }

  /// A line that reads like Danish in this character set, and not by chance.
  static let enough = Worth.danish

  private enum Worth {
    static let danish = 4
    static let letter = 1
    static let apostrophe = 3
    static let sign = 0
    /// Against a sign within a word, a capital behind a small letter, and the like.
    static let misplaced = 6
    /// Against a byte that stands for nothing.
    static let nothing = 30
  }

  private func worth(
    of scalar: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?
  ) -> Int {
    let isWithin = before.isLetter && after.isLetter
    guard scalar.properties.isAlphabetic else {
      if scalar == "’" || scalar == "´" { return isWithin ? Worth.apostrophe : Worth.sign }
      if Self.joints.contains(scalar) { return Worth.sign }
      guard Self.signs.contains(scalar) else { return -Worth.misplaced }
      return isWithin ? -Worth.misplaced : Worth.sign
    }
    let isKnown = Self.danish.contains(scalar)
    guard isKnown || Self.western.contains(scalar) else { return -Worth.misplaced }
    let isCapital = scalar.properties.isUppercase
    let fits =
      isCapital
      ? !before.isSmall && !(before.isLetter && after.isSmall)
      : !(before.isCapital && after.isCapital)
    // Two of them side by side are letters of another alphabet.
    let isForeign = !isKnown && before.map(Self.western.contains) == true
    guard fits, !isForeign else { return -Worth.misplaced }
    return isKnown ? Worth.danish : Worth.letter
  }

  private static let danish = Set("æøåÆØÅ".unicodeScalars)
  private static let western = Set(
    "éèêëáàâäíìîïóòôöúùûüñçßðþýÉÈÊËÁÀÂÄÍÌÎÏÓÒÔÖÚÙÛÜÑÇÐÞÝãõ".unicodeScalars)
  /// Signs of writing; boxes and sums are none.
  private static let signs = Set("‘“”„…•·«»§°©®™€£½¼¾²³±¨×".unicodeScalars)
  /// Signs that stand between letters too.
  private static let joints = Set("–—\u{A0}\u{AD}".unicodeScalars)
}

extension Unicode.Scalar? {
  fileprivate var isLetter: Bool { self?.properties.isAlphabetic == true }
  fileprivate var isSmall: Bool { self?.properties.isLowercase == true }
  fileprivate var isCapital: Bool { self?.properties.isUppercase == true }
}
