import GRDB
import Resources

/// Names for the codes that the reasons of counted rows hold: a report is read by people who have no
/// desk to look them up at.
struct ReasonNames {
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
  func words(_ reason: CountReason) -> String {
    switch reason {
    case .schemeDoesNotCount(let code):
      CountReason.schemeDoesNotCount(code: schemes[code]?.lowercasedFirst ?? code).words(language)
    case .outsideMunicipality(let code?):
      CountReason.outsideMunicipality(code: municipalities[code] ?? code).words(language)
    case .otherPeriod(let code):
      CountReason.otherPeriod(code: periods[code] ?? code).words(language)
    default: reason.words(language)
    }
  }

  private static func names(_ sql: String, _ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(db, sql: sql)
    return Dictionary(
      rows.map { ($0.value(at: 0), $0.value(at: 1)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
