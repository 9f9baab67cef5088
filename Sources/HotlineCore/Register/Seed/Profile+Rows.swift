import Resources

// The row that each entry of a profile becomes: what a register begins with, and what the check of a
// profile holds against the rules of the forms. Throw ``RegisterError/shippedData(detail:)`` for a code
// or a day that the register cannot hold.

extension StrategyPeriod {
  init(_ entry: Profile.Period) throws {
    self.init(
      code: entry.code, title: entry.title.da, startsOn: try DanishDate(shipped: entry.startsOn),
      endsOn: try DanishDate(shipped: entry.endsOn), status: try shipped(entry.status.rawValue))
    titleEn = entry.title.en
    sourceRef = entry.sourceRef
  }
}

extension Goal {
  init(_ entry: Profile.Goal, periodID: Int64) throws {
    self.init(
      periodID: periodID, ordinal: entry.ordinal, code: entry.code, titleDa: entry.title.da,
      titleEn: entry.title.en, kind: try shipped(entry.kind.rawValue),
      metric: try shipped(entry.metricCode),
      comparator: entry.comparator == .moreThan ? .moreThan : .atLeast)
    targetValue = entry.targetValue
    unitDa = entry.unit.da
    unitEn = entry.unit.en
    baselineValue = entry.baselineValue
    if let kind = entry.baselineKind {
      baselineKind = try shipped(kind.rawValue) as Goal.BaselineKind
    }
    baselineSource = entry.baselineSource
  }
}

extension Label {
  init(_ entry: Profile.Principle, of period: Profile.Period) {
    self.init(.principle, "\(period.code).\(entry.ordinal)", entry.label)
    groupCode = period.code
    ordinal = entry.ordinal
  }
}

extension Milestone {
  init(_ entry: Profile.Milestone) throws {
    self.init(
      day: try DanishDate(shipped: entry.on), textDa: entry.text.da, textEn: entry.text.en)
    precision = try shipped(entry.precision.rawValue)
    prizeCode = entry.prize
    link = entry.link
  }
}

extension HolidayOverride {
  init(_ entry: Profile.HolidayOverride, on day: ISODate) throws {
    self.init(
      day: try DanishDate(shipped: day), labelDa: entry.label.da, labelEn: entry.label.en,
      closed: entry.closed)
  }
}

extension ContactInfo {
  init(_ entry: Profile.Contact) throws {
    self.init(
      kind: try shipped(entry.kind.rawValue), labelDa: entry.label.da, labelEn: entry.label.en)
    value = entry.value
    validFrom = DanishDate(entry.validFrom)
    validTo = DanishDate(entry.validTo)
  }
}

extension Parameter {
  init(_ entry: Profile.Param) {
    self.init(key: entry.key)
    labelDa = entry.label.da
    labelEn = entry.label.en
    value = entry.value
    unit = entry.unit
    validFrom = DanishDate(entry.validFrom)
    validTo = DanishDate(entry.validTo)
    source = entry.source
  }
}

extension Prize {
  init(_ entry: Profile.Prize) throws {
    self.init(
      code: entry.code, labelDa: entry.label.da, labelEn: entry.label.en,
      meaningDa: entry.meaning.da, meaningEn: entry.meaning.en)
    if let eligible = entry.eligible { self.eligible = try shipped(eligible.rawValue) }
  }
}

extension RetentionRule {
  init(_ entry: Profile.RetentionRule) throws {
    self.init(
      subject: try shipped(entry.subject.rawValue), labelDa: entry.label.da,
      labelEn: entry.label.en, since: try shipped(entry.since.rawValue),
      action: try shipped(entry.action.rawValue))
    keepMonths = entry.keepMonths
    authority = entry.authority
    mustBeArchived = entry.mustBeArchived ?? false
  }
}

extension KnowledgeCard {
  init(_ entry: GuidanceCard) {
    self.init(
      code: entry.code, titleDa: entry.title.da, titleEn: entry.title.en, textDa: entry.text)
    searchWords = entry.searchWords
  }
}
