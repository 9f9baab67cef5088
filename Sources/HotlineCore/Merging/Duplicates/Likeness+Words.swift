import Resources

extension Likeness.Part {
  /// What agrees, in a few words.
  public func words(_ language: Language, similarity: Double) -> String {
    switch self {
    case .name:
      DuplicatePhrases.nameAlike(
        language, ["percent": DanishNumber.formatPercent((similarity * 100).rounded())])
    case .cvr: DuplicatePhrases.sameCVR(language)
    case .phone: DuplicatePhrases.samePhone(language)
    case .mail: DuplicatePhrases.sameMail(language)
    case .address: DuplicatePhrases.sameAddress(language)
    case .town: DuplicatePhrases.sameTown(language)
    case .otherCVR: DuplicatePhrases.otherCVR(language)
    }
  }
}

extension Likeness {
  /// Every part with its points, such as `navnet 100 % ens +50, samme telefon +30`.
  public func words(_ language: Language) -> String {
    Part.allCases.compactMap { part in
      points[part].map { count in
        let sign = count < 0 ? "−" : "+"
        return "\(part.words(language, similarity: similarity)) \(sign)\(abs(count))"
      }
    }.joined(separator: ", ")
  }
}

extension DuplicatePair {
  /// Whether they are one, with the keys that answer it.
  func question(_ language: Language) -> String {
    DuplicatePhrases.question(
      language,
      [
        "one": "\(one.words(language)) (\(one.reference))",
        "other": "\(other.words(language)) (\(other.reference))",
      ])
  }

  /// The two with their score, without what agrees.
  public func line(_ language: Language) -> String {
    DuplicatePhrases.pair(
      language,
      [
        "score": String(likeness.score), "one": one.words(language), "other": other.words(language),
        "oneReference": one.reference, "otherReference": other.reference,
      ])
  }
}

extension DuplicatePair.Side {
  fileprivate func words(_ language: Language) -> String {
    let place = [postalCode, city].compactMap(\.self).joined(separator: " ")
    return [name, place, isCeased ? DuplicatePhrases.ceased(language) : ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension DuplicateReport {
  /// How far it is, or how many there are.
  public func heading(_ language: Language) -> String {
    guard isDone else {
      return DuplicatePhrases.seeking(
        language,
        [
          "percent": DanishNumber.formatPercent((progress * 100).rounded()),
          "pairs": DanishNumber.format(total),
        ])
    }
    let count = DanishNumber.format(organisations)
    return total == 0
      ? DuplicatePhrases.none(language, ["count": count])
      : DuplicatePhrases.found(
        language, ["pairs": DanishNumber.format(total), "count": count])
  }

  /// What so many share that it is no sign, the first of them.
  public func crowdLines(_ language: Language, most: Int = 10) -> [String] {
    guard isDone, !crowds.isEmpty else { return [] }
    return [DuplicatePhrases.crowds(language)]
      + crowds.prefix(most).map { crowd in
        "  "
          + DuplicatePhrases.crowd(
            language,
            [
              "what": crowd.part.words(language, similarity: 1), "value": crowd.value,
              "count": DanishNumber.format(crowd.count),
            ])
      }
  }
}
