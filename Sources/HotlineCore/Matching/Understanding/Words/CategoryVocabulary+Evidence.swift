import Resources

extension CategoryVocabulary {
  /// How a word meets one that is listed, and what that is worth (domain.md, what a spoken need means).
  private enum Form {
    static let exact = 1.0
    /// The head of a compound, and a verb beside the noun made from it.
    static let head = 0.8
    static let slip = 0.6
    static let beginning = 0.5
    /// What stands before the head.
    static let modifier = 0.3
  }

  /// What speaks for each category, by place in ``codes``; 0 for most.
  ///
  /// `evidence(category) = Σ_words rarity · log(1 + count / ½) · form · role`
  ///
  /// Ordinary words tell two apart that others have named; they name nothing themselves.
  func evidence(for words: [SpokenWord]) -> [Double] {
    var named = [Double](repeating: 0, count: codes.count)
    var context = named
    var roles: [String: Double] = [:]
    for word in words {
      let stem = DanishStemmer.stem(word.text)
      if isOrdinary(word.text) {
        var found: [Int: Double] = [:]
        take(stem, Form.exact, &found)
        for (category, value) in found { context[category] += value * word.role }
      } else {
        for (category, value) in evidence(for: word) { named[category] += value * word.role }
      }
      roles[stem] = max(roles[stem] ?? 0, word.role)
    }
    for phrase in phrases {
      let said = phrase.stems.map { roles[$0] ?? 0 }
      if let role = said.min(), role > 0 {
        named[phrase.category] += phrase.rarity * Self.phraseGain * role
      }
    }
    return zip(named, context).map { $0 < Self.leastEvidence ? 0 : $0 + $1 }
  }

  /// Words that mean something only together mean it more surely than one.
  private static let phraseGain = 2.0
  /// Less than that names nothing, and the desk asks.
  private static let leastEvidence = 2.5

  /// By place in ``codes``: the best form in which the word meets each category.
  private func evidence(for word: SpokenWord) -> [Int: Double] {
    var found: [Int: Double] = [:]
    let stem = DanishStemmer.stem(word.text)
    take(stem, Form.exact, &found)
    if found.isEmpty {
      for other in stemsByFold[Fold.text(stem)] ?? [] { take(other, Form.exact, &found) }
    }
    if found.isEmpty { for other in stemsOfSameRoot(word.text) { take(other, Form.head, &found) } }
    let isKnown = !found.isEmpty
    takeCompound(word.text, isKnown: isKnown, &found)
    if found.isEmpty { takeSlips(word.text, &found) }
    if word.isOpen, !isKnown { takeBeginnings(word.text, &found) }
    return found
  }

  private func take(_ stem: String, _ form: Double, _ found: inout [Int: Double]) {
    guard let term = terms[stem] else { return }
    for (category, weight) in term.weights {
      found[category] = max(found[category] ?? 0, term.rarity * form * weight)
    }
  }

  private func stemsOfSameRoot(_ word: String) -> [String] {
    Self.root(of: word).flatMap { stemsByRoot[$0] } ?? []
  }

  // MARK: Compounds

  /// The head of a compound is its longest end that is a word; a head that says nothing, as in
  /// *malerarbejde*, hands over to what stands before it.
  private func takeCompound(_ word: String, isKnown: Bool, _ found: inout [Int: Double]) {
    let letters = Array(word)
    guard letters.count >= 6 else { return }
    for start in 3...(letters.count - 2) {
      let head = String(letters[start...])
      let modifier = String(letters[..<start])
      if head.count >= 3, isOrdinary(head) {
        if !isKnown { takeModifier(modifier, Form.head, &found) }
        return
      }
      let stems = headStems(head)
      guard !stems.isEmpty else { continue }
      if !isKnown { for stem in stems { take(stem, Form.head, &found) } }
      return takeModifier(modifier, Form.modifier, &found)
    }
  }

  /// Short words end too many others by chance; only a few are heads.
  private func headStems(_ head: String) -> [String] {
    guard head.count >= 4 || SpokenNeedWords.shortHeads.contains(head) else { return [] }
    let stem = DanishStemmer.stem(head)
    let isTelling = terms[stem]?.counts.values.contains { $0 >= 1 } ?? false
    if isTelling { return [stem] }
    return head.count >= 7 ? stemsOfSameRoot(head) : []
  }

  /// With the `s` or `e` that joins compounds, or without.
  private func takeModifier(_ modifier: String, _ form: Double, _ found: inout [Int: Double]) {
    let isJoined = modifier.hasSuffix("s") || modifier.hasSuffix("e")
    for word in [modifier] + (isJoined ? [String(modifier.dropLast())] : [])
    where word.count >= 3 && !isOrdinary(word) && isKnown(word) {
      return take(DanishStemmer.stem(word), form, &found)
    }
  }

  // MARK: Slips and beginnings

  /// One typing error, in the word as it is or without its ending.
  private func takeSlips(_ word: String, _ found: inout [Int: Double]) {
    guard word.count >= Self.leastSlipped else { return }
    let bare = SpokenNeedWords.endings.filter { word.hasSuffix($0) }.map {
      String(word.dropLast($0.count))
    }
    for typed in ([word] + bare).filter({ $0.count >= Self.leastSlipped }) {
      for word in listed.oneSlip(from: Array(typed.unicodeScalars), least: Self.leastSlipped) {
        take(word.stem, Form.slip, &found)
      }
    }
  }

  /// Below that one letter makes another word.
  private static let leastSlipped = 6

  /// Of a beginning that many words share each is worth less.
  private func takeBeginnings(_ word: String, _ found: inout [Int: Double]) {
    guard word.count >= 3 else { return }
    var weights: [Int: Double] = [:]
    for word in listed.beginning(with: Array(word.unicodeScalars)) {
      for (category, weight) in terms[word.stem]?.weights ?? [:] {
        weights[category] = max(weights[category] ?? 0, weight)
      }
    }
    let rarity = rarity(Double(max(1, weights.count)))
    for (category, weight) in weights {
      found[category] = max(found[category] ?? 0, Form.beginning * weight * rarity)
    }
  }
}
