import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// Two people who have one record open, as two processes have: in any order they edit its fields and
/// the rows that it owns, remove it and take back. No field is lost, nothing is overwritten that
/// somebody had not seen, and both are shown a conflict where, and only where, both touched the same.
@Suite("Two people on one record, at random")
struct InterleavingTests {
  /// Each plays ``TwoPeople/rounds`` of them.
  @Test(
    "no field is lost, and nothing is overwritten silently",
    arguments: series(Array(1...400) as [UInt64], short: 2))
  func interleavings(seed: UInt64) throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    try Self.demo.get().write(to: file)
    var people = try TwoPeople(file, seed: seed)
    defer { people.close() }
    try people.play()
    #expect(people.faults == [], "seed \(seed)")
    #expect(people.told.count > 3, "\(people.told)")
    let faults = try people.sides[0].check(today: testToday).steps.flatMap(\.faults)
    #expect(faults == [], "seed \(seed)")
  }

  /// The fictional register in a file, made once; every test has a copy of its own.
  private static let demo = Result {
    let folder = try TestFolder()
    let register = try Register.open(at: folder.file("register.sqlite"), .test())
    try register.storeDemo()
    // The second person may do all that the first one may.
    let other = try Register.open(at: folder.file("register.sqlite"), .test("bo"))
    if let staff = try register.record(Staff.self, other.user.id) {
      var allowed = staff
      allowed.role = .admin
      try register.save(allowed, from: staff)
    }
    try other.close()
    try register.close()
    return try Data(contentsOf: folder.file("register.sqlite"))
  }
}

/// What two people do with one record after the other, and what is wrong with what came of it.
private struct TwoPeople {
  static let rounds = 25

  let sides: [Register]
  private(set) var faults: [String] = []
  /// How often each thing happened.
  private(set) var told: [String: Int] = [:]
  private var records: RandomRecords

  init(_ file: URL, seed: UInt64) throws {
    sides = try ["anna", "bo"].map { try Register.open(at: file, .test($0)) }
    records = RandomRecords(seed: seed)
  }

  func close() { for side in sides { try? side.close() } }

  mutating func play() throws {
    let kinds = RecordKind.allCases.compactMap { $0.declared as? any HotlineCore.Record.Type }
    for _ in 0..<Self.rounds {
      // Half of them on what is worked on most, and has most rows of its own.
      let often: [any HotlineCore.Record.Type] = [
        OrganisationEntry.self, ContactEntry.self, PartnershipEntry.self, ConversationEntry.self,
        EventEntry.self,
      ]
      if let kind = records.pick(records.once(in: 2) ? often : kinds) { try play(kind) }
    }
  }

  private mutating func play<Kind: HotlineCore.Record>(_ kind: Kind.Type) throws {
    let ids = try records.ids(kind, in: sides[0]).filter {
      Kind.kind != .staff || $0 != sides[1].user.id
    }
    guard let id = records.pick(ids) else { return }
    var open = try sides.map { try $0.opened(kind, id) }
    for _ in 0..<(6 + records.below(8)) {
      let who = records.below(2)
      switch records.below(10) {
      case 0, 1: open[who] = try sides[who].opened(kind, id)
      case 2: try remove(open[who], id, by: sides[who])
      case 3, 4: try undo(by: sides[who])
      default:
        guard let mine = open[who] else {
          open[who] = try sides[who].opened(kind, id)
          continue
        }
        if try edit(mine, id, by: sides[who]) { open[who] = try sides[who].opened(kind, id) }
      }
    }
  }

  private mutating func count(_ what: String) { told[what, default: 0] += 1 }

  // MARK: Editing

  /// Whether it was saved.
  private mutating func edit<Kind: HotlineCore.Record>(
    _ base: (record: Kind, rows: KeptRows), _ id: Int64, by side: Register
  ) throws -> Bool {
    guard let donor = try records.standing(Kind.self, in: side) else { return false }
    let mine = records.changed(base.record, like: donor)
    let seen = Rows(try base.rows.images())
    let current = try standing(Kind.self, id, side)
    let (said, saidBefore) = (try Rows(of: mine), try Rows(of: base.record))
    let clashes = Clashes(mine: said, base: saidBefore, seen: seen, current: current)
    let journal = try Journal(side)
    func fault(_ text: String) { faults.append("\(Kind.kind): \(text)") }
    do {
      try side.save(mine, from: base.record)
    } catch RegisterError.conflict(let conflict) {
      count("conflict")
      if try journal.hasGrown() { fault("a conflict, and something was written") }
      if !clashes.isBesideColleague { fault("a conflict with nobody") }
      // What is said of its inquiry stands in none of the talk's own rows.
      let isOfInquiry = Kind.kind == .interaction
      if clashes.all.isEmpty, !isOfInquiry, !conflict.fields.isEmpty {
        fault("a conflict over \(conflict.fields.map(\.column)) that only one side touched")
      }
      return false
    } catch RegisterError.rowIsGone(let table, let row) {
      count("gone")
      if try journal.hasGrown() { fault("gone, and something was written") }
      if current[Row.Key(table: table, id: row)] != nil {
        fault("\(table) is said to be gone and stands")
      }
      // Who leaves is reached on none of their numbers: the end of a role ends those too.
      let follows = Kind.kind == .contact && table == Phone.databaseTableName
      if clashes.all.isEmpty, !current.byKey.isEmpty, !follows {
        fault("\(table) is gone, which this side had not touched")
      }
      return false
    } catch let error as RegisterError where !error.refusals.isEmpty {
      count("refused")
      if try journal.hasGrown() { fault("refused, and something was written") }
      return false
    } catch RegisterError.constraint(let detail) {
      fault("\(detail): \(base.record) → \(mine)")
      return false
    }
    count(clashes.isBesideColleague ? "merged" : "saved")
    if !clashes.all.isEmpty { fault("saved over a colleague's \(clashes.all)") }
    // What this side changed stands.
    let left = try standing(Kind.self, id, side)
    for (key, row) in said.byKey {
      for (column, value) in row.said
      where saidBefore[key]?[column] != value && left[key]?[column] != value
        // What is left empty is filled in by the rules of some kinds.
        && !value.isNull && value != "".databaseValue && column != "inquiryID"
        && !isSpelledOtherwise(value, left[key]?[column])
      {
        fault("\(key.table).\(column) was saved and does not stand")
      }
    }
    // What was changed had been seen.
    for entry in try journal.entries() {
      guard let before = entry.before else { continue }
      for column in entry.changed {
        // What an organisation was called, and where, before: it follows from the save itself.
        let isDated = RowTypes.rows(in: entry.key.table) is any SuccessivePeriod.Type
        guard !isDated || seen[entry.key] != nil else { continue }
        guard let known = seen[entry.key] else {
          fault("changed \(entry.key.table).\(column), a row that was not seen")
          continue
        }
        if known[column] != before[column] {
          fault(
            "overwrote \(entry.key.table).\(column), which said something else when it was read")
        }
      }
    }
    return true
  }

  /// Initials are written large.
  private func isSpelledOtherwise(_ one: DatabaseValue, _ other: DatabaseValue?) -> Bool {
    let texts = [one, other ?? .null].map { String.fromDatabaseValue($0)?.lowercased() }
    return texts[0] != nil && texts[0] == texts[1]
  }

  /// The rows of a record as they stand; none where it is gone.
  private func standing<Kind: HotlineCore.Record>(
    _ kind: Kind.Type, _ id: Int64, _ side: Register
  ) throws -> Rows {
    try Rows(side.opened(kind, id)?.rows.images() ?? [])
  }

  // MARK: Removing and taking back

  private mutating func remove<Kind: HotlineCore.Record>(
    _ mine: (record: Kind, rows: KeptRows)?, _ id: Int64, by side: Register
  ) throws {
    guard let mine else { return }
    let seen = Rows(try mine.rows.images())
    let current = try standing(Kind.self, id, side)
    let journal = try Journal(side)
    do {
      try side.remove(Removal(mine.record))
      count("removed")
      for key in try journal.entries().map(\.key) where seen[key]?.said != current[key]?.said {
        faults.append("\(Kind.kind): removed \(key.table), which had not been seen so")
      }
    } catch RegisterError.constraint(let detail) {
      faults.append("\(Kind.kind): removal: \(detail)")
    } catch let error as RegisterError where error.tellsOfColleagues || !error.refusals.isEmpty {
      count("not removed")
      if try journal.hasGrown() {
        faults.append("\(Kind.kind): not removed, and something was written")
      }
    }
  }

  /// Each column that is put back said what the action that is taken back had made of it.
  private mutating func undo(by side: Register) throws {
    let journal = try Journal(side)
    do {
      _ = try side.undo()
    } catch RegisterError.constraint(let detail) {
      faults.append("undo: \(detail)")
      return
    } catch let error as RegisterError where !error.refusals.isEmpty {
      count("not taken back")
      if try journal.hasGrown() { faults.append("not taken back, and something was written") }
      return
    }
    count("taken back")
    let own = try journal.undoneEntries()
    for entry in try journal.entries() {
      guard let done = own.last(where: { $0.key == entry.key }) else {
        faults.append("undo changed \(entry.key.table), which its action had not")
        continue
      }
      for column in entry.changed where entry.before?[column] != done.after?[column] {
        faults.append("undo overwrote \(entry.key.table).\(column)")
      }
    }
  }
}

// MARK: - Rows

/// Columns of one row without its stamps.
private struct Row: Equatable {
  struct Key: Hashable {
    let table: String
    let id: Int64
  }

  private static let stamps: Set = [
    "id", "revision", "createdAt", "createdBy", "updatedAt", "updatedBy",
  ]

  let said: [String: DatabaseValue]

  init(_ columns: [String: DatabaseValue]) {
    said = columns.filter { !Self.stamps.contains($0.key) }
  }

  subscript(column: String) -> DatabaseValue? { said[column] }
}

private struct Rows {
  private(set) var byKey: [Row.Key: Row] = [:]

  subscript(key: Row.Key) -> Row? { byKey[key] }

  init(_ images: [RowImage]) {
    for image in images { byKey[Row.Key(table: image.table, id: image.id)] = Row(image.columns) }
  }

  /// The rows of a record that it tells of itself; new ones are left out.
  init<Kind: HotlineCore.Record>(of record: Kind) throws {
    for row in [record.root] + Kind.owned.flatMap({ $0.all(record) }) as [any StoredRow] {
      var columns = try row.columns()
      // It is said by the inquiry that the entry holds.
      if let talk = record as? ConversationEntry {
        columns["inquiryID"] = talk.inquiry?.id.databaseValue ?? .null
      }
      if row.id != 0 { byKey[Self.key(of: row)] = Row(columns) }
    }
  }

  private static func key<Stored: StoredRow>(of row: Stored) -> Row.Key {
    Row.Key(table: Stored.databaseTableName, id: row.id)
  }
}

/// Where both sides touched the same.
private struct Clashes {
  /// As `table.column`; a row that one side took away and the other changed as `table`.
  private(set) var all: [String] = []
  /// Whether the other side has touched the record at all.
  let isBesideColleague: Bool

  /// - Parameters:
  ///   - seen: the rows as they stood when the edit began.
  init(mine: Rows, base: Rows, seen: Rows, current: Rows) {
    isBesideColleague = seen.byKey != current.byKey
    for (key, old) in base.byKey {
      let standing = current[key]
      let theirs = standing?.said != seen[key]?.said
      guard let my = mine[key] else {
        if theirs, standing != nil { all.append(key.table) }
        continue
      }
      let touched = my.said.filter { old[$0.key] != $0.value }
      guard let standing else {
        if !touched.isEmpty { all.append(key.table) }
        continue
      }
      for (column, value) in touched
      where standing[column] != seen[key]?[column] && standing[column] != value {
        all.append("\(key.table).\(column)")
      }
    }
    all.sort()
  }
}

// MARK: - What was written

/// What history tells since a moment.
private struct Journal {
  struct Entry {
    let key: Row.Key
    let before: Row?
    let after: Row?

    /// The columns that say something else; of a row that goes all of them.
    var changed: [String] {
      guard let before else { return [] }
      return before.said.keys.filter { before[$0] != after?[$0] }.sorted()
    }
  }

  let register: Register
  private let entry: Int64
  private let action: Int64

  init(_ register: Register) throws {
    self.register = register
    (entry, action) = try register.read { db in
      (
        try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) FROM history") ?? 0,
        try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) FROM action") ?? 0
      )
    }
  }

  func hasGrown() throws -> Bool {
    let now = try Journal(register)
    return now.entry != entry || now.action != action
  }

  func entries() throws -> [Entry] { try entries(where: "id > \(entry)") }

  /// Those of the action that the newest one takes back.
  func undoneEntries() throws -> [Entry] {
    try entries(where: "actionID = (SELECT undoesID FROM action ORDER BY id DESC LIMIT 1)")
  }

  private func entries(where condition: String) throws -> [Entry] {
    let rows = try register.read {
      try GRDB.Row.fetchAll($0, sql: "SELECT * FROM history WHERE \(condition) ORDER BY id")
    }
    return try rows.map { row in
      let table: String = row["tableName"]
      func image(_ json: String?) throws -> Row? {
        try json.map { Row(try RowImage(table: table, json: $0).columns) }
      }
      return Entry(
        key: Row.Key(table: table, id: row["rowID"]), before: try image(row["before"]),
        after: try image(row["after"]))
    }
  }
}
