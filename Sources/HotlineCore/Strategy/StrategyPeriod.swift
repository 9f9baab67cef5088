import GRDB

/// The dated frame for a set of goals.
public struct StrategyPeriod: Codable, Equatable, Sendable, Identifiable {
  public enum Status: String, Codable, Sendable, CaseIterable {
    /// Being written: counts as no period until it is adopted.
    case draft
    case active, closed
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var code: String
  /// Danish.
  public var title: String
  public var titleEn: String?
  public var startsOn: DanishDate
  /// The last day, inclusive.
  public var endsOn: DanishDate
  public var status: Status
  public var sourceRef: String?

  public init(code: String, title: String, startsOn: DanishDate, endsOn: DanishDate, status: Status)
  {
    self.code = code
    self.title = title
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.status = status
  }

  /// Whether the code is one word that names the period on a command line: letters, digits and what
  /// joins them, and no `-` in front, which begins an option.
  public var hasPlainCode: Bool {
    guard let first = code.first, first.isLetter || first.isNumber else { return false }
    return code.allSatisfy { $0.isLetter || $0.isNumber || "-._/".contains($0) }
  }

  /// Whether it is a strategy that was adopted. What lies in a draft alone lies outside every period.
  public var isAdopted: Bool { status != .draft }
}

extension StrategyPeriod: StoredRow {
  public static let databaseTableName = "strategyPeriod"
}
