import GRDB

/// What a row makes of a position. Equal rows of one file are as many positions.
struct PositionPlan {
  let base: Position?
  private(set) var edited: Position

  /// The row says what stands.
  var changesNothing: Bool { edited == base }

  /// `claimed` are the positions that earlier rows of the file were. Throws ``ImportReason``.
  init(
    _ record: PositionRecord, at employer: Organisation, claimed: Set<Int64>, _ db: Database
  ) throws {
    let scheme = try Self.scheme(record.scheme, db)
    base = try Position.ofOrganisation(employer.id, db).first { position in
      !claimed.contains(position.id) && position.isTold(by: record, scheme: scheme.code)
    }
    edited =
      base
      ?? Position(
        organisationID: employer.id, title: record.title, schemeCode: scheme.code,
        state: record.derivedState, hoursPerWeek: record.hours)
    edited.state = record.state ?? base?.state ?? record.derivedState
    if record.state == nil, record.closedOn != nil { edited.state = .closed }
    edited.reducedCapacity = record.reducedCapacity ?? edited.reducedCapacity
    edited.establishedOn = record.establishedOn ?? edited.establishedOn
    edited.firstFilledOn = edited.firstFilledOn ?? record.firstFilledOn
    edited.closedOn = record.closedOn ?? edited.closedOn
    edited.tasks = record.tasks ?? edited.tasks
    edited.note = edited.note.adding(record.note)
    try check(scheme)
  }

  private func check(_ scheme: Scheme) throws(ImportReason) {
    guard edited.hoursPerWeek > 0, edited.hoursPerWeek <= 37 else {
      throw .refused(.outOfRange(Position.hours.name))
    }
    let isFilled = edited.state == .filled || edited.state == .vacant
    if isFilled, edited.firstFilledOn == nil { throw .refused(.position(.filledNeedsDay)) }
    if edited.state == .closed, edited.closedOn == nil { throw .fieldMissing(column: "lukket") }
    let begins = edited.firstFilledOn ?? edited.establishedOn
    if let begins, let end = scheme.validTo, begins >= end {
      throw .refused(.position(.schemeNotOpen(code: scheme.code)))
    }
  }

  /// By code or by label in either language.
  private static func scheme(_ words: String, _ db: Database) throws -> Scheme {
    let all = try Scheme.fetchAll(db, sql: "SELECT * FROM scheme ORDER BY id")
    let key = ImportHeader.key(words)
    let found = all.first { scheme in
      [scheme.code, scheme.labelDa, scheme.labelEn].contains { ImportHeader.key($0) == key }
    }
    guard let found else {
      throw ImportReason.unknownWord(
        column: "ordning", value: CPRGuard().blackedOut(words), allowed: all.map(\.labelDa))
    }
    return found
  }

  func store(_ change: Change) throws -> Int64 {
    if let base, changesNothing { return base.id }
    if let base { return try change.update(edited, from: base).id }
    return try change.insert(edited).id
  }
}

extension Position {
  /// True when the row may be about this position: nothing that tells positions apart differs.
  fileprivate func isTold(by record: PositionRecord, scheme: String) -> Bool {
    Fold.text(title) == Fold.text(record.title) && schemeCode == scheme
      && hoursPerWeek == record.hours
      && (record.firstFilledOn == nil || firstFilledOn == nil
        || firstFilledOn == record.firstFilledOn)
      && (record.establishedOn == nil || establishedOn == nil
        || establishedOn == record.establishedOn)
  }
}
