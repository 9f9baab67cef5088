import GRDB

/// Takes back what an import wrote, from its newest entry in the history to its oldest: record by record,
/// each whole or not at all.
final class ImportUndo {
  /// What the import wrote of one row.
  struct Entry {
    let id: Int64
    let row: RowKey
    let before: RowImage?
    let after: RowImage?
  }

  struct RowKey: Hashable {
    let table: String
    let id: Int64
  }

  /// An organisation with what the import gave it, or another row that belongs to none.
  private enum Unit: Hashable {
    case organisation(Int64)
    case row(RowKey)
  }

  private(set) var done = ImportUndone()
  private let batch: Int64
  private var obstacles: ImportObstacles
  private var keptUnits: Set<Unit> = []
  /// What others have worked on since the import, whether the import wrote of it or not, with a row that
  /// tells of it.
  private var held: [Unit: (row: RowKey, reason: ImportObstacle.Reason)] = [:]
  private var named: Set<ImportObstacle> = []
  /// Of the transaction that is under way.
  private var fresh = ImportUndone()

  init(batch: Int64, _ db: Database) throws {
    self.batch = batch
    obstacles = try ImportObstacles(db)
    try lookAtLaterWork(db)
  }

  /// The newest entries of an action below `id`: about `count`, so that no record is parted, and whether
  /// there are no more.
  func entries(
    of action: Int64, before id: Int64, count: Int, _ db: Database
  ) throws -> (entries: [Entry], isLast: Bool) {
    var count = count
    while true {
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id, tableName, rowID, before, after FROM history
            WHERE actionID = ? AND id < ? ORDER BY id DESC LIMIT ?
            """), arguments: [action, id, count])
      let entries = try rows.map(Entry.init)
      guard entries.count == count, let last = entries.last else { return (entries, true) }
      let parted = try unit(of: last, db)
      var whole = entries[...]
      while let end = whole.last, try unit(of: end, db) == parted { whole.removeLast() }
      if !whole.isEmpty { return (Array(whole), false) }
      count *= 2
    }
  }

  /// Takes entries of one action back; what others have worked on stays.
  func takeBack(_ entries: [Entry], _ change: Change) throws {
    try change.db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    fresh = ImportUndone()
    var units: [(unit: Unit, entries: [Entry])] = []
    var places: [Unit: Int] = [:]
    for entry in entries {
      let unit = try unit(of: entry, change.db)
      if let place = places[unit] {
        units[place].entries.append(entry)
      } else {
        places[unit] = units.count
        units.append((unit, [entry]))
      }
    }
    for (unit, entries) in units where !keptUnits.contains(unit) {
      if let (row, reason) = held[unit] {
        keep(unit, [try obstacles.obstacle(reason, row.table, row.id, change.db)])
      } else {
        try takeBack(unit, entries, change)
      }
    }
  }

  private func takeBack(_ unit: Unit, _ entries: [Entry], _ change: Change) throws {
    var (standing, found) = try standing(entries, change.db)
    if found.isEmpty { found = try built(on: standing, change.db) }
    guard found.isEmpty else { return keep(unit, found) }
    let last = try change.lastEntry()
    do {
      try change.db.inSavepoint {
        for entry in standing {
          try change.restore(entry.before, table: entry.row.table, id: entry.row.id)
        }
        return .commit
      }
      fresh.rows += Set(standing.map(\.row)).count
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      // Something that can be only once, such as a CVR number, is by now another's.
      change.wasTakenBack(to: last)
      guard let newest = entries.first else { return }
      keep(unit, [try obstacles.obstacle(.changed, newest.row.table, newest.row.id, change.db)])
    }
  }

  private func keep(_ unit: Unit, _ obstacles: [ImportObstacle]) {
    keptUnits.insert(unit)
    fresh.keep(obstacles.filter { named.insert($0).inserted })
  }

  /// The transaction stands.
  func keep() {
    done.rows += fresh.rows
    done.keep(fresh.kept, of: fresh.keptCount)
    fresh = ImportUndone()
  }

  // MARK: What others have done

  /// The entries whose rows are as the import left them; and the rows that somebody changed. Those that
  /// an interrupted run has taken back already are neither.
  private func standing(
    _ entries: [Entry], _ db: Database
  ) throws -> (entries: [Entry], changed: [ImportObstacle]) {
    var standing: [Entry] = []
    var changed: [ImportObstacle] = []
    var isStanding: [RowKey: Bool] = [:]
    for entry in entries {
      if let known = isStanding[entry.row] {
        // An older entry about a row that was judged.
        if known { standing.append(entry) }
      } else if try RowImage.read(entry.row.table, id: entry.row.id, db).isSame(as: entry.after) {
        isStanding[entry.row] = true
        standing.append(entry)
      } else {
        isStanding[entry.row] = false
        if try !isBack(entry, db) {
          changed.append(try obstacles.obstacle(.changed, entry.row.table, entry.row.id, db))
        }
      }
    }
    return (standing, changed)
  }

  private func isBack(_ entry: Entry, _ db: Database) throws -> Bool {
    let newest = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT batchID, kind FROM history JOIN action ON action.id = actionID
          WHERE tableName = ? AND rowID = ? ORDER BY history.id DESC LIMIT 1
          """), arguments: [entry.row.table, entry.row.id])
    let kind: String? = newest?.value("kind")
    return newest?.value("batchID") == batch && kind == ActionKind.undone.rawValue
  }

  /// What stands on rows that would be gone, and on which those that come back could not stand.
  private func built(on entries: [Entry], _ db: Database) throws -> [ImportObstacle] {
    var goes: [RowKey: Bool] = [:]
    for entry in entries { goes[entry.row] = entry.before == nil }
    var found: [ImportObstacle] = []
    for entry in entries where entry.before == nil {
      let row = entry.row
      found += try obstacles.built(on: row.table, row.id, db) { table, id in
        goes[RowKey(table: table, id: id)] == true
      }
    }
    for entry in entries {
      guard let before = entry.before, goes[entry.row] == false else { continue }
      if try !obstacles.dependents.haveFooting(for: before) {
        found.append(try obstacles.obstacle(.changed, entry.row.table, entry.row.id, db))
      }
    }
    return found
  }

  /// What belongs to one organisation may stand in many slices, the newest of which says nothing of the
  /// oldest: whom others have worked on is known before the first is taken back. Costs with what was
  /// done since, not with the import.
  private func lookAtLaterWork(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT tableName, rowID, max(before IS NULL)
        FROM action CROSS JOIN \(Schema.historyByAction) ON actionID = action.id
        WHERE action.batchID IS NOT :batch AND action.id > (
          SELECT min(id) FROM action WHERE batchID = :batch AND kind = 'imported')
        GROUP BY tableName, rowID
        """, arguments: ["batch": batch])
    while let row = try rows.next() {
      let key = RowKey(table: row.value(at: 0), id: row.value(at: 1))
      let now = try RowImage.read(key.table, id: key.id, db)
      var reason = ImportObstacle.Reason.changed
      if let written = try written(key, db) {
        guard !now.isSame(as: written.after), try !isBack(written, db) else { continue }
        held[try unit(of: written, db)] = (key, reason)
      } else if row.value(at: 2) as Bool {
        reason = .built
      }
      // Entered or changed since: it stands on what it names.
      if let now {
        for unit in try units(under: now, db) { held[unit] = held[unit] ?? (key, reason) }
      }
    }
  }

  /// What the import wrote of a row last; nil for one that it never wrote.
  private func written(_ row: RowKey, _ db: Database) throws -> Entry? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT history.id, tableName, rowID, before, after FROM history
          JOIN action ON action.id = actionID
          WHERE tableName = ? AND rowID = ? AND batchID = ? AND kind = 'imported'
          ORDER BY history.id DESC LIMIT 1
          """), arguments: [row.table, row.id, batch]
    ).map(Entry.init)
  }

  // MARK: Units

  private func unit(of entry: Entry, _ db: Database) throws -> Unit {
    guard let image = entry.after ?? entry.before else { return .row(entry.row) }
    return try unit(of: image, db)
  }

  /// A part of a record goes with it, a record with the organisation that it is about.
  private func unit(of image: RowImage, _ db: Database) throws -> Unit {
    let row = RowKey(table: image.table, id: image.id)
    if let owner = owner(of: image) { return .row(owner) }
    if let organisation = image.organisationID { return .organisation(organisation) }
    guard image.table == ContactPerson.databaseTableName else { return .row(row) }
    let employer = try Int64.readOne(
      db.cachedStatement(
        sql: """
          SELECT organisationID FROM contactRole WHERE contactPersonID = ? ORDER BY id LIMIT 1
          """), arguments: [image.id])
    return employer.map(Unit.organisation) ?? .row(row)
  }

  /// The record that a row is part of, where that is about no single organisation: a party's agreement.
  private func owner(of image: RowImage) -> RowKey? {
    guard let key = obstacles.dependents.owner(of: image.table),
      ![Organisation.databaseTableName, ContactPerson.databaseTableName].contains(key.parent),
      let id = image.columns[key.column].flatMap(Int64.fromDatabaseValue)
    else { return nil }
    return RowKey(table: key.parent, id: id)
  }

  /// What a row belongs to, and what it names.
  private func units(under image: RowImage, _ db: Database) throws -> [Unit] {
    var units = [try unit(of: image, db)]
    for key in obstacles.dependents.keys where key.child.name == image.table {
      guard let id = image.columns[key.column].flatMap(Int64.fromDatabaseValue),
        key.parent != Staff.databaseTableName
      else { continue }
      if key.parent == Organisation.databaseTableName {
        units.append(.organisation(id))
      } else if let named = try RowImage.read(key.parent, id: id, db) {
        units.append(try unit(of: named, db))
      }
    }
    return units
  }
}

extension ImportUndo.Entry {
  fileprivate init(_ row: Row) throws {
    let table: String = row.value("tableName")
    id = row.value("id")
    self.row = ImportUndo.RowKey(table: table, id: row.value("rowID"))
    before = try (row.value("before") as String?).map { try RowImage(table: table, json: $0) }
    after = try (row.value("after") as String?).map { try RowImage(table: table, json: $0) }
  }
}
