import Resources

extension SpokenNeedReader {
  // MARK: Kroner

  /// `480.000 kr`, `1,5 mio. kr.`, `480tkr`, `480 t kr`.
  mutating func readMoney() -> Bool {
    let token = tokens[next]
    guard token.word.utf8.first.map(isASCIIDigit) == true else { return false }
    let after = moneyWords(from: next + 1)
    guard after > 0 || SpokenNeedWords.money.contains(where: { token.word.hasSuffix($0) }),
      let kroner = DanishNumber.kroner(
        tokens[next...next + after].map(\.raw).joined(separator: " "))
    else { return false }
    need.valueDKK = kroner
    next += after + 1
    return true
  }

  /// How many words of money come; a `t` is one of them only before another, since alone it stands
  /// for hours.
  private func moneyWords(from start: Int) -> Int {
    let rest = tokens[min(start, tokens.count)...].map(\.word)
    let thousand = rest.prefix(1).filter { SpokenNeedWords.thousand.contains($0) }.count
    let money = rest.dropFirst(thousand).prefix { SpokenNeedWords.money.contains($0) }.count
    return money == 0 ? 0 : thousand + money
  }

  // MARK: Volume

  /// `80 kuverter`, `4000/uge`, `40 skjorter om ugen`, `tre mand`. The first number is the volume.
  mutating func readAmount() -> Bool {
    let token = tokens[next]
    guard let (number, glued) = SpokenNumber.beginning(token.word), isAmount(number, glued) else {
      return false
    }
    let isFirst = need.volume == nil && number > 0
    if isFirst { need.volume = number }
    next += 1
    guard glued.isEmpty else {
      if isFirst { need.unit = String(glued) }
      return true
    }
    let following = word(next)
    if SpokenNeedWords.ages.contains(following) {
      if isFirst { need.volume = nil }
      next += 1
      return true
    }
    guard !token.endsClause, isCounted(next) else {
      if isFirst { readPeriod() }
      if isFirst, need.unit == nil { need.unit = thingBehindAdjective }
      return true
    }
    readCounted(isFirst: isFirst)
    return true
  }

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].word : ""
  }

  /// A number in words counts only before what it counts: `to` is also *and then*.
  private func isAmount(_ number: Double, _ glued: Substring) -> Bool {
    let known = "/.²³0123456789"
    guard glued.allSatisfy({ $0.isLetter || known.contains($0) }) else { return false }
    let isSpelled = tokens[next].word.first?.isNumber == false
    let following = word(next + 1)
    return !isSpelled
      || !following.isEmpty && (!vocabulary.isOrdinary(following) || Self.isUnit(following))
  }

  private func isCounted(_ index: Int) -> Bool {
    let word = word(index)
    guard !word.isEmpty, !SpokenNeedWords.notCounted.contains(word),
      SpokenNumber.beginning(word) == nil
    else { return false }
    if word.hasPrefix("/") || Self.isUnit(word) { return true }
    return times.time(at: index) == nil && !vocabulary.isOrdinary(word)
  }

  /// What is counted is the unit, and may also say what is needed: `40 skjorter`.
  private mutating func readCounted(isFirst: Bool) {
    let index = next
    next += 1
    if isFirst { counted = index }
    if !Self.isUnit(tokens[index].word) {
      addToTitle(index)
      take(index)
    }
    guard isFirst else { return }
    need.unit = tokens[index].raw
    readPeriod()
  }

  /// `om ugen` behind what is counted belongs to the unit, and is a time.
  private mutating func readPeriod() {
    guard let (time, count) = times.time(at: next), count == 2, time.from == nil, time.to == nil,
      VolumeUnit.period(Fold.text(tokens[next + 1].raw)) != nil
    else { return }
    need.unit = [need.unit, time.text].compactMap(\.self).joined(separator: " ")
    need.time = need.time ?? time
    next += count
  }

  /// `paller` of `200 brugte paller`.
  private var thingBehindAdjective: String? {
    guard tokens.indices.contains(next + 1), vocabulary.isOrdinary(word(next)),
      !SpokenNeedWords.notCounted.contains(word(next)), times.time(at: next) == nil,
      isCounted(next + 1)
    else { return nil }
    return tokens[next + 1].raw
  }

  /// `kasser` of `kasser/uge`, `stk` of `stk.`
  static func isUnit(_ word: String) -> Bool {
    SpokenNeedWords.units.contains(String(word.prefix { $0 != "/" && $0 != "." }))
  }
}
