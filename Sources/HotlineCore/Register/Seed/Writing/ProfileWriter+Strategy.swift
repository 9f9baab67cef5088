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

  /// What the municipality's own departments talk about and have not agreed on; nil for nothing.
  func partnerships(_ keys: [Int64: String]) throws -> JSONTree? {
    let parties = Dictionary(
      grouping: try all(PartnershipParty.self), by: \.partnershipID)
    let rows = try Partnership.fetchAll(
      db,
      sql: "SELECT \(Partnership.selection) FROM partnership WHERE state = 'dialogue' ORDER BY id")
    let written = rows.compactMap { row -> JSONTree? in
      let named = (parties[row.id] ?? []).map { keys[$0.organisationID] }
      // P-2020-001
      guard named.count > 1, !named.contains(nil), let third = row.commonThird,
        let year = row.reference.split(separator: "-").dropFirst().first.flatMap({ Int($0) })
      else { return nil }
      return .of([
        "year": JSONTree(year), "title": .string(row.title), "commonThird": .string(third),
        "motives": .array(row.motives.map(JSONTree.string)),
        "themes": .array(row.themes.map(JSONTree.string)),
        "parties": .array(named.compactMap(\.self).map(JSONTree.string)),
      ])
    }
    return written.isEmpty ? nil : .array(written)
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
