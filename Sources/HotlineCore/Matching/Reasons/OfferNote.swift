import Resources

/// What an offer says today beside what it always says.
public enum OfferNote: Codable, Hashable, Sendable {
  /// How much is free, as somebody said on a day.
  case free(Double, unit: String?, on: DanishDate?)
  /// What holds for a while, such as `lukket uge 29-30`.
  case notice(String, on: DanishDate?)

  /// When somebody said so; nil where nobody remembers.
  public var saidOn: DanishDate? {
    switch self {
    case .free(_, _, let day), .notice(_, let day): day
    }
  }

  /// What is said of today ages fast.
  enum Age: Sendable, Equatable {
    /// Within 30 days: it is told.
    case fresh
    /// Within 90 days: it is a reservation.
    case ageing
    /// Longer ago, or nobody knows when: it is asked about anew.
    case stale
  }

  func age(on today: DanishDate) -> Age {
    guard let days = saidOn?.days(until: today) else { return .stale }
    return days <= 30 ? .fresh : days <= 90 ? .ageing : .stale
  }

  /// `ledig nu: 2 pladser, 12-11-2026`
  public func sentence(_ language: Language) -> String {
    let day = saidOn.map { ", \($0.display)" } ?? ""
    switch self {
    case .free(let volume, let unit, _):
      let words = [DanishNumber.format(volume), unit].compactMap(\.self).joined(separator: " ")
      return MatchPhrases.freeNow(language, ["amount": words]) + day
    case .notice(let text, _): return text + day
    }
  }
}

extension OfferLine {
  /// What is free of it, where somebody has said so.
  public var freeNow: OfferNote? { freeVolume.map { .free($0, unit: unit, on: freeOn) } }

  var notes: [OfferNote] {
    [freeNow, notice.map { .notice($0, on: noticeOn) }].compactMap(\.self)
  }
}

extension PairFeatures {
  /// The candidate's offers that cover a need. Confidential ones say nothing.
  var coveringOffers: [OfferLine] {
    complement.toAsker.best.compactMap(\.offer.line).filter { !$0.isConfidential }
  }

  /// What they say today.
  func notes(_ age: OfferNote.Age) -> [OfferNote] {
    coveringOffers.flatMap(\.notes).filter { $0.age(on: setting.today) == age }
  }
}
