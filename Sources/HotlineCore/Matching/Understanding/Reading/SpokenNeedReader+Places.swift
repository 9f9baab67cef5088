import Resources

extension SpokenNeedReader {
  /// A postal code at the end or before its town, or the name of a town or municipality.
  mutating func readPlace() -> Bool {
    if let town = places.town(tokens[next].word) {
      let count = wordsOfTown(town.name, next + 1)
      guard count > 0 || endsLine(next) else { return false }
      need.place = SpokenPlace(
        text: "\(town.code) \(town.name)", postalCode: town.code, town: town.name)
      next += 1 + count
      return true
    }
    guard let (place, count) = namedPlace else { return false }
    need.place = need.place ?? place
    next += count
    return true
  }

  /// Nothing stands behind but a time.
  private func endsLine(_ index: Int) -> Bool {
    if index == tokens.count - 1 || tokens[index].endsClause { return true }
    return times.time(at: index + 1).map { index + 1 + $0.count == tokens.count } ?? false
  }

  private func wordsOfTown(_ name: String, _ start: Int) -> Int {
    let words = Fold.words(name)
    let counts = stride(from: words.count, to: 0, by: -1)
    return counts.first { count in
      start + count <= tokens.count
        && tokens[start..<start + count].map { Fold.text($0.raw) } == Array(words.prefix(count))
    } ?? 0
  }

  /// Names of up to three words. A word that could be another is a name only with a capital letter or
  /// behind a word such as *i*.
  private var namedPlace: (SpokenPlace, Int)? {
    let isLed = next > 0 && SpokenNeedWords.placeWords.contains(tokens[next - 1].word)
    for count in [3, 2, 1] where next + count <= tokens.count {
      var words = tokens[next..<next + count].map(\.raw)
      let isMunicipality = words.count > 1 && words.last?.lowercased() == "kommune"
      if isMunicipality { words.removeLast() }
      let named = isMunicipality ? places.municipality : places.place
      guard let first = words.first, let place = named(words) else { continue }
      let isCapital = first.first?.isUppercase == true && (next > 0 || isLed)
      let word = SpokenLetters.plain(first)
      let isFree = !vocabulary.isOrdinary(word) && !vocabulary.isKnown(word)
      if isMunicipality || words.count > 1 || isCapital || isFree { return (place, count) }
    }
    return nil
  }
}
