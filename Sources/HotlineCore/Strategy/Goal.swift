import GRDB

/// A success criterion with its metric, target and comparator.
public struct Goal: Codable, Equatable, Sendable, Identifiable {
  public enum BaselineKind: String, Codable, Sendable, CaseIterable {
    case newInPreviousPeriod = "new_in_previous_period"
    case activeAtStart = "active_at_start"
    case perYear = "per_year"
  }

  public enum Comparator: String, Codable, Sendable, CaseIterable {
    case atLeast = ">="
    case moreThan = ">"
  }

  public enum Metric: String, Codable, Sendable, CaseIterable {
    case relations
    case newSOV = "new_sov"
    case newPositions = "new_positions"
    case internalPartnerships = "internal_partnerships"
    case sovSMVPartnerships = "sov_smv_partnerships"
  }

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case count, qualitative
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var periodID: Int64
  public var ordinal: Int
  public var code: String
  public var titleDa: String
  public var titleEn: String
  public var kind: Kind
  public var metric: Metric
  /// nil: no target number.
  public var targetValue: Double?
  public var comparator: Comparator
  public var unitDa: String?
  public var unitEn: String?
  /// The value to exceed; nil: nobody has entered one.
  public var baselineValue: Double?
  public var baselineKind: BaselineKind?
  public var baselineSource: String?

  public init(
    periodID: Int64, ordinal: Int, code: String, titleDa: String, titleEn: String, kind: Kind,
    metric: Metric, comparator: Comparator
  ) {
    self.periodID = periodID
    self.ordinal = ordinal
    self.code = code
    self.titleDa = titleDa
    self.titleEn = titleEn
    self.kind = kind
    self.metric = metric
    self.comparator = comparator
  }
}

extension Goal: StoredRow {
  public static let databaseTableName = "goal"
}
