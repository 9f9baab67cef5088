import GRDB
import Resources

/// When the hotline answers, how it is reached, the figures of its rules, prizes, retention, guidance.
extension ProfileWriter {
  func figures() throws -> [JSONTree] {
    try all(Parameter.self).map { row in
      .of([
        "key": .string(row.key), "value": JSONTree(row.value), "unit": .string(row.unit ?? ""),
        "label": phrase(row.labelDa, row.labelEn), "source": .string(row.source ?? ""),
        "validFrom": JSONTree(row.validFrom?.iso), "validTo": JSONTree(row.validTo?.iso),
      ])
    }
  }

  func openingHours() throws -> [JSONTree] {
    try all(WeekdayHours.self, by: "weekday").map { row in
      .of([
        "weekday": JSONTree(row.weekday), "opens": .string(Self.clock(row.opensMinute)),
        "closes": .string(Self.clock(row.closesMinute)),
      ])
    }
  }

  /// `HH:MM`
  private static func clock(_ minute: Int) -> String {
    [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// Days of one name stand together, where the first of them stands.
  func holidayOverrides() throws -> [JSONTree] {
    let rows = try all(HolidayOverride.self)
    let names = rows.map { [$0.labelDa, $0.labelEn, String($0.closed)] }
    return rows.indices.filter { names.firstIndex(of: names[$0]) == $0 }.map { first in
      let days = rows.indices.filter { names[$0] == names[first] }.map { rows[$0].day.iso }
      return .of([
        "label": phrase(rows[first].labelDa, rows[first].labelEn),
        "days": .array(days.map(JSONTree.string)), "closed": .bool(rows[first].closed),
      ])
    }
  }

  /// Who leads is a person, and no part of a profile.
  func contacts() throws -> [JSONTree] {
    try all(ContactInfo.self).map { row in
      .of([
        "kind": .string(row.kind.rawValue),
        "value": row.kind == .leader ? nil : JSONTree(row.value),
        "label": phrase(row.labelDa, row.labelEn), "validFrom": JSONTree(row.validFrom?.iso),
        "validTo": JSONTree(row.validTo?.iso),
      ])
    }
  }

  /// With who won before the register began.
  func prizes(_ keys: [Int64: String]) throws -> [JSONTree] {
    let earlier = try all(AwardRound.self, by: "year, id").filter(\.isHistory)
    return try all(Prize.self).map { prize in
      let winners = earlier.filter { $0.prizeCode == prize.code }.map { round in
        JSONTree.of(["year": JSONTree(round.year), "name": JSONTree(round.winnerName)])
      }
      return .of([
        "code": .string(prize.code), "label": phrase(prize.labelDa, prize.labelEn),
        "meaning": phrase(prize.meaningDa, prize.meaningEn),
        "nominatedBy": JSONTree(prize.nominatingDepartmentID.flatMap { keys[$0] }),
        "eligible": prize.eligible == .any ? nil : .string(prize.eligible.rawValue),
        "winners": winners.isEmpty ? nil : .array(winners),
      ])
    }
  }

  func retention() throws -> [JSONTree] {
    try all(RetentionRule.self).map { row in
      .of([
        "subject": .string(row.subject.rawValue), "label": phrase(row.labelDa, row.labelEn),
        "keepMonths": row.keepMonths.map { JSONTree($0) }, "since": .string(row.since.rawValue),
        "action": .string(row.action.rawValue), "authority": JSONTree(row.authority),
        "mustBeArchived": row.mustBeArchived ? .bool(true) : nil,
      ])
    }
  }

  /// A card that ships is named alone; nil where all are those that ship.
  func cards() throws -> [JSONTree]? {
    let shipped: [GuidanceCard]
    do {
      shipped = try Shipped.guidanceCards()
    } catch {
      throw RegisterError.shippedData(detail: String(describing: error))
    }
    let rows = try all(KnowledgeCard.self, by: "ordinal, id")
    let cards = rows.map { row in
      GuidanceCard(
        code: row.code, title: Phrase(da: row.titleDa, en: row.titleEn),
        searchWords: row.searchWords, text: row.textDa)
    }
    guard cards != shipped else { return nil }
    return cards.map { card in
      guard !shipped.contains(card) else { return .of(["code": .string(card.code)]) }
      return .of([
        "code": .string(card.code), "title": phrase(card.title.da, card.title.en),
        "searchWords": .array(card.searchWords.map(JSONTree.string)),
        "text": .string(card.text),
      ])
    }
  }
}
