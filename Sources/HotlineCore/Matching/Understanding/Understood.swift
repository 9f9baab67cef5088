import Resources

/// How a line that somebody spoke was understood, part by part, and what else it may mean.
public struct Understood: Equatable, Sendable {
  /// What a line says something of, in the order in which it is shown.
  public enum Part: String, Codable, Sendable, CaseIterable {
    case what, direction, amount, place, time, value
  }

  /// A category that the words may mean.
  public struct Meaning: Equatable, Sendable {
    public let code: String
    public let label: Phrase
    /// What a line of it mostly is.
    public let mode: OfferLine.Mode
    /// 0...1: its part of what speaks for any category; 0 for one that somebody chose otherwise.
    public let share: Double
  }

  /// The likeliest first, at most three.
  public var meanings: [Meaning] = []
  /// Which of them is taken; nil where nothing is named.
  public var category: Meaning?
  /// Somebody has it, and looks for who needs it.
  public var isOffer = false
  public var volume: Double?
  public var unit: String?
  public var place: String?
  public var time: String?
  /// Kroner.
  public var valueDKK: Int?
  /// What somebody has put right.
  public var correction = NeedCorrection()

  /// What the line says something of, also where it was put right.
  public var parts: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .what, .direction: true
      case .amount: volume != nil
      case .place: place != nil
      // A unit such as `kasser/uge` says how often by itself.
      case .time: time.map { unit?.hasSuffix($0) != true } ?? false
      case .value: valueDKK != nil
      }
    }
  }

  /// The correction once the next (1) or the last (-1) alternative of a part is chosen: another
  /// category, offer for need, or to leave a part out.
  public func correction(of part: Part, step: Int) -> NeedCorrection {
    var next = correction
    switch part {
    case .what:
      guard meanings.count > 1 else { return next }
      let at = meanings.firstIndex { $0.code == category?.code } ?? 0
      next.categoryCode = meanings[(at + step + meanings.count) % meanings.count].code
    case .direction: next.isOffer = !isOffer
    case .amount, .place, .time, .value:
      if next.leftOut.remove(part) == nil { next.leftOut.insert(part) }
    }
    return next
  }

  public init() {}
}

/// What somebody put right in how a line was understood.
public struct NeedCorrection: Codable, Hashable, Sendable {
  /// The category that is meant; nil for the likeliest.
  public var categoryCode: String?
  /// nil for what the words say.
  public var isOffer: Bool?
  /// What the line says but does not mean.
  public var leftOut: Set<Understood.Part> = []
  /// What was answered to questions about those who were suggested; nil as long as nothing was.
  public var told: [ToldFact]?

  public init() {}

  public var isEmpty: Bool { self == NeedCorrection() }

  /// Whether the line is read alike, whatever was said of those who were found.
  public func isSameReading(as other: NeedCorrection) -> Bool {
    (categoryCode, isOffer, leftOut) == (other.categoryCode, other.isOffer, other.leftOut)
  }
}

extension SpokenNeed {
  /// The category that is taken: the one chosen, else the likeliest.
  func categoryCode(_ correction: NeedCorrection) -> String? {
    correction.categoryCode ?? meanings.first?.code
  }

  /// Without what was understood wrongly.
  func corrected(by correction: NeedCorrection) -> SpokenNeed {
    var need = self
    need.isOffer = correction.isOffer ?? isOffer
    for part in correction.leftOut {
      switch part {
      case .amount: (need.volume, need.unit) = (nil, nil)
      case .place: need.place = nil
      case .time: need.time = nil
      case .value: need.valueDKK = nil
      case .what, .direction: break
      }
    }
    return need
  }

  /// As it is shown under the line.
  func understood(_ correction: NeedCorrection, _ tree: CategoryTree) -> Understood {
    var understood = Understood()
    func meaning(_ code: String, share: Double) -> Understood.Meaning? {
      tree[code].map {
        Understood.Meaning(
          code: code, label: Phrase(da: $0.labelDa, en: $0.labelEn), mode: $0.mode, share: share)
      }
    }
    understood.meanings = meanings.compactMap { meaning($0.code, share: $0.share) }
    let taken = categoryCode(correction)
    understood.category =
      understood.meanings.first { $0.code == taken } ?? taken.flatMap { meaning($0, share: 0) }
    understood.isOffer = correction.isOffer ?? isOffer
    (understood.volume, understood.unit) = (volume, unit)
    understood.place = place?.text
    understood.time = time?.text
    understood.valueDKK = valueDKK
    understood.correction = correction
    return understood
  }
}
