import Resources

/// What stands in a profile is what a form would take: asked of the fields of the records that it
/// becomes.
extension ProfileCheck {
  mutating func lookAtForms() {
    for (place, period) in profile.periods.enumerated() { judge(period, place) }
    for (place, figure) in profile.params.enumerated() {
      judge(
        Parameter(figure), at: ["params", place],
        [.name: ["label", "da"], .nameEn: ["label", "en"]])
    }
    for (place, override) in profile.holidayOverrides.enumerated() {
      guard let day = override.days.first else {
        add(.tooFew(field: "days", least: 1), at: "holidayOverrides", place, "days")
        continue
      }
      judge(
        try? HolidayOverride(override, on: day), at: ["holidayOverrides", place],
        [.day: ["days"], .name: ["label", "da"], .nameEn: ["label", "en"]])
    }
    for (place, contact) in profile.contacts.enumerated() {
      judge(
        try? ContactInfo(contact), at: ["contacts", place],
        [.name: ["label", "da"], .nameEn: ["label", "en"]])
    }
    for (place, prize) in profile.prizes.enumerated() {
      judge(
        try? Prize(prize), at: ["prizes", place],
        [
          .name: ["label", "da"], .nameEn: ["label", "en"], "meaning": ["meaning", "da"],
          "meaningEn": ["meaning", "en"],
        ])
    }
    for (place, rule) in profile.retention.enumerated() {
      judge(
        try? RetentionRule(rule), at: ["retention", place],
        [.name: ["label", "da"], .nameEn: ["label", "en"]])
    }
    for (place, card) in (profile.cards ?? []).enumerated() {
      guard let own = card.own else { continue }
      var row = KnowledgeCard(own)
      row.ordinal = place + 1
      judge(row, at: ["cards", place], [.title: ["title", "da"], .titleEn: ["title", "en"]])
    }
  }

  private mutating func judge(_ period: Profile.Period, _ place: Int) {
    let base: [any PathStep] = ["periods", place]
    if period.goals.isEmpty {
      add(.tooFew(field: "goals", least: 1), at: "periods", place, "goals")
    }
    let goals = period.goals.map { try? Goal($0, periodID: 0) }
    if let row = try? StrategyPeriod(period), !goals.contains(nil) {
      judge(
        PeriodEntry(row, goals: goals.compactMap(\.self).map { PeriodEntry.GoalEntry($0) }),
        at: base,
        [
          .title: ["title", "da"], .state: ["status"], .source: ["sourceRef"],
          .goalTitle: ["title", "da"], .goalTitleEn: ["title", "en"], .metric: ["metricCode"],
          .target: ["targetValue"], .unit: ["unit", "da"], .baseline: ["baselineValue"],
        ])
      if !row.hasPlainCode { add(.oddCode(row.code), at: "periods", place, "code") }
    }
    for (index, goal) in period.goals.enumerated() {
      require(goal.title.da, at: "periods", place, "goals", index, "title", "da")
    }
    for (index, principle) in period.principles.enumerated() {
      judge(
        Label(principle, of: period), at: base + steps("principles", index),
        [.name: ["label", "da"], .nameEn: ["label", "en"], "group": []])
    }
    for (index, milestone) in period.milestones.enumerated() {
      judge(
        try? Milestone(milestone), at: base + steps("milestones", index),
        [.day: ["on"], .text: ["text", "da"], "textEn": ["text", "en"]])
    }
  }

  /// - Parameter names: where a field stands in the profile, if not under its own name.
  private mutating func judge<Kind: Record>(
    _ record: Kind?, at path: [any PathStep], _ names: [FieldKey: [String]]
  ) {
    guard let record else { return }
    for item in Kind.items {
      switch item {
      case .field(let field):
        judge(field.declaration, field.value(of: record), at: path, names)
      case .group(let group):
        for (index, entry) in group.entries(of: record).enumerated() {
          for field in group.declaration.fields {
            judge(
              field, entry[field.key] ?? .empty, at: path + steps(group.key.rawValue, index), names)
          }
        }
      }
    }
  }

  private mutating func judge(
    _ field: FieldDeclaration, _ value: FieldValue, at path: [any PathStep],
    _ names: [FieldKey: [String]]
  ) {
    let path = path + (names[field.key] ?? [field.key.rawValue]).map { $0 as any PathStep }
    if field.isRequired, field.condition == nil, value.isNothing {
      return add(.empty(field: Self.name(of: path)), atPath: path)
    }
    switch field.kind.excess(of: value) {
    case nil: break
    case .tooLong(let most): add(.tooLong(field: Self.name(of: path), most: most), atPath: path)
    case .outside(let least, let most):
      add(.outOfRange(field: Self.name(of: path), least: least, most: most), atPath: path)
    }
  }
}

private func steps(_ steps: any PathStep...) -> [any PathStep] { steps }
