import GRDB
import Resources

/// The word lists and tables that the desk loads once: forms choose from them, panes translate codes
/// with them. Everything comes from the register, where staff may have changed it.
public struct StoredLookups: Equatable, Sendable {
  /// In the order in which they are offered.
  public var labels: [Label.Kind: [Label]] = [:]
  public var schemes: [Scheme] = []
  public var prizes: [Prize] = []
  /// Groups and leaves, by code.
  public var categories: [Category] = []
  public var staff: [Staff] = []
  /// Names by four-digit code.
  public var municipalityNames: [String: String] = [:]
  /// Whose register it is, with its neighbours.
  public var home: HomeMunicipality?
  /// Titles of the two-digit industry divisions.
  public var industryTitles: [String: String] = [:]
  /// Departments of the municipality that still exist, in Danish order.
  public var departments: [Organisation] = []
  /// The first number of each of them that has one.
  public var departmentPhones: [Int64: PhoneNumber] = [:]
  public var contactInfo: [ContactInfo] = []
  /// In the order of the list.
  public var knowledgeCards: [KnowledgeCard] = []
  /// The earliest first.
  public var periods: [StrategyPeriod] = []
  /// From Monday on; what ``openingHours`` is made of.
  public var weekdayHours: [WeekdayHours] = []
  public var openingHours = OpeningHours(hours: [:])
  /// The earliest first; what ``calendar`` is made of.
  public var holidayOverrides: [HolidayOverride] = []
  public var calendar = DanishCalendar()
  /// In how many working days a follow-up is proposed.
  public var followUpWorkingDays = 10

  public init() {}

  /// The municipality's own code, then those of its neighbours in Danish order: what is meant most
  /// often.
  public var nearMunicipalities: [String] {
    guard let home else { return [] }
    let names = municipalityNames
    return [home.code]
      + home.neighbours.sorted { DanishOrder.isBefore(names[$0] ?? $0, names[$1] ?? $1) }
  }

  /// The label of a code; nil where the code is unknown.
  public func label(_ kind: Label.Kind, _ code: String) -> Label? {
    labels[kind]?.first { $0.code == code }
  }

  public func category(_ code: String) -> Category? {
    categories.first { $0.code == code }
  }

  /// The groups (nil), or the leaves of one.
  public func categories(under parentCode: String?) -> [Category] {
    categories.filter { $0.parentCode == parentCode }
  }

  /// Schemes under which something can begin on `day`.
  public func schemes(openOn day: DanishDate) -> [Scheme] {
    schemes.filter { $0.holds(on: day) }
  }

  public func initials(ofStaff id: Int64) -> String? {
    staff.first { $0.id == id }?.initials
  }
}

/// A postal code with its town and the municipalities it touches.
public struct PostalTown: Equatable, Sendable {
  public let code: String
  public let town: String
  public let municipalityCodes: [String]

  public init(code: String, town: String, municipalityCodes: [String]) {
    self.code = code
    self.town = town
    self.municipalityCodes = municipalityCodes
  }

  /// The municipality, where the code touches only one.
  public var municipalityCode: String? {
    municipalityCodes.count == 1 ? municipalityCodes.first : nil
  }
}

extension Register {
  /// Every word list and table of codes; a few hundred small rows.
  public func lookups() throws -> StoredLookups {
    let today = try today()
    return try read { db in
      var lookups = StoredLookups()
      let labels = try Label.fetchAll(db, sql: "SELECT * FROM label ORDER BY ordinal, id")
      lookups.labels = Dictionary(grouping: labels, by: \.kind)
      lookups.schemes = try Scheme.fetchAll(db, sql: "SELECT * FROM scheme ORDER BY id")
      lookups.prizes = try Prize.fetchAll(db, sql: "SELECT * FROM prize ORDER BY id")
      lookups.categories = try Category.fetchAll(db, sql: "SELECT * FROM category ORDER BY id")
      lookups.staff = try Staff.fetchAll(db, sql: "SELECT * FROM staff ORDER BY initials")
      lookups.municipalityNames = try names(db, "SELECT code, name FROM municipality")
      lookups.home = try HomeMunicipality.fetch(db)
      lookups.industryTitles = try names(db, "SELECT code, labelDa FROM industryDivision")
      lookups.departments = try departments(db)
      let phones: [Phone] = try IDList(lookups.departments.map(\.id))
        .rows(where: "organisationID", db)
      lookups.departmentPhones = Dictionary(
        phones.sorted { $0.id < $1.id }.map { ($0.organisationID, $0.number) },
        uniquingKeysWith: { first, _ in first })
      lookups.contactInfo = try ContactInfo.fetchAll(
        db, sql: "SELECT * FROM contactInfo ORDER BY id")
      lookups.periods = try StrategyPeriod.fetchAll(
        db, sql: "SELECT * FROM strategyPeriod ORDER BY startsOn, id")
      lookups.knowledgeCards = try KnowledgeCard.fetchAll(
        db, sql: "SELECT * FROM knowledgeCard ORDER BY ordinal, id")
      lookups.weekdayHours = try WeekdayHours.fetchAll(
        db, sql: "SELECT * FROM openingHours ORDER BY weekday, opensMinute")
      lookups.openingHours = OpeningHours(lookups.weekdayHours)
      lookups.holidayOverrides = try HolidayOverride.fetchAll(
        db, sql: "SELECT * FROM holidayOverride ORDER BY day")
      lookups.calendar = DanishCalendar(lookups.holidayOverrides)
      lookups.followUpWorkingDays = try Parameter.followUpWorkingDays(on: today, db)
      return lookups
    }
  }

  private func names(_ db: Database, _ sql: String) throws -> [String: String] {
    let rows = try Row.fetchAll(db, sql: sql)
    return Dictionary(
      rows.map { ($0.value(at: 0), $0.value(at: 1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Found from the municipality's own row, so that a million companies are not looked through.
  private func departments(_ db: Database) throws -> [Organisation] {
    try Organisation.fetchAll(
      db,
      sql: """
        WITH RECURSIVE below(id) AS (
          SELECT CAST(value AS INTEGER) FROM registerState WHERE key = ?
          UNION
          SELECT organisation.id FROM organisation JOIN below ON organisation.parentID = below.id)
        SELECT organisation.* FROM organisation JOIN below USING (id)
        WHERE kind = 'department' AND status IN ('active', 'dormant') ORDER BY id
        """, arguments: [HomeMunicipality.organisationKey]
    ).sorted { DanishOrder.isBefore($0.name, $1.name) }
  }
}

extension OpeningHours {
  /// The hours of each weekday as the register has them.
  init(_ rows: [WeekdayHours]) {
    self.init(
      hours: Dictionary(
        rows.map { ($0.weekday, $0.opensMinute..<max($0.opensMinute, $0.closesMinute)) },
        uniquingKeysWith: { first, _ in first }))
  }
}

extension DanishCalendar {
  /// With the days on which the municipality departs from the public holidays.
  static func load(_ db: Database) throws -> DanishCalendar {
    DanishCalendar(try HolidayOverride.fetchAll(db, sql: "SELECT * FROM holidayOverride"))
  }

  init(_ rows: [HolidayOverride]) {
    self.init(
      overrides: Dictionary(
        rows.map { row in
          let label = Phrase(da: row.labelDa, en: row.labelEn)
          return (row.day, DanishCalendar.Override(isClosed: row.closed, label: label))
        }, uniquingKeysWith: { first, _ in first }))
  }
}
