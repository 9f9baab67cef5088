import GRDB

/// One thing that an organisation offers or needs: the unit of matching.
public struct OfferLine: Codable, Equatable, Sendable, Identifiable {
  public enum Status: String, Codable, Sendable, CaseIterable {
    case active, paused, expired
  }

  public enum Reach: String, Codable, Sendable, CaseIterable {
    case site, municipality, region, country
  }

  public enum Mode: String, Codable, Sendable, CaseIterable {
    case product, service, workplace, competence, facility, network, funding
    case resourceStream = "resource_stream"
  }

  public enum Direction: String, Codable, Sendable, CaseIterable {
    case offers, needs
  }

  public enum Frequency: String, Codable, Sendable, CaseIterable {
    case daily, weekly, monthly, quarterly, yearly, once, irregular
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  public var direction: Direction
  public var mode: Mode
  /// Leaf or group of the category tree; nil while only the text says it.
  public var categoryCode: String?
  /// Two, four or six digits of the European waste list, for a resource stream.
  public var ewcCode: String?
  public var title: String
  public var text: String?
  public var volume: Double?
  /// What the volume counts, such as `kuverter/dag`.
  public var unit: String?
  /// How often a resource stream arises.
  public var frequency: Frequency?
  /// Kroner a year, without VAT.
  public var valueDKK: Int?
  public var requiresRSV = false
  public var requiresCertificate: String?
  /// Hours a week at the most.
  public var maxHours: Double?
  public var availableFrom: DanishDate?
  /// The last day.
  public var availableTo: DanishDate?
  public var reach = Reach.municipality
  public var status = Status.active
  public var lastConfirmedOn: DanishDate?
  /// 0.3 low, 0.6 normal, 0.8 high.
  public var urgency = 0.6
  /// How much of the volume is free, in ``unit``, as somebody said on ``freeOn``.
  public var freeVolume: Double?
  public var freeOn: DanishDate?
  /// What holds for a while, such as `lukket uge 29-30`, as somebody said on ``noticeOn``.
  public var notice: String?
  public var noticeOn: DanishDate?
  /// Counts in matching, and is told to nobody but the organisation's own staff and the hotline's.
  public var isConfidential = false

  public init(organisationID: Int64, direction: Direction, mode: Mode, title: String) {
    self.organisationID = organisationID
    self.direction = direction
    self.mode = mode
    self.title = title
  }
}

extension OfferLine {
  /// The lines that may stand where others read. SQL on ``databaseTableName``.
  static let openToOthers = "isConfidential = 0"
}

extension OfferLine: StoredRow {
  public static let databaseTableName = "offerLine"
}

extension OfferLine: ClosingRow {
  static let isOpen = "status <> 'expired'"
  static let calling = "title"

  mutating func end(on day: DanishDate, because reason: String) { status = .expired }
}
