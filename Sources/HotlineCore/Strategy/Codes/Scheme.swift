import GRDB

/// A scheme of employment (ordning), and whether a position in it counts.
public struct Scheme: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var code: String
  public var labelDa: String
  public var labelEn: String
  public var countsAsPosition: Bool
  public var requiresReducedCapacity: Bool
  public var validFrom: DanishDate?
  /// Exclusive: the first day on which none can begin.
  public var validTo: DanishDate?
  public var note: String?

  public init(
    code: String, labelDa: String, labelEn: String, countsAsPosition: Bool,
    requiresReducedCapacity: Bool
  ) {
    self.code = code
    self.labelDa = labelDa
    self.labelEn = labelEn
    self.countsAsPosition = countsAsPosition
    self.requiresReducedCapacity = requiresReducedCapacity
  }
}

extension Scheme: StoredRow {
  public static let databaseTableName = "scheme"
}
