import GRDB

/// The words of a query, and the ways in which each may stand in an organisation.
struct AskedWords: Equatable {
  /// Folded, in the order typed; never empty.
  let words: [String]
  /// For a word that nobody has: the known words one error away.
  var corrections: [String: [String]] = [:]
  /// For a word longer than the beginnings that the index keeps: the known words that begin so.
  /// Left out where they are many; then the index is asked for the beginning that it keeps.
  private var completions: [String: [String]] = [:]

  /// More words make the index slower than looking at the rows that it gives for a shorter
  /// beginning: words so many are no small part of them.
  private static let mostCompletions = 40

  init?(_ words: [String], _ vocabulary: Vocabulary) throws {
    guard !words.isEmpty else { return nil }
    self.words = words
    for word in words where !IndexToken.keepsBeginning(word) {
      let known = try vocabulary.words(beginningWith: word, limit: Self.mostCompletions + 1)
      if known.count <= Self.mostCompletions { completions[word] = known }
    }
  }

  // MARK: Stages

  /// The name begins with all that was typed, and no word of it goes on.
  var nameWhole: IndexQuestion? {
    let whole = words.joined(separator: " ")
    return IndexQuestion(
      [.word(IndexToken.firstWord(words[0]))] + words.map { .word($0) },
      accepts: { $0.nameFold == whole || $0.nameFold.hasPrefix(whole + " ") })
  }

  /// Every word is a word of a name.
  var nameWords: IndexQuestion? {
    IndexQuestion(words.map { .word(IndexToken.nameWord($0)) })
  }

  /// Every word stands somewhere in full, other than in what is needed.
  var wholeWords: IndexQuestion? {
    IndexQuestion(words.map { .word($0) })
  }

  /// The name begins with all that was typed.
  var nameBeginning: IndexQuestion? {
    let first = words[0]
    let begins = SearchExpression.word(IndexToken.firstWord(first))
    let whole = words.joined(separator: " ")
    let isWhole = { (entry: SearchEntry) in entry.nameFold.hasPrefix(whole) }
    if words.count > 1 {
      return IndexQuestion(
        [begins, .word(first)] + words.dropFirst().map(laterBeginning), accepts: isWhole)
    }
    if IndexToken.keepsBeginning(first) { return IndexQuestion([begins]) }
    return IndexQuestion(
      [begins] + [known(beginningWith: first)].compactMap { $0 }, accepts: isWhole)
  }

  /// Every word begins a word, beyond ``nameBeginning``.
  var wordBeginnings: IndexQuestion? {
    let open = words.filter { !isExactBeginning($0) }
    return IndexQuestion(
      words.count == 1 ? [laterBeginning(words[0])] : words.map(beginning),
      accepts: open.isEmpty ? nil : { entry in open.allSatisfy(entry.hasWord(beginningWith:)) })
  }

  /// Every word begins a word or stands inside one of a name, beyond ``wordBeginnings``; nil when
  /// that asks for no more.
  var insides: IndexQuestion? {
    guard words.count == 1 else {
      guard words.contains(where: { inside($0) != nil }) else { return nil }
      return IndexQuestion(
        words.map(beginningOrInside),
        accepts: accepting(needs: false) { !isExactBeginning($0) || !isExactInside($0) })
    }
    return inside(words[0]).flatMap { expression in
      IndexQuestion([expression], accepts: accepting(needs: false) { !isExactInside($0) })
    }
  }

  /// Every word stands as in ``anywhere``, beyond ``insides``: some of them in what is needed.
  var needs: IndexQuestion? {
    guard words.count == 1, let only = words.first else { return anywhere }
    return IndexQuestion(
      [needed(only)], accepts: accepting(needs: true) { !isExactBeginning($0) })
  }

  /// Every word begins a word or stands inside one of a name, or begins one of what is needed.
  var anywhere: IndexQuestion? {
    IndexQuestion(
      words.map(standing),
      accepts: accepting(needs: true) { !isExactBeginning($0) || !isExactInside($0) })
  }

  /// A name has two neighbouring words that make one of these when they are written as one.
  var joined: IndexQuestion? {
    let parts = words.map { word in
      (word: word, splits: word.unicodeScalars.count < Self.shortestJoined ? nil : splits(of: word))
    }
    let open = parts.filter { $0.splits != nil }.map(\.word)
    guard !open.isEmpty, words.count <= Self.mostJoined else { return nil }
    return IndexQuestion(
      parts.map { part in
        part.splits.flatMap { .any([$0, standing(part.word)]) } ?? standing(part.word)
      },
      accepts: { entry in
        let name = entry.nameFold.filter { $0 != " " }
        return words.allSatisfy { name.has($0) || entry.holds($0, needs: true) }
      })
  }

  /// A shorter word is no two.
  private static let shortestJoined = 6
  /// Letters of each of two words that are written as one.
  private static let shortestPart = 2
  /// Words of a query in which some may be two.
  private static let mostJoined = 3

  private func splits(of word: String) -> SearchExpression? {
    let letters = Array(word.unicodeScalars)
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(part))
    }
    let places = Self.shortestPart...letters.count - Self.shortestPart
    return .any(
      places.map { place in
        let (front, back) = (text(letters[..<place]), text(letters[place...]))
        let parts = [IndexToken.nameWord(front), IndexToken.beginning(back)]
        return .all(parts.map { .word($0) }) ?? .nothing
      })
  }

  /// Every word stands as in ``anywhere``, or is one of its corrections in full.
  var correctedWords: IndexQuestion? {
    IndexQuestion(
      words.map { word in
        corrections[word].flatMap { .any($0.flatMap(Self.wherever)) } ?? standing(word)
      },
      accepts: accepting(needs: true) { word in
        corrections[word] == nil && (!isExactBeginning(word) || !isExactInside(word))
      })
  }

  // MARK: Words

  private func accepting(
    needs: Bool, _ isOpen: (String) -> Bool
  ) -> ((SearchEntry) -> Bool)? {
    let open = words.filter(isOpen)
    return open.isEmpty
      ? nil : { entry in open.allSatisfy { entry.holds($0, needs: needs) } }
  }

  /// A word in full, offered or needed.
  private static func wherever(_ word: String) -> [SearchExpression] {
    [.word(word), .word(IndexToken.need(word))]
  }

  /// Of a word too long for the index: the words that begin so; nil where they are many.
  private func known(beginningWith word: String) -> SearchExpression? {
    completions[word].map { .any($0.map { .word($0) }) ?? .nothing }
  }

  /// A word other than the name's first begins so.
  private func laterBeginning(_ word: String) -> SearchExpression {
    known(beginningWith: word) ?? .word(IndexToken.beginning(word))
  }

  private func beginning(_ word: String) -> SearchExpression {
    let anywhere = [IndexToken.firstWord(word), IndexToken.beginning(word)]
    return known(beginningWith: word) ?? .any(anywhere.map { .word($0) }) ?? .nothing
  }

  private func inside(_ word: String) -> SearchExpression? {
    .all(IndexToken.insides(word).map { .word($0) })
  }

  /// A word of what is needed begins so.
  private func needed(_ word: String) -> SearchExpression {
    completions[word].map { .any($0.map { .word(IndexToken.need($0)) }) ?? .nothing }
      ?? .word(IndexToken.needBeginning(word))
  }

  private func standing(_ word: String) -> SearchExpression {
    .any([beginningOrInside(word), needed(word)]) ?? .nothing
  }

  private func beginningOrInside(_ word: String) -> SearchExpression {
    let beginning = beginning(word)
    return inside(word).flatMap { .any([beginning, $0]) } ?? beginning
  }

  /// The rows that the index gives for the beginning have it.
  private func isExactBeginning(_ word: String) -> Bool {
    IndexToken.keepsBeginning(word) || completions[word] != nil
  }

  /// Of one piece; pieces of a longer word may stand apart.
  private func isExactInside(_ word: String) -> Bool {
    word.unicodeScalars.count <= IndexToken.insideLength
  }
}
