import GRDB

extension Register {
  /// One position; nil when there is none.
  public func position(_ id: Int64) throws -> Position? {
    try read { try Position.find(id, $0) }
  }

  /// Stores a new position, or an edit of `base`. Throws every broken rule at once.
  @discardableResult
  public func save(_ position: Position, from base: Position?) throws -> Position {
    let today = try today()
    var position = position
    position.title = position.title.trimmed
    return try save(
      position, from: base, entered: .positionEntered, edited: .positionEdited,
      subject: position.title
    ) { change in
      let scheme = try Scheme.fetchOne(
        change.db, sql: "SELECT * FROM scheme WHERE code = ?", arguments: [position.schemeCode])
      let stored = try Position.find(position.id, change.db)
      let guards = PositionGuards(
        position, base: stored ?? base, scheme: scheme, today: today, role: user.role)
      try RegisterError.refuse(guards.refusals())
    }
  }
}
