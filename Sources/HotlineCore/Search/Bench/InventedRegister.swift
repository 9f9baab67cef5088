import GRDB
import Resources

/// Fills a register with invented organisations: for benches, and to try the desk on the whole
/// country. Every tenth of them in and around Silkeborg, one in a thousand a social enterprise.
///
/// The rows go in beside the history, which would say nothing of use.
public struct InventedRegister {
  private let register: Register
  private var random: BenchRandom
  private var names: InventedName
  private var categories: [String] = []
  /// From one CVR number to the next.
  private var step = 1
  /// Offers and needs of every organisation; nil: one line in twenty organisations.
  public var linesEach: Int?

  /// Throws when the shipped postal codes cannot be read.
  public init(_ register: Register, seed: UInt64 = 1) throws {
    self.register = register
    random = BenchRandom(seed: seed)
    names = InventedName(seed: seed &+ 1, towns: try Shipped.postalCodes().map(\.town))
  }

  /// Adds `rows` organisations and as many talks as are asked for, and makes the search index: about
  /// a minute a million.
  public mutating func fill(rows: Int, talks: Int = 0) throws {
    step = max(1, 80_000_000 / rows)
    categories = try register.read { try String.readAll($0, sql: "SELECT code FROM category") }
    var done = 0
    while done < rows {
      let slice = done..<min(done + 20_000, rows)
      var maker = self
      try register.maintain("bench") { db in
        let rows = try InventedRows(db, maker.register)
        for number in slice { try maker.insert(number, rows) }
      }
      self = maker
      done = slice.upperBound
    }
    try fill(talks: talks)
    try register.rebuildSearch()
  }

  private mutating func fill(talks: Int) throws {
    for start in stride(from: 0, to: talks, by: 20_000) {
      var maker = self
      try register.maintain("bench") { db in
        let rows = try InventedRows(db, maker.register)
        for _ in start..<min(start + 20_000, talks) { try maker.insertTalk(rows) }
      }
      self = maker
    }
  }

  /// A note of some words, most of them in many notes.
  private mutating func insertTalk(_ rows: InventedRows) throws {
    let words = (0..<4 + random.below(12)).map { _ in
      random.once(in: 4) ? names.compound() : random.pick(Self.common)
    }
    try rows.talk(words.joined(separator: " "))
  }

  private static let common = [
    "ringer", "tilbage", "spurgte", "om", "kantine", "tilbud", "indkøb", "fleksjob", "aftale",
    "møde", "og", "vil", "gerne", "høre", "mere", "partner", "rengøring", "transport", "hjælp",
  ]

  private mutating func insert(_ number: Int, _ rows: InventedRows) throws {
    let isNear = random.once(in: 10)
    let id = try rows.organisation(
      name: names.company(),
      // In the order of founding, as the real ones.
      cvr: 10_000_000 + number * step,
      city: isNear ? "Silkeborg" : names.town(), municipality: isNear ? "0740" : nil,
      employees: random.once(in: 3) ? nil : random.below(300))
    if !random.once(in: 5) { try rows.phone(of: id, 20_000_000 + random.below(80_000_000)) }
    if random.once(in: 1_000) { try rows.socialEnterprise(id) }
    if random.once(in: 20) { try rows.contact(of: id, names.person()) }
    guard !categories.isEmpty else { return }
    for line in 0..<(linesEach ?? (random.once(in: 20) ? 1 : 0)) {
      try rows.line(
        of: id, names.compound(), category: random.pick(categories),
        isOffer: (Int(id) + line).isMultiple(of: 2))
    }
  }
}

/// The statements that put an invented organisation into its tables.
private struct InventedRows {
  private let db: Database
  private let organisations: Statement
  private let phones: Statement
  private let socialEnterprises: Statement
  private let people: Statement
  private let roles: Statement
  private let lines: Statement
  private let talks: Statement
  private let staff: Int64

  init(_ db: Database, _ register: Register) throws {
    self.db = db
    let staff = register.user.id
    self.staff = staff
    let stamps = "1, '2026-01-01 00:00:00.000', \(staff), '2026-01-01 00:00:00.000', \(staff)"
    func insertion(_ table: String, _ columns: String...) throws -> Statement {
      let places = columns.map { _ in "?" }.joined(separator: ", ")
      return try db.makeStatement(
        sql: """
          INSERT INTO \(table) (\(columns.joined(separator: ", ")),
            revision, createdAt, createdBy, updatedAt, updatedBy)
          VALUES (\(places), \(stamps))
          """)
    }
    organisations = try insertion(
      "organisation", "name", "kind", "status", "cvr", "city", "municipalityCode", "employees")
    phones = try insertion("phone", "organisationID", "number", "digits8", "isPrimary")
    socialEnterprises = try insertion("sovPeriod", "organisationID", "validFrom", "basis")
    people = try insertion("contactPerson", "name")
    roles = try insertion("contactRole", "contactPersonID", "organisationID")
    lines = try insertion(
      "offerLine", "organisationID", "direction", "mode", "categoryCode", "title", "reach",
      "status", "urgency")
    talks = try insertion(
      "interaction", "kind", "direction", "startedAt", "staffID", "summary", "twoWay")
  }

  func talk(_ summary: String) throws {
    try talks.execute(arguments: [
      Interaction.Kind.call.rawValue, Interaction.Direction.incoming.rawValue,
      "2026-01-01 09:00:00.000", staff, summary, 1,
    ])
  }

  func organisation(
    name: String, cvr: Int, city: String, municipality: String?, employees: Int?
  ) throws -> Int64 {
    try organisations.execute(arguments: [
      name, "enterprise", "active", String(cvr), city, municipality, employees,
    ])
    return db.lastInsertedRowID
  }

  func phone(of id: Int64, _ digits: Int) throws {
    try phones.execute(arguments: [id, String(digits), String(digits), 1])
  }

  func socialEnterprise(_ id: Int64) throws {
    try socialEnterprises.execute(arguments: [
      id, "2020-01-01", SOVPeriod.Basis.municipalAssessment.rawValue,
    ])
  }

  func contact(of id: Int64, _ name: String) throws {
    try people.execute(arguments: [name])
    try roles.execute(arguments: [db.lastInsertedRowID, id])
  }

  func line(of id: Int64, _ title: String, category: String, isOffer: Bool) throws {
    try lines.execute(arguments: [
      id, isOffer ? "offers" : "needs", "service", category, title, "municipality", "active", 0.6,
    ])
  }
}
