import Resources

extension GoalFigure {
  /// The figure as the meter shows it: `8 / 10`, `71 %`, `9`.
  public func valueText(_ language: Language) -> String {
    if goal.metric == .relations {
      return Numerals.spelled(DanishNumber.formatPercent(value), language)
    }
    return [value, goal.targetValue].compactMap(\.self)
      .map { Numerals.spelled(DanishNumber.format($0), language) }.joined(separator: " / ")
  }

  /// What the figure means, in a few words.
  public func remark(_ language: Language) -> String {
    remarks(language).joined(separator: " · ")
  }

  /// The same, one thing at a time.
  public func remarks(_ language: Language) -> [String] {
    var words: [String] = []
    if let percent { words.append(DanishNumber.formatPercent(percent)) }
    if let expected {
      words.append(GoalPhrases.pace(language, ["expected": DanishNumber.format(expected)]))
    }
    if verdict == .behind, expected != nil { words.append(GoalPhrases.behind(language)) }
    if goal.targetValue == nil { words.append(baselineRemark(language)) }
    if let fte { words.append(GoalPhrases.fte(language, ["fte": DanishNumber.format(fte)])) }
    if let frozen { words.append(frozen.sentence(now: value, language)) }
    if possible > 0 { words.append(GoalPhrases.possible(language, ["count": String(possible)])) }
    return words
  }

  /// Weekly hours of the counted positions in full-time jobs of 37 hours; nil for other goals.
  public var fte: Double? { weeklyHours.map { $0 / 37 } }

  private func baselineRemark(_ language: Language) -> String {
    guard goal.comparator == .moreThan else { return GoalPhrases.noTarget(language) }
    guard let baseline = goal.baselineValue else { return GoalPhrases.noBaseline(language) }
    let phrase = verdict == .met ? GoalPhrases.moreThanBaseline : GoalPhrases.notMoreThanBaseline
    let (value, shown) = DanishNumber.formatApart(compared ?? value, baseline)
    let remark = phrase(language, ["baseline": shown])
    switch goal.baselineKind {
    case .perYear: return GoalPhrases.comparedPerYear(language, ["value": value]) + " · " + remark
    case .activeAtStart:
      return GoalPhrases.comparedInForce(language, ["value": value]) + " · " + remark
    case .newInPreviousPeriod, nil: return remark
    }
  }
}

extension FrozenFigure {
  /// `frosset 7 · nu 8 (1 registreret efter frysning)`.
  public func sentence(now: Double, _ language: Language) -> String {
    let numbers: KeyValuePairs = [
      "then": DanishNumber.format((value * 10).rounded() / 10),
      "now": DanishNumber.format((now * 10).rounded() / 10),
    ]
    let moved = [
      added.isEmpty ? nil : GoalPhrases.registeredLater(language, ["count": String(added.count)]),
      dropped == 0 ? nil : GoalPhrases.countsNoMore(language, ["count": String(dropped)]),
    ].compactMap(\.self)
    let words = GoalPhrases.frozen(language, numbers)
    return moved.isEmpty ? words : "\(words) (\(moved.joined(separator: ", ")))"
  }
}

extension GoalFigure.Part {
  /// The part in words: `94 hos eksisterende SØV`, `5 af 7 SØV med samtale …`.
  public func sentence(_ language: Language) -> String {
    let number = DanishNumber.format((value * 10).rounded() / 10)
    if name == .partnerRating, let of {
      return DanishNumber.format(of) + " " + name.phrase(language, ["mean": number])
    }
    let whole = of.map { " / \(DanishNumber.format($0))" } ?? ""
    return "\(number)\(whole) \(name.phrase(language))"
  }
}

extension GoalFigure.Part.Name {
  var phrase: Phrase {
    switch self {
    case .existing: GoalPhrases.existing
    case .new: GoalPhrases.new
    case .departmentsOnly: GoalPhrases.departmentsOnly
    case .departmentAndSOV: GoalPhrases.departmentAndSOV
    case .both: GoalPhrases.bothClasses
    case .ceased: GoalPhrases.ceased
    case .noLongerSOV: GoalPhrases.noLongerSOV
    case .closed: GoalPhrases.closed
    case .openToday: GoalPhrases.openToday
    case .ordinaryEmployers: GoalPhrases.ordinaryEmployers
    case .perYear: GoalPhrases.perYear
    case .inForceAtStart: GoalPhrases.inForceAtStart
    case .inForceToday: GoalPhrases.inForceToday
    case .inForceAtEnd: GoalPhrases.inForceAtEnd
    case .registeredLate: GoalPhrases.registeredLate
    case .dialogueShare: GoalPhrases.dialogueShare
    case .followUpShare: GoalPhrases.followUpShare
    case .ordinaryDialogues: GoalPhrases.ordinaryDialogues
    case .partnerRating: GoalPhrases.partnerRating
    }
  }
}

extension CountReason {
  /// Why the row counts, or does not, with the key that mends it.
  public func sentence(_ language: Language) -> String {
    let words = words(language)
    switch self {
    case .noDate, .outsideMunicipality(nil): return words + GoalPhrases.editMends(language)
    default: return words
    }
  }

  /// The same for somebody who sits at no desk, such as the reader of a report.
  func words(_ language: Language) -> String {
    switch self {
    case .counts: GoalPhrases.counts(language)
    case .countsAsExisting: GoalPhrases.countsAsExisting(language)
    case .countsAsNew: GoalPhrases.countsAsNew(language)
    case .countsButClosed(let day): GoalPhrases.countsButClosed(language, ["day": day.display])
    case .countsButCeased(let day): GoalPhrases.countsButCeased(language, ["day": day.display])
    case .countsButNoLongerSOV(let day):
      GoalPhrases.countsButNoLongerSOV(language, ["day": day.display])
    case .countsByClass(let classes):
      GoalPhrases.countsByClass(language, ["classes": classes.words(language)])
    case .outsidePeriod: GoalPhrases.outsidePeriod(language)
    case .otherPeriod(let code): GoalPhrases.otherPeriod(language, ["code": code])
    case .afterAsOf: GoalPhrases.afterAsOf(language)
    case .coveredByOpeningBalance(let day):
      GoalPhrases.coveredByOpeningBalance(language, ["day": day.display])
    case .noDate: GoalPhrases.noDate(language)
    case .selfDeclaredOnly: GoalPhrases.selfDeclaredOnly(language)
    case .movedIn: GoalPhrases.movedIn(language)
    case .outsideMunicipality(nil): GoalPhrases.municipalityUnknown(language)
    case .outsideMunicipality(let code?):
      GoalPhrases.outsideMunicipality(language, ["code": code])
    case .notTrading: GoalPhrases.notTrading(language)
    case .kindDoesNotCount: GoalPhrases.kindDoesNotCount(language)
    case .schemeDoesNotCount(let code):
      GoalPhrases.schemeDoesNotCount(language, ["code": code])
    case .notForReducedCapacity: GoalPhrases.notForReducedCapacity(language)
    case .employerNotSOV: GoalPhrases.employerNotSOV(language)
    case .classDoesNotCount([]): GoalPhrases.noClass(language)
    case .classDoesNotCount(let classes):
      GoalPhrases.classDoesNotCount(language, ["classes": classes.words(language)])
    case .sizeMissing(let name): GoalPhrases.sizeMissing(language, ["name": name])
    case .notAgreed: GoalPhrases.notAgreed(language)
    case .addendum: GoalPhrases.addendum(language)
    case .possibleDuplicate(let name):
      GoalPhrases.possibleDuplicate(language, ["name": name])
    case .noTwoWayContact: GoalPhrases.noTwoWayContact(language)
    case .doneInTime: GoalPhrases.doneInTime(language)
    case .doneLate: GoalPhrases.doneLate(language)
    case .stillOpen: GoalPhrases.stillOpen(language)
    case .unreadable(let row):
      UnreadablePhrases.doesNotCount(language, ["what": row.sentence(language)])
    }
  }
}

extension PartnershipClass {
  public var phrase: Phrase {
    switch self {
    case .internalA: GoalPhrases.internalA
    case .internalB: GoalPhrases.internalB
    case .sovSMV: GoalPhrases.sovSMV
    case .sovSOV: GoalPhrases.sovSOV
    case .sovLarge: GoalPhrases.sovLarge
    case .unknownSize: GoalPhrases.unknownSize
    }
  }
}

extension Sequence where Element == PartnershipClass {
  /// The classes in words, in the order of their declaration.
  public func words(_ language: Language) -> String {
    let all = Set(self)
    return PartnershipClass.allCases.filter(all.contains).map { $0.phrase(language) }
      .joined(separator: ", ")
  }
}
