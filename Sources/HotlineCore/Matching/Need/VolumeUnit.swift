/// What a volume counts, cut into the thing and the time: `kasser/uge`, `kuverter pr. dag`.
///
/// Two units agree when neither contradicts the other: `/uge` agrees with `kasser/uge`, `kuverter`
/// with `kuverter/dag`, `kasse` with `kasser`; `/uge` does not agree with `/dag`.
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
    thing = words.joined(separator: " ")
    self.period = period
  }

  func agrees(with other: VolumeUnit) -> Bool {
    if let period, let theirs = other.period, period != theirs { return false }
    guard !thing.isEmpty, !other.thing.isEmpty else { return true }
    return thing.hasPrefix(other.thing) || other.thing.hasPrefix(thing)
  }

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
  func share(coveredBy offer: OfferLine) -> Double? {
    guard let needed = volume, let offered = offer.volume, needed > 0 else { return nil }
    switch (unit, offer.unit) {
    case (nil, nil): break
    case (let one?, let other?):
      guard VolumeUnit(one).agrees(with: VolumeUnit(other)) else { return nil }
    case (nil, _?), (_?, nil): return nil
    }
    return min(1, offered / needed)
  }
}
