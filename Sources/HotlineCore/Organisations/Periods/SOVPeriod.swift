import GRDB

/// A span of time in which an organisation is a social enterprise (SØV), and who says so.
public struct SOVPeriod: Codable, Equatable, Sendable, Identifiable {
  public enum Basis: String, Codable, Sendable, CaseIterable {
    case rsv
    case municipalAssessment = "municipal_assessment"
    case selfDeclared = "self_declared"
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  public var validFrom: DanishDate
  /// Exclusive; nil: still.
  public var validTo: DanishDate?
  public var basis: Basis
  public var assessedBy: String?
  public var evidence: String?

  public init(organisationID: Int64, validFrom: DanishDate, basis: Basis) {
    self.organisationID = organisationID
    self.validFrom = validFrom
    self.basis = basis
  }
}

extension SOVPeriod: StoredRow {
  public static let databaseTableName = "sovPeriod"
}

extension SOVPeriod: CombinedRow {
  static func sameness(of row: SOVPeriod) -> [String] { ["validFrom", "basis"] }

  mutating func take(over other: SOVPeriod) {}
}
