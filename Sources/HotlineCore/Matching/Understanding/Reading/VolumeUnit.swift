import Resources

/// What a volume counts, cut into the thing and the time: `kasser/uge`, `kuverter pr. dag`.
///
/// People at a table are one unit whatever they are called, as are `m2` and `kvm`, `timer` and `t`.
///
/// Two units agree when neither contradicts the other: `/uge` agrees with `kasser/uge`, `kuverter`
/// with `kuverter/dag`, `kasse` with `kasser`, `stk.` with whatever is counted one by one; `/uge` does
/// not agree with `/dag`.
struct VolumeUnit: Equatable, Sendable {
  let thing: String
  let period: Period?

  enum Period: String, Sendable, CaseIterable {
    case hour, day, week, month, year
  }

  init(_ text: String) {
    var words = Fold.words(text)
    let period = words.last.flatMap(Self.period)
    if period != nil { words.removeLast() }
    while let last = words.last, Self.joints.contains(last) { words.removeLast() }
    let said = words.joined(separator: " ")
    thing = Self.sameThings[said] ?? said
    self.period = period
  }

  func agrees(with other: VolumeUnit) -> Bool {
    if let period, let theirs = other.period, period != theirs { return false }
    guard !thing.isEmpty, !other.thing.isEmpty else { return true }
    if thing == Self.pieces || other.thing == Self.pieces {
      return !Self.measures.contains(thing) && !Self.measures.contains(other.thing)
    }
    return thing.hasPrefix(other.thing) || other.thing.hasPrefix(thing)
  }

  /// The first of the words for one thing, by each of them.
  private static let sameThings = Dictionary(
    SpokenNeedWords.sameUnits.flatMap { words in words.map { ($0, words.first ?? $0) } },
    uniquingKeysWith: { first, _ in first })

  static let hours = "timer"
  private static let pieces = "stk"
  private static let measures = Set(SpokenNeedWords.measures)

  static let joints: Set<String> = ["pr", "per", "om", "hver", "i", "a"]

  /// The period that a folded word names; nil for any other word.
  static func period(_ word: String) -> Period? {
    switch word {
    case "t", "time", "timen": .hour
    case "d", "dag", "dagen", "dagligt", "daglig": .day
    case "u", "uge", "ugen", "ugentligt", "ugentlig": .week
    case "md", "mdr", "maned", "maneden", "maaned", "maaneden", "manedligt": .month
    case "ar", "aret", "aar", "aaret", "arligt", "aarligt": .year
    default: nil
    }
  }
}

extension OfferLine {
  /// What `offer` gives of what the need asks, 0...1; nil while a volume is unknown or the units
  /// differ.
  func share(coveredBy offer: OfferLine) -> Double? { share(of: self, in: offer) }

  /// What `need` takes of what the offer has to give, 0...1; nil as for ``share(coveredBy:)``.
  func share(takenBy need: OfferLine) -> Double? { share(of: self, in: need) }

  private func share(of whole: OfferLine, in part: OfferLine) -> Double? {
    guard let wanted = whole.volume, let given = part.volume, wanted > 0 else { return nil }
    switch (whole.unit, part.unit) {
    case (nil, nil): break
    case (let one?, let other?):
      guard VolumeUnit(one).agrees(with: VolumeUnit(other)) else { return nil }
    case (nil, _?), (_?, nil): return nil
    }
    return min(1, given / wanted)
  }
}
