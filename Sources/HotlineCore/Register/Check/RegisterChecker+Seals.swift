import GRDB

// The seals of the history: nothing was changed, taken out or put in past the program. Each link is judged by
// itself, so that one fault is told once.
extension RegisterChecker {
  func lookAtSeals() throws {
    try eachSealFault { fault, action in
      let (table, row) = action == 0 ? ("historySeal", "") : ("action", "\(action)")
      faults.add(.row(table: table, row: row, fault))
    }
  }

  /// Hands out each fault with the number of the action that it is of, 0 for one of them all.
  func eachSealFault(_ body: (RowFault, Int64) -> Void) throws {
    let seals = HistorySeal(db: db)
    let isAnySealed = try seals.newest() != nil
    let hasActions = try Bool.readOne(db, sql: "SELECT EXISTS (SELECT 1 FROM action)") == true
    guard isAnySealed || !hasActions else {
      return body(.sealsGone, 0)
    }
    var former: HistorySeal.Link?
    try Int64.readEach(
      db, sql: "SELECT id FROM action UNION SELECT actionID FROM historySeal ORDER BY 1"
    ) { number in
      guard let link = try seals.stored(number) else { return body(.unsealed, number) }
      defer { former = link }
      guard let now = try seals.content(ofAction: number) else {
        return body(.actionMissing, number)
      }
      if let fault = try fault(of: link, now.content, now.entries, after: former) {
        body(fault, number)
      }
    }
    if try seals.head() != former?.seal ?? "" { body(.endMissing, former?.actionID ?? 0) }
  }

  /// Entries that are missing are told apart from such as say something else, and both from what is missing
  /// before the action.
  private func fault(
    of link: HistorySeal.Link, _ content: String, _ entries: Int, after former: HistorySeal.Link?
  ) throws -> RowFault? {
    if entries < link.entries { return .entriesMissing(count: link.entries - entries) }
    if entries > link.entries { return .entriesPutIn(count: entries - link.entries) }
    if content != link.content { return .sealDiffers }
    guard try HistorySeal.seal(of: content, after: former?.seal ?? "") != link.seal else {
      return nil
    }
    let before = former?.actionID ?? 0
    return link.actionID > before + 1 ? .actionsMissing(after: before) : .sealDiffers
  }
}
