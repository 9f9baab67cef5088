import Foundation
import GRDB

/// The one way to write: inside one transaction, with revision check, stamps and history.
///
/// A use case gets it from ``Register/change(_:subject:_:)`` and must not keep it.
final class Change {
  let db: Database
  private(set) var staffID: Int64
  private(set) var at: Date {
    didSet { moment = at.databaseValue }
  }
  private(set) var actionID: Int64
  /// The first of the change; those that are entered inside of it have higher numbers.
  let firstActionID: Int64
  /// What it takes out of the history on purpose; nil for nothing.
  var erasure: HistoryErasure?
  /// Of numbers that only might be CPR numbers, those that it may store.
  let keptNumbers: KeptNumbers
  /// The organisations whose search entries the change may have made stale.
  private(set) var touchedOrganisations: Set<Int64> = []
  /// Ranks at which new organisations may belong; see ``ImportRanks``.
  private(set) var proposedRanks: [Int64: Int64] = [:]
  private var last: Int64?
  /// Who writes, whoever it is that the history names.
  private let writer: Int64
  /// The tables that the writer is known to be allowed to write.
  private var allowed: Set<String> = []
  private var knownSurvivors: Survivors?
  /// How new rows of a table are stored.
  private let plans: RowPlans
  private var towns: [String: PostalTown?] = [:]
  /// ``at``, as it is stored.
  private var moment: DatabaseValue

  init(
    _ db: Database, kind: ActionKind, subject: String?, staffID: Int64, at: Date,
    undoes: Int64? = nil, batchID: Int64? = nil, keeping keptNumbers: KeptNumbers = .none,
    _ plans: RowPlans = RowPlans()
  ) throws {
    self.db = db
    self.plans = plans
    self.keptNumbers = keptNumbers
    self.staffID = staffID
    writer = staffID
    self.at = at
    moment = at.databaseValue
    actionID = try Self.begin(
      kind, Self.subject(subject, keeping: keptNumbers), staffID: staffID, at: at, undoes: undoes,
      batchID: batchID, db)
    firstActionID = actionID
  }

  private static func begin(
    _ kind: ActionKind, _ subject: String?, staffID: Int64, at: Date, undoes: Int64? = nil,
    batchID: Int64? = nil, _ db: Database
  ) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO action (kind, subject, at, staffID, batchID, undoesID)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [kind.rawValue, subject, at, staffID, batchID, undoes])
    return db.lastInsertedRowID
  }

  /// Lets what `body` stores stand in the history as an action of its own, by another person and
  /// at another time: for data that tells of the past.
  func entering(
    _ kind: ActionKind, subject: String, by staffID: Int64, at: Date, _ body: () throws -> Void
  ) throws {
    let own = (staffID: self.staffID, at: self.at, actionID: actionID)
    (self.staffID, self.at) = (staffID, at)
    defer { (self.staffID, self.at, actionID) = own }
    actionID = try Self.begin(
      kind, Self.subject(subject, keeping: keptNumbers), staffID: staffID, at: at, db)
    try body()
  }

  /// Remembers which draft the action saves.
  func note(_ draft: DraftVersion) throws {
    try db.cachedStatement(
      sql: "UPDATE action SET draftID = ?, draftDesk = ?, draftEdits = ? WHERE id = ?"
    ).execute(arguments: [draft.key.id, draft.key.desk, draft.edits, actionID])
  }

  /// The town of a postal code, looked up once a change.
  func town(_ code: String) throws -> PostalTown? {
    if let known = towns[code] { return known }
    let town = try PostalTown.find(code, db)
    towns[code] = town
    return town
  }

  /// An organisation may belong at this rank of the lists.
  func propose(_ rank: Int64, for organisation: Int64) { proposedRanks[organisation] = rank }

  /// Throws where whoever writes may not write rows of `table`.
  func requireRights(toWrite table: String) throws {
    guard !allowed.contains(table) else { return }
    try Staff.requireRights(of: writer, toWrite: table, db)
    allowed.insert(table)
  }

  /// Throws where whoever writes may not do what takes the role `least`.
  func requireWriter(_ least: Staff.Role) throws { try Staff.require(least, of: writer, db) }

  /// Lets the change write rows of these tables where another register than the one that is written has
  /// been asked whether whoever writes may.
  func allow(_ tables: String...) { allowed.formUnion(tables) }

  // MARK: Rows

  /// Stores a new row and gives it back with its id and revision.
  @discardableResult
  func insert<Stored: StoredRow>(_ row: Stored) throws -> Stored {
    let table = Stored.databaseTableName
    try requireRights(toWrite: table)
    let encoder = try ColumnEncoder(row)
    var values = encoder.values
    if !row.isSound {
      // What could not be read is not stored beside the columns that it stands in.
      let columns = try row.columns()
      values = encoder.names.map { columns[$0] ?? .null }
    }
    values = try redirected(values, of: encoder.names, in: table)
    for (name, value) in zip(encoder.names, values) { try refuseCPR(value, in: name) }
    // Whatever id the value carries is that of another row, which is or was there.
    let new = try plans.rows(of: table, encoder, db).insert(values, at: moment, by: staffID, db)
    var stored = row
    stored.id = new.id
    stored.revision = 1
    guard let image = new.image else {
      try record(table, new.id, before: nil)
      return stored
    }
    if let organisation = new.organisationID { touchedOrganisations.insert(organisation) }
    try tell(table, new.id, before: nil, after: image)
    return stored
  }

  /// Stores `row`, an edit of `base`, and gives back what then stands.
  ///
  /// When a colleague changed the row since `base` was read, the columns that only one side touched
  /// are merged; a column that both changed throws ``RegisterError/conflict(_:)``, and a row that is
  /// not the one `base` was read from ``RegisterError/rowIsGone(table:id:)``. An edit that changes
  /// nothing writes nothing.
  @discardableResult
  func update<Stored: StoredRow>(_ row: Stored, from base: Stored) throws -> Stored {
    let table = Stored.databaseTableName
    guard let current = try RowImage.read(table, id: base.id, db) else {
      throw RegisterError.rowIsGone(table: table, id: base.id)
    }
    try requireSame(current, as: base.columns())
    return try merge(row, from: base, into: current)
  }

  /// As ``update(_:from:)``, into a row that `base` was not read from: one that a colleague made
  /// meanwhile where there can be only one.
  @discardableResult
  func merge<Stored: StoredRow>(
    _ row: Stored, from base: Stored, into current: RowImage
  ) throws -> Stored {
    let table = Stored.databaseTableName
    var merged = current
    merged.columns.merge(
      try EditMerge(table: table, base: base.columns(), mine: row.columns())
        .columns(onto: current, db)
    ) { $1 }
    merged.columns = try redirected(merged.columns, in: table, over: current.columns)
    if merged != current {
      try requireRights(toWrite: table)
      let revision = current.columns["revision"].flatMap(Int.fromDatabaseValue) ?? 0
      try refuseCPR(in: merged.columns, over: current.columns)
      merged.columns["revision"] = min(revision, Int.max - 1).advanced(by: 1).databaseValue
      merged.columns["updatedAt"] = at.databaseValue
      merged.columns["updatedBy"] = staffID.databaseValue
      try merged.overwrite(current, db)
      try record(table, current.id, before: current)
    }
    guard let stored = try Stored.find(current.id, db) else {
      throw RegisterError.rowIsGone(table: table, id: current.id)
    }
    return stored
  }

  /// Takes the row away that `row` was read from.
  func delete<Stored: StoredRow>(_ row: Stored) throws {
    try delete(table: Stored.databaseTableName, id: row.id, known: row.columns())
  }

  /// Takes a row away. Throws ``RegisterError/rowIsGone(table:id:)`` when none stands there, or
  /// another than `known` says.
  func delete(table: String, id: Int64, known: [String: DatabaseValue] = [:]) throws {
    guard let current = try RowImage.read(table, id: id, db) else {
      throw RegisterError.rowIsGone(table: table, id: id)
    }
    try requireSame(current, as: known)
    try requireRights(toWrite: table)
    try current.delete(db)
    try record(table, id, before: current)
  }

  /// Stores a row of any table as it shall stand in the place of `current`, with the next revision.
  func rewrite(_ row: RowImage, over current: RowImage) throws {
    guard row != current else { return }
    try requireRights(toWrite: row.table)
    // Nothing in it is new: it stood in this row or in one that it is joined with.
    try refuseCPR(in: row.columns, over: current.columns, keeping: .all)
    var stored = row
    let revision = current.columns["revision"].flatMap(Int.fromDatabaseValue) ?? 0
    stored.columns["revision"] = min(revision, Int.max - 1).advanced(by: 1).databaseValue
    stored.columns["updatedAt"] = at.databaseValue
    stored.columns["updatedBy"] = staffID.databaseValue
    try stored.overwrite(current, db)
    try record(row.table, row.id, before: current)
  }

  /// Where what was merged before this change has gone; nothing is read where nothing was.
  func survivors() throws -> Survivors {
    if let knownSurvivors { return knownSurvivors }
    let survivors = try Survivors.any(db) ? Survivors.load(db) : Survivors()
    knownSurvivors = survivors
    return survivors
  }

  /// Lets history tell of a row that had to stand before there could be an action: the first person.
  func tell<Stored: StoredRow>(of row: Stored) throws {
    try record(Stored.databaseTableName, row.id, before: nil)
  }

  // MARK: Images, for undo and import

  /// Puts a row back as `image` says; nil takes it away. Keeps stamps and revision as given.
  func restore(_ image: RowImage?, table: String, id: Int64) throws {
    try requireRights(toWrite: table)
    let current = try RowImage.read(table, id: id, db)
    // What only might be one stood there before, as somebody kept it.
    try refuseCPR(in: image?.columns ?? [:], over: current?.columns ?? [:], keeping: .all)
    switch (current, image) {
    case (nil, nil): return
    case (nil, let image?): try image.insert(db)
    case (let current?, let image?): try image.overwrite(current, db)
    case (let current?, nil): try current.delete(db)
    }
    try record(table, id, before: current)
  }

  private func record(_ table: String, _ id: Int64, before: RowImage?) throws {
    let after = try RowImage.read(table, id: id, db)
    let images = [before, after].compactMap(\.self)
    // Who was merged is found by the one that they were merged into.
    for organisation in images.flatMap({ [$0.organisationID, $0.mergedIntoID] }) {
      if let organisation { touchedOrganisations.insert(organisation) }
    }
    try tell(table, id, before: try before?.json(), after: try after?.json())
  }

  private func tell(_ table: String, _ id: Int64, before: String?, after: String?) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO history (actionID, tableName, rowID, before, after) VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [actionID, table, id, before, after])
    last = db.lastInsertedRowID
  }

  /// A savepoint was rolled back: `entry` is the newest entry of the history again.
  func wasTakenBack(to entry: Int64) { last = entry }

  /// The id of the newest entry of the history.
  func lastEntry() throws -> Int64 {
    if let last { return last }
    let newest = try Int64.readOne(db, sql: "SELECT ifnull(max(id), 0) FROM history") ?? 0
    last = newest
    return newest
  }
}
