import GRDB
import Resources

/// Names for the codes that the reasons of counted rows hold: nobody who reads why a row counts knows a
/// code.
public struct ReasonNames: Sendable {
  private let schemes, municipalities, periods: [String: String]
  private let language: Language

  init(_ db: Database, _ language: Language) throws {
    self.language = language
    let label = language == .danish ? "labelDa" : "labelEn"
    let title = language == .danish ? "title" : "ifnull(titleEn, title)"
    schemes = try Self.names("SELECT code, \(label) FROM scheme", db)
    municipalities = try Self.names("SELECT code, name FROM municipality", db)
    periods = try Self.names("SELECT code, \(title) FROM strategyPeriod", db)
  }

  /// Why a row counts, or does not; a code that nothing is called by stays.
  func words(_ reason: CountReason) -> String { named(reason).words(language) }

  /// The reason with names in the place of codes.
  func named(_ reason: CountReason) -> CountReason {
    switch reason {
    case .schemeDoesNotCount(let code):
      .schemeDoesNotCount(code: schemes[code]?.lowercasedFirst ?? code)
    case .outsideMunicipality(let code?):
      .outsideMunicipality(code: municipalities[code] ?? code)
    case .otherPeriod(let code): .otherPeriod(code: periods[code] ?? code)
    case .counts, .countsAsExisting, .countsAsNew, .countsButClosed, .countsButCeased,
      .countsButNoLongerSOV, .countsByClass, .outsidePeriod, .afterAsOf, .coveredByOpeningBalance,
      .noDate, .selfDeclaredOnly, .movedIn, .outsideMunicipality(nil), .notTrading,
      .kindDoesNotCount, .notForReducedCapacity, .employerNotSOV, .classDoesNotCount,
      .sizeMissing, .notAgreed, .addendum, .possibleDuplicate, .noTwoWayContact, .doneInTime,
      .doneLate, .stillOpen, .unreadable:
      reason
    }
  }

  private static func names(_ sql: String, _ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(db, sql: sql)
    return Dictionary(
      rows.map { ($0.value(at: 0), $0.value(at: 1)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Register {
  /// What the codes in the reasons of counted rows are called; a few small tables.
  public func reasonNames(_ language: Language) throws -> ReasonNames {
    try read { try ReasonNames($0, language) }
  }
}

extension GoalMeter {
  /// The meter as people read it: its reasons say names, not codes.
  public func named(by names: ReasonNames) -> GoalMeter {
    var meter = self
    for index in meter.figures.indices {
      meter.figures[index].rows = names.named(meter.figures[index].rows)
    }
    meter.outsidePeriod = names.named(outsidePeriod)
    return meter
  }
}

extension ReasonNames {
  fileprivate func named(_ rows: [CountedRow]) -> [CountedRow] {
    rows.map { row in
      var row = row
      row.reason = named(row.reason)
      return row
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
