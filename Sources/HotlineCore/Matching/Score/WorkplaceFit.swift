extension OfferLine {
  /// The categories under which somebody looks for a job of few hours, a flex job or a work trial.
  /// Those of temporary staff and volunteers are looked for by the workplace itself.
  private static let jobCategories: Set<String> = [
    "arbejde", "arbejde.faatimer", "arbejde.fleks", "arbejde.praktik",
  ]

  /// Whether a job is meant: of a need of an enterprise one that it has to give.
  var isJob: Bool { categoryCode.map(Self.isJob) == true }

  static func isJob(_ category: String) -> Bool { jobCategories.contains(category) }

  /// How well a workplace answers a job that is asked for in a call, 0...1: whole where what is done
  /// there is named, less where it is something else or unknown.
  ///
  /// - Parameter work: what is done there, in the workplace's own words.
  func fit(ofJob work: [String], _ texts: LineTexts) -> Double {
    guard isSpoken, isJob else { return 0 }
    let wanted = texts[title].roots
    return work.contains { !texts[$0].roots.isDisjoint(with: wanted) } ? 1 : Self.otherWork
  }

  private static let otherWork = 0.75
}

extension WorkplaceOffer {
  /// 1 with a slot that is free, less where nobody has said, little where there is none.
  var room: Double {
    guard let slots else { return LineScoring.unknownVolume }
    return slots > 0 ? 1 : 0.3
  }
}

extension OfferLine {
  /// The id of a need that only an industry lets one guess.
  static let guessedID: Int64 = -1

  var isGuessed: Bool { id == Self.guessedID }
  /// Said in a call and not stored.
  var isSpoken: Bool { id == 0 }
  var isStored: Bool { id > 0 }
}
