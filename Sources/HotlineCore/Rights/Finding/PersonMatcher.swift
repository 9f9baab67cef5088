import Foundation

/// Finds a person in texts, however the name is spelled and the number written, and takes them out.
///
/// A name is its words next to each other in any order, folded as in search (capitals, accents, `aa` and
/// `å`), with a genitive `s`, as one word, or within a mail address. Of a name of three words or more the
/// first and the last are enough. What only may be the person is found as such: the first letter of the
/// first name before the last, others between the two, a name of one word within a longer text.
struct PersonMatcher: Sendable {
  struct Match: Equatable {
    let range: Range<String.Index>
    /// Whether it can hardly be anybody else.
    let isSure: Bool
  }

  private let names: [[String]]
  /// Names as one word, from both ends.
  private let glued: Set<String>
  private let numbers: [[UInt8]]
  private let mails: [String]
  /// Of each trait what must stand in a text, folded, that holds it.
  private let marks: [String]
  /// The numbers as text of digits.
  private let digits: [String]
  /// Names and mail addresses as they were given.
  let written: [String]
  var numbersAsText: [String] { digits }

  init(_ traits: PersonTraits) {
    names = traits.names.map { Fold.words($0) }.filter { !$0.isEmpty }
    glued = Set(
      names.filter { $0.count > 1 }.flatMap { name -> [String] in
        let ends = [name.first, name.last].compactMap(\.self)
        return [name, Array(name.reversed()), ends, Array(ends.reversed())].map { $0.joined() }
      })
    digits = traits.numbers.compactMap(\.searchedDigits)
    numbers = digits.map { $0.compactMap(\.wholeNumberValue).map(UInt8.init) }
    mails = traits.mails
    written = traits.names + traits.mails
    marks = names.compactMap(\.last) + mails.map { Fold.text($0) }
  }

  // MARK: Finding

  func holds(_ text: String) -> Bool { !matches(in: text).isEmpty }

  /// Quick: false for almost every text that does not name the person.
  func mayHold(_ text: String) -> Bool {
    if !marks.isEmpty {
      let folded = Fold.text(text)
      if marks.contains(where: folded.has) { return true }
    }
    guard !digits.isEmpty else { return false }
    let stripped = String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
    return digits.contains { stripped.contains($0) }
  }

  /// Where the person is named, in the order of the text; none overlaps another.
  func matches(in text: String) -> [Match] {
    guard mayHold(text) else { return [] }
    let words = WordInText.all(in: text)
    var found = names.flatMap { ranges(of: $0, words, text) }
    found += words.filter { glued.contains($0.folded) }.map { Match(range: $0.range, isSure: true) }
    found = found.map { Match(range: whole(mailAt: $0.range, text), isSure: $0.isSure) }
    found += mails.flatMap { mail in
      text.ranges(of: mail, ignoringCase: true).map { Match(range: $0, isSure: true) }
    }
    if !numbers.isEmpty {
      let digits = DigitsInText(text)
      found += numbers.flatMap { digits.ranges(of: $0) }.map { Match(range: $0, isSure: true) }
    }
    return Self.apart(found)
  }

  /// Whether a text is nothing but one of the names.
  func isName(_ text: String) -> Bool {
    let words = Fold.words(text)
    return names.contains { Self.isSame(words, $0) || Self.isSame(words, ends($0)) }
  }

  private func ends(_ name: [String]) -> [String] {
    name.count > 2 ? [name[0], name[name.count - 1]] : name
  }

  private func ranges(of name: [String], _ words: [WordInText], _ text: String) -> [Match] {
    guard name.count > 1 else {
      let isAll = words.map(\.folded) == name
      return words.filter { Self.fits($0.folded, name[0]) }.map {
        Match(range: $0.range, isSure: isAll)
      }
    }
    var found: [Match] = []
    for wanted in Set([name, ends(name)]) {
      found += windows(of: wanted.count, words, text).compactMap { window in
        Self.isSame(window.map(\.folded), wanted) ? match(window, isSure: true) : nil
      }
    }
    return found + possible(ends(name), words, text)
  }

  /// `J. Hansen`, `Jens P. Hansen` and `Jens Peter Hansen`.
  private func possible(_ ends: [String], _ words: [WordInText], _ text: String) -> [Match] {
    guard ends.count == 2, let initial = ends[0].first.map(String.init) else { return [] }
    let initials = windows(of: 2, words, text).filter {
      let folded = $0.map(\.folded)
      return Self.isSame(folded, [initial, ends[1]]) && folded.contains(initial)
    }
    let between = (3...4).flatMap { windows(of: $0, words, text) }.filter {
      guard let first = $0.first, let last = $0.last else { return false }
      return first.folded == ends[0] && Self.fits(last.folded, ends[1])
        && $0.allSatisfy { text[$0.range.lowerBound].isUppercase }
    }
    return (initials + between).compactMap { match($0, isSure: false) }
  }

  private func match(_ window: [WordInText], isSure: Bool) -> Match? {
    guard let first = window.first, let last = window.last else { return nil }
    return Match(range: first.range.lowerBound..<last.range.upperBound, isSure: isSure)
  }

  /// Words that stand next to each other, with no more than a comma or a dot and a blank between them.
  private func windows(of count: Int, _ words: [WordInText], _ text: String) -> [[WordInText]] {
    guard count > 0, words.count >= count else { return [] }
    return (0...words.count - count).compactMap { start in
      let window = Array(words[start..<start + count])
      let areClose = zip(window, window.dropFirst()).allSatisfy { one, next in
        text.distance(from: one.range.upperBound, to: next.range.lowerBound) <= 3
      }
      return areClose ? window : nil
    }
  }

  private static func isSame(_ words: [String], _ name: [String]) -> Bool {
    guard words.count == name.count else { return false }
    var left = name
    for word in words {
      guard let place = left.firstIndex(where: { fits(word, $0) }) else { return false }
      left.remove(at: place)
    }
    return true
  }

  /// The word itself, or its genitive.
  private static func fits(_ word: String, _ wanted: String) -> Bool {
    word == wanted || word == wanted + "s"
  }

  /// All of a mail address in which a name stands.
  private func whole(mailAt range: Range<String.Index>, _ text: String) -> Range<String.Index> {
    func isPart(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || "@._-+".contains(character)
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > text.startIndex, isPart(text[text.index(before: start)]) {
      start = text.index(before: start)
    }
    while end < text.endIndex, isPart(text[end]) { end = text.index(after: end) }
    while end > range.upperBound, ".-_".contains(text[text.index(before: end)]) {
      end = text.index(before: end)
    }
    return text[start..<end].contains("@") ? start..<end : range
  }

  /// Of matches that overlap the longest, sure where one of them is.
  private static func apart(_ matches: [Match]) -> [Match] {
    var kept: [Match] = []
    for match in matches.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let last = kept.last, last.range.overlaps(match.range) else {
        kept.append(match)
        continue
      }
      let end = max(last.range.upperBound, match.range.upperBound)
      kept[kept.count - 1] = Match(
        range: last.range.lowerBound..<end, isSure: last.isSure || match.isSure)
    }
    return kept
  }

  // MARK: Taking out

  /// The text with `word` in each place where the person is named; nil where it names nobody.
  ///
  /// - Parameter unsure: also what only may be the person.
  func cleared(_ text: String, word: String, unsure: Bool = true) -> String? {
    let matches = matches(in: text).filter { unsure || $0.isSure }
    guard !matches.isEmpty else { return nil }
    var result = ""
    var at = text.startIndex
    for match in matches {
      result += text[at..<match.range.lowerBound] + word
      at = match.range.upperBound
    }
    return result + text[at...]
  }
}

extension PhoneNumber {
  /// The digits by which it is looked for; nil for a short number, which many texts hold by chance.
  fileprivate var searchedDigits: String? {
    let digits = digits8 ?? raw.filter { $0.isASCII && $0.isNumber }
    return digits.count >= 8 ? digits : nil
  }
}

extension String {
  fileprivate func ranges(of part: String, ignoringCase: Bool) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var from = startIndex
    while let range = range(of: part, options: .caseInsensitive, range: from..<endIndex) {
      found.append(range)
      from = range.upperBound
    }
    return found
  }
}
