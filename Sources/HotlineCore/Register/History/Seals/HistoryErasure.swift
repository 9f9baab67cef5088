import GRDB

/// The actions out of whose entries something is taken on purpose.
struct HistoryErasure {
  private let db: Database
  /// False in a copy of a schema that knows no seals.
  private let isSealed: Bool
  private(set) var actions: Set<Int64> = []

  init(_ db: Database) throws {
    self.db = db
    isSealed = try db.tableExists("historySeal")
  }

  /// These will say something else; asked before they do. One that says something else than was sealed already
  /// is left as it is: nothing is made sound by an erasure. One that is not sealed yet is sealed as it will be.
  mutating func note(_ ids: some Sequence<Int64>) throws {
    guard isSealed else { return }
    let seals = HistorySeal(db: db)
    for id in ids where !actions.contains(id) {
      guard let link = try seals.stored(id), let now = try seals.content(ofAction: id),
        now == (link.content, link.entries),
        try HistorySeal.digest(of: seals.marks(of: id)) == link.marks
      else { continue }
      actions.insert(id)
    }
  }

  mutating func note(_ other: HistoryErasure) { actions.formUnion(other.actions) }

  /// Seals them anew, and leaves a tombstone: which action did it, and from where on seals are new. The
  /// tombstone is sealed with its action.
  func finish(by action: Int64) throws {
    guard let first = actions.min() else { return }
    var sealed = self
    // In a copy the action that stands for the erasure was sealed before it.
    try sealed.note([action])
    try db.execute(
      sql: "INSERT INTO tombstone (actionID, sealedFromID) VALUES (?, ?)",
      arguments: [action, first])
    try HistorySeal(db: db).linkAnew(sealed.actions)
  }
}
