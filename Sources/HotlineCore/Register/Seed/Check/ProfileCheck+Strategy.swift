import Resources

/// The strategy periods with their goals, principles and milestones.
extension ProfileCheck {
  mutating func lookAtPeriods() {
    requireOnce(profile.periods.map(\.code), at: "periods", field: "code")
    for (place, period) in profile.periods.enumerated() {
      require(period.code, at: "periods", place, "code")
      require(period.title.da, at: "periods", place, "title", "da")
      if period.endsOn < period.startsOn {
        add(
          .endsBeforeStart(start: period.startsOn.text, end: period.endsOn.text),
          at: "periods", place, "endsOn")
      }
      requireOnce(period.goals.map(\.ordinal), at: "periods", place, "goals", field: "ordinal")
      requireOnce(period.goals.map(\.code), at: "periods", place, "goals", field: "code")
      for (index, goal) in period.goals.enumerated() { lookAt(goal, place, index) }
      requireOnce(
        period.principles.map(\.ordinal), at: "periods", place, "principles", field: "ordinal")
      for (index, milestone) in period.milestones.enumerated() {
        guard let code = milestone.prize, !profile.prizes.contains(where: { $0.code == code })
        else { continue }
        add(.unknownPrize(code), at: "periods", place, "milestones", index, "prize")
      }
    }
  }

  mutating func lookAtPartnerships() {
    let keys = profile.organisations.map(\.key)
    for (place, partnership) in (profile.partnerships ?? []).enumerated() {
      require(partnership.title, at: "partnerships", place, "title")
      lookAt(partnership.year, in: 2000...2100, at: "partnerships", place, "year")
      if partnership.parties.count < 2 {
        add(.tooFew(field: "parties", least: 2), at: "partnerships", place, "parties")
      }
      requireOnce(partnership.parties, at: "partnerships", place, "parties", field: nil)
      for (index, key) in partnership.parties.enumerated() where !keys.contains(key) {
        add(.unknownKey(key), at: "partnerships", place, "parties", index)
      }
      for (field, codes, known) in [
        ("motives", partnership.motives, motives), ("themes", partnership.themes, themes),
      ] {
        for (index, code) in codes.enumerated() where !known.contains(code) {
          add(.unknownValue(code, known: known), at: "partnerships", place, field, index)
        }
      }
    }
  }

  private mutating func lookAt(_ goal: Profile.Goal, _ place: Int, _ index: Int) {
    let metrics = Goal.Metric.allCases.map(\.rawValue)
    if !metrics.contains(goal.metricCode) {
      add(
        .unknownValue(goal.metricCode, known: metrics),
        at: "periods", place, "goals", index, "metricCode")
    }
    lookAt(goal.ordinal, in: 1...99, at: "periods", place, "goals", index, "ordinal")
    for (key, value) in goal.options {
      guard let choice = CountingChoice.all.first(where: { $0.option == key }) else {
        add(
          .unknownValue(key, known: CountingChoice.all.map(\.option)),
          at: "periods", place, "goals", index, "options", key)
        continue
      }
      let codes = choice.choices.map(\.code)
      if !codes.contains(value) {
        add(
          .unknownValue(value, known: codes),
          at: "periods", place, "goals", index, "options", key)
      }
    }
  }
}
