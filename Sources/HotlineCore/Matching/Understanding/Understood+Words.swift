import Resources

extension Understood {
  /// A part in words: `Kantine`, `behov`, `80 kuverter`, `8600 Silkeborg`.
  public func words(_ part: Part, _ language: Language) -> String {
    switch part {
    case .what: category?.label(language) ?? MatchPhrases.nothingNamed(language)
    case .direction: (isOffer ? MatchPhrases.isOffer : MatchPhrases.isNeed)(language)
    case .amount: amount
    case .place: place ?? ""
    case .time: time ?? ""
    case .value: valueDKK.map(DanishNumber.formatKroner) ?? ""
    }
  }

  /// `4.000/uge`, but `4.000 kasser`.
  private var amount: String {
    let number = volume.map { DanishNumber.format($0) } ?? ""
    guard let unit, !unit.isEmpty else { return number }
    return number + (unit.hasPrefix("/") ? unit : " " + unit)
  }
}
