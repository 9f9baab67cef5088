extension WorkplaceOffer {
  /// The categories under which somebody looks for a job of few hours, a flex job or a work trial.
  /// Those of temporary staff and volunteers are looked for by the workplace itself.
  private static let jobCategories: Set<String> = [
    "arbejde", "arbejde.faatimer", "arbejde.fleks", "arbejde.praktik",
  ]

  /// How well an open workplace answers a job that is asked for in a call, 0...1: whole where its
  /// tasks are named, a little less where they are others or unknown.
  func fit(_ need: OfferLine, _ texts: LineTexts) -> Double {
    guard need.isSpoken, need.categoryCode.map(Self.jobCategories.contains) == true else {
      return 0
    }
    let tasks = texts[tasks ?? ""].stems
    return tasks.isDisjoint(with: texts[need.title].stems) ? 0.9 : 1
  }

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
