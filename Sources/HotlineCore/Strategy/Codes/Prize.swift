import GRDB

/// A yearly prize of the municipality.
public struct Prize: Codable, Equatable, Sendable, Identifiable {
  /// Which enterprises of the municipality can win it. (domain.md D9)
  public enum Eligible: String, Codable, Sendable, CaseIterable {
    /// Any enterprise, social ones too.
    case any
    /// Social enterprises.
    case sov
    /// Enterprises that are none.
    case ordinary
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// Stable, such as `SOV`.
  public var code: String
  public var labelDa: String
  public var labelEn: String
  public var meaningDa: String
  public var meaningEn: String
  /// Whose staff nominates, with the departments below it; nil: everybody's.
  public var nominatingDepartmentID: Int64?
  public var eligible = Eligible.any

  public init(code: String, labelDa: String, labelEn: String, meaningDa: String, meaningEn: String)
  {
    self.code = code
    self.labelDa = labelDa
    self.labelEn = labelEn
    self.meaningDa = meaningDa
    self.meaningEn = meaningEn
  }
}

extension Prize: StoredRow {
  public static let databaseTableName = "prize"
}
