import GRDB

/// Lets everything that refers to one row refer to another of its table, whatever tables there are:
/// the schema's foreign keys say it, so that a new table is moved without anybody naming it here.
///
/// What could stand only once, such as two parties of one partnership, becomes one row, and what refers
/// to the one that goes then refers to the other. Every step goes through ``Change``: history tells of
/// it, and one undo takes all of it back.
final class RowMerge {
  private let change: Change
  private let dependents: Dependents
  private let tables: [String: RegisterTable]
  private(set) var rows: [MovedRow] = []
  private var db: Database { change.db }

  init(_ change: Change) throws {
    self.change = change
    dependents = try Dependents(change.db)
    tables = Dictionary(
      try RegisterTable.all(change.db).map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Moves what refers to `merged` over to `survivor`. The row itself stays.
  func move(from merged: Int64, to survivor: Int64, in table: String) throws {
    for key in dependents.keys where key.parent == table {
      let ids = try Int64.readAll(
        db, sql: "SELECT id FROM \(key.child.name) WHERE \(key.column) = ? ORDER BY id",
        arguments: [merged])
      for id in ids { try take(id, by: key, from: merged, to: survivor) }
    }
  }

  /// Makes the row with its table's name one with `survivor`: what refers to it moves, `survivor` takes
  /// what it says better, and it goes. Its id and `reference` lead on.
  func dissolve(_ merged: Int64, into survivor: Int64, in table: String) throws {
    guard let image = try RowImage.read(table, id: merged, db) else {
      throw RegisterError.rowIsGone(table: table, id: merged)
    }
    try move(from: merged, to: survivor, in: table)
    try combine(image, into: survivor)
    let reference = image.columns["reference"].flatMap(String.fromDatabaseValue)
    try change.insert(
      MergedRow(tableName: table, mergedID: merged, intoID: survivor, reference: reference))
  }

  // MARK: One row

  private func take(
    _ id: Int64, by key: Dependents.Key, from merged: Int64, to survivor: Int64
  ) throws {
    // It may have become one with another that was looked at before.
    guard let image = try RowImage.read(key.child.name, id: id, db),
      image.columns[key.column] == merged.databaseValue
    else { return }
    if let type = RowTypes.rows(in: key.child.name) as? any SuccessivePeriod.Type {
      return try extend(type, image, to: survivor, by: key)
    }
    var moved = image
    moved.columns[key.column] = survivor.databaseValue
    if key.child.name == key.parent, id == survivor || id == merged {
      // A tie of the two to each other; what the merged row said of itself stays there.
      guard id == survivor else { return }
      moved.columns[key.column] = .null
      try change.rewrite(moved, over: image)
      return try note(image, by: key, .dropped)
    }
    guard try holds(moved, in: key.child) else {
      try note(image, by: key, .dropped)
      return try change.delete(table: image.table, id: image.id)
    }
    if let standing = try standing(about: moved, in: key.child) {
      try note(image, by: key, .joined)
      try move(from: image.id, to: standing, in: image.table)
      return try combine(image, into: standing)
    }
    try note(image, by: key, .moved)
    try change.rewrite(moved, over: image)
  }

  /// The row that stands takes what the other says better, and the other goes.
  private func combine(_ image: RowImage, into standing: Int64) throws {
    guard let table = tables[image.table],
      let current = try RowImage.read(image.table, id: standing, db)
    else { throw RegisterError.rowIsGone(table: image.table, id: standing) }
    let combined = try RowCombination(table: table).combined(current, with: image)
    try change.delete(table: image.table, id: image.id)
    try change.rewrite(combined, over: current)
  }

  /// Whether the rules of the schema hold for a row as it would stand.
  private func holds(_ image: RowImage, in table: RegisterTable) throws -> Bool {
    guard !table.rules.isEmpty else { return true }
    let names = table.columns.map(\.name)
    let source = names.map { "? AS \"\($0)\"" }.joined(separator: ", ")
    let asked = table.rules.map { "ifnull((\($0.condition)), 1)" }.joined(separator: " AND ")
    return try Bool.readOne(
      db, sql: "SELECT \(asked) FROM (SELECT \(source))",
      arguments: StatementArguments(names.map { image.columns[$0] ?? .null })) ?? false
  }

  /// Another row that says the same: by the schema, where it may stand once, else by what its type says
  /// of itself.
  private func standing(about image: RowImage, in table: RegisterTable) throws -> Int64? {
    for columns in table.uniques {
      if let found = try other(than: image, alikeIn: columns) { return found }
    }
    guard let type = RowTypes.rows(in: table.name) as? any CombinedRow.Type else { return nil }
    let sameness = try type.sameness(image)
    guard !sameness.isEmpty else { return nil }
    let owners = table.references.flatMap(\.columns).filter {
      ["organisationID", "contactPersonID"].contains($0)
    }
    let end = table.columns.map(\.name).filter { $0 == "validTo" }
    return try other(than: image, alikeIn: Set(owners + sameness + end).sorted())
  }

  private func other(
    than image: RowImage, alikeIn columns: [String]
  ) throws -> Int64? {
    let asked = columns.map { "\"\($0)\" IS ?" }.joined(separator: " AND ")
    return try Int64.readOne(
      db, sql: "SELECT min(id) FROM \(image.table) WHERE \(asked) AND id <> ?",
      arguments: StatementArguments(
        columns.map { image.columns[$0] ?? .null } + [image.id.databaseValue]))
  }

  // MARK: Names, addresses and sizes of days

  /// A span of days moves as far as the survivor's own spans say nothing of those days: of any day one
  /// thing holds.
  private func extend<Period: SuccessivePeriod>(
    _ type: Period.Type, _ image: RowImage, to survivor: Int64, by key: Dependents.Key
  ) throws {
    let period = try Period(row: Row(image.columns))
    let gaps = DayGaps(of: period, besides: try Period.ofOrganisation(survivor, db)).all
    guard let first = gaps.first else { return try note(image, by: key, .kept) }
    try note(image, by: key, .moved)
    var moved = image
    moved.columns[key.column] = survivor.databaseValue
    moved.columns["validFrom"] = first.from.databaseValue
    moved.columns["validTo"] = first.to.databaseValue
    try change.rewrite(moved, over: image)
    for gap in gaps.dropFirst() {
      var further = period
      further.organisationID = survivor
      (further.validFrom, further.validTo) = (gap.from, gap.to)
      try change.insert(further)
    }
  }

  // MARK: What is told of it

  private func note(_ image: RowImage, by key: Dependents.Key, _ fate: MovedRow.Fate) throws {
    // Whoever was merged before is told of by their own rows.
    if key.child.name == key.parent, key.column == "mergedIntoID" { return }
    let kind = dependents.kind(of: key)
    var recordID: Int64?
    if let table = kind?.declared.table {
      recordID =
        table == image.table
        ? image.id
        : key.child.references.first { $0.table == table && $0.columns != [key.column] }?
          .columns.first.flatMap { image.columns[$0] }.flatMap(Int64.fromDatabaseValue)
    }
    rows.append(
      MovedRow(
        table: image.table, id: image.id, fate: fate, kind: kind, recordID: recordID,
        title: try recordID.flatMap { try title(of: $0, kind) }))
  }

  private func title(of id: Int64, _ kind: RecordKind?) throws -> String? {
    guard let kind else { return nil }
    let table = kind.declared.table
    let said =
      SearchedKind(kind)?.title ?? kind.declared.naming
      ?? ["title", "name", "what"].first { name in
        tables[table]?.columns.contains { $0.name == name } == true
      }
    return try said.flatMap {
      try String.readOne(db, sql: "SELECT \($0) FROM \(table) WHERE id = ?", arguments: [id])
    }?.split(whereSeparator: \.isNewline).first.map(String.init)
  }
}

/// The days of a span that none of other spans holds.
struct DayGaps {
  struct Gap: Equatable {
    /// nil: as long as anybody knows.
    var from: DanishDate?
    /// Exclusive; nil: still.
    var to: DanishDate?
  }

  private(set) var all: [Gap]

  init(of span: some Dated, besides others: [some Dated]) {
    all = [Gap(from: span.firstDay, to: span.validTo)]
    for other in others {
      all = all.flatMap { gap in
        Self.without(gap, Gap(from: other.firstDay, to: other.validTo))
      }
    }
  }

  private static func without(_ gap: Gap, _ other: Gap) -> [Gap] {
    let (start, end) = (gap.from ?? .first, gap.to ?? .last)
    let (from, to) = (other.from ?? .first, other.to ?? .last)
    guard from < end, to > start else { return [gap] }
    var left: [Gap] = []
    if start < from { left.append(Gap(from: gap.from, to: other.from)) }
    if to < end { left.append(Gap(from: other.to, to: gap.to)) }
    return left
  }
}
