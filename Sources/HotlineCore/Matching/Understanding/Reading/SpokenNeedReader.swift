import Resources

/// Sorts the words of a line into what, how much, where, when and for how many kroner.
struct SpokenNeedReader {
  let tokens: [NeedToken]
  let vocabulary: CategoryVocabulary
  let places: PlaceNames
  let times: SpokenTimeReader
  /// The last word is still being typed.
  private let isOpen: Bool
  private let direction: SpokenDirection
  var next = 0
  var need = SpokenNeed()
  /// The words of the title, by place in ``tokens``.
  private var titled: [Int] = []
  /// What the volume counts, where that may also be what is needed.
  var counted: Int?
  /// Of the words that come, and for how many of them.
  private var role = 1.0
  private var wordsOfRole = 0

  init(
    _ text: String, vocabulary: CategoryVocabulary, places: PlaceNames, today: DanishDate
  ) {
    tokens = NeedToken.all(in: text)
    isOpen = text.last?.isLetter == true
    direction = SpokenDirection(tokens.map(\.word))
    times = SpokenTimeReader(tokens: tokens, today: today)
    self.vocabulary = vocabulary
    self.places = places
  }

  mutating func read() -> SpokenNeed {
    while next < tokens.count {
      if readMoney() || readPlace() || readTime() || readAmount() { continue }
      readWord()
    }
    need.isOffer = direction.isOffer
    need.isSurplus = direction.isSurplus
    need.title = title
    return need
  }

  /// `4000 kasser om ugen der skal pakkes` is called `kasser der skal pakkes`, and `nogen der kan slå
  /// græs` is called `slå græs`.
  private var title: String {
    func saysNothing(_ index: Int) -> Bool {
      vocabulary.isOrdinary(tokens[index].word)
        || SpokenNeedWords.whereWords.contains(tokens[index].word)
    }
    var kept = titled[...]
    while let last = kept.last, saysNothing(last) { kept.removeLast() }
    if let counted, kept.first.map(saysNothing) ?? true, !kept.contains(counted) {
      return ([counted] + kept).map { tokens[$0].raw }.joined(separator: " ")
    }
    let whole = kept.drop(while: saysNothing)
    return (whole.isEmpty ? kept : whole).map { tokens[$0].raw }.joined(separator: " ")
  }

  // MARK: What

  private mutating func readWord() {
    let index = next
    next += 1
    titled.append(index)
    let word = tokens[index].word
    if SpokenNeedWords.whereWords.contains(word), !leadsToTask(index) {
      (role, wordsOfRole) = (Self.whereRole, 2)
      return
    }
    if SpokenNeedWords.breaks.contains(word) { role = 1 }
    take(index)
  }

  private static let whereRole = 0.5

  /// A word that may say what is meant.
  mutating func take(_ index: Int) {
    let token = tokens[index]
    guard !direction.asides.contains(index) else { return }
    let parts = SpokenLetters.words(token.raw)
    for (number, part) in parts.enumerated() where !part.allSatisfy(\.isNumber) {
      let isLast = index == tokens.count - 1 && number == parts.count - 1
      need.words.append(SpokenWord(text: part, role: role, isOpen: isLast && isOpen))
      if role < 1, !vocabulary.isOrdinary(part) {
        wordsOfRole -= 1
        if wordsOfRole <= 0 { role = 1 }
      }
    }
    if token.endsClause { role = 1 }
  }

  mutating func addToTitle(_ index: Int) { titled.append(index) }

  /// `til at stryge`, `brug for en maler`: the task itself follows.
  private func leadsToTask(_ index: Int) -> Bool {
    if tokens.indices.contains(index + 1), tokens[index + 1].word == "at" { return true }
    guard index > 0 else { return tokens[index].word == "til" }
    let before = SpokenNeedWords.taskBefore[tokens[index].word] ?? []
    return before.contains(tokens[index - 1].word)
  }

  // MARK: When

  private mutating func readTime() -> Bool {
    guard let (time, count) = times.time(at: next) else { return false }
    if let known = need.time {
      need.time = SpokenTime(
        text: "\(known.text) \(time.text)", from: known.from ?? time.from, to: known.to ?? time.to)
    } else {
      need.time = time
    }
    next += count
    return true
  }
}
