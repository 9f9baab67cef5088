import GRDB

/// The strategy periods with goals, options, principles and milestones.
extension ProfileWriter {
  func periods() throws -> [JSONTree] {
    let goals = Dictionary(grouping: try all(Goal.self, by: "ordinal, id"), by: \.periodID)
    let options = Dictionary(grouping: try all(GoalOption.self), by: \.goalID)
    let milestones = Dictionary(grouping: try all(Milestone.self), by: \.periodID)
    let principles = Dictionary(
      grouping: try all(Label.self, by: "ordinal, id").filter { $0.kind == .principle },
      by: \.groupCode)
    return try all(StrategyPeriod.self, by: "startsOn, id").map { period in
      .of([
        "code": .string(period.code), "title": phrase(period.title, period.titleEn),
        "startsOn": .string(period.startsOn.iso), "endsOn": .string(period.endsOn.iso),
        "status": .string(period.status.rawValue),
        "sourceRef": .string(period.sourceRef ?? ""),
        "goals": .array((goals[period.id] ?? []).map { goal($0, options[$0.id] ?? []) }),
        "principles": .array(
          (principles[period.code] ?? []).map { label in
            .of([
              "ordinal": JSONTree(label.ordinal), "label": phrase(label.labelDa, label.labelEn),
            ])
          }),
        "milestones": .array((milestones[period.id] ?? []).map(milestone)),
      ])
    }
  }

  private func goal(_ row: Goal, _ options: [GoalOption]) -> JSONTree {
    let chosen = options.map { ($0.key, JSONTree.string($0.value)) }
    return .of([
      "ordinal": JSONTree(row.ordinal), "code": .string(row.code),
      "title": phrase(row.titleDa, row.titleEn), "kind": .string(row.kind.rawValue),
      "metricCode": .string(row.metric.rawValue), "targetValue": JSONTree(row.targetValue),
      "comparator": .string(row.comparator.rawValue), "unit": phrase(row.unitDa, row.unitEn),
      "baselineValue": JSONTree(row.baselineValue),
      "baselineKind": JSONTree(row.baselineKind?.rawValue),
      "baselineSource": JSONTree(row.baselineSource),
      "options": .object(Dictionary(chosen, uniquingKeysWith: { first, _ in first })),
    ])
  }

  private func milestone(_ row: Milestone) -> JSONTree {
    .of([
      "on": .string(row.day.iso), "precision": .string(row.precision.rawValue),
      "prize": JSONTree(row.prizeCode), "text": phrase(row.textDa, row.textEn),
      "link": JSONTree(row.link),
    ])
  }
}
