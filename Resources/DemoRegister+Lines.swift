extension DemoRegister {
  /// Something that an organisation offers or needs.
  public struct Line: Sendable, Equatable {
    public let organisation: String
    public let direction: Direction
    /// The code of a leaf.
    public let category: String
    public let mode: CategoryEntry.Mode
    /// Six digits; only a resource stream has one.
    public let ewcCode: String?
    public let title: String
    public let volume: Double?
    /// What the volume counts, such as `kuverter/dag`.
    public let unit: String?
    /// Kroner a year.
    public let valueDKK: Int?
    public let reach: Reach
    public let status: Status
    public let lastConfirmedOn: ISODate
    /// 0.3 low, 0.6 normal, 0.8 high; says something of a need only.
    public let urgency: Double

    public enum Direction: String, Sendable {
      case offers, needs
    }

    public enum Reach: String, Sendable {
      case site, municipality, region, country
    }

    public enum Status: String, Sendable {
      case active, paused, expired
    }
  }

  /// How open a workplace is to people with reduced capacity.
  public struct Workplace: Decodable, Sendable, Equatable {
    public let organisation: String
    public let open: Openness
    /// Hours a week.
    public let minHours: Double?
    public let maxHours: Double?
    public let slots: Int?
    public let tasks: String?
    public let accommodations: [String]
    public let lastConfirmedOn: ISODate

    public enum Openness: String, Decodable, Sendable {
      case yes, no, unknown
    }
  }
}

extension DemoRegister.Line {
  /// Nil when a value is none. The order is that of the table.
  init?(fields: [String]) {
    guard let direction = Direction(rawValue: fields[1]),
      let mode = CategoryEntry.Mode(rawValue: fields[3]),
      let reach = Reach(rawValue: fields[9]), let status = Status(rawValue: fields[10]),
      let confirmed = ISODate(fields[11]), let urgency = Double(fields[12]),
      fields[6].isEmpty || Double(fields[6]) != nil, fields[8].isEmpty || Int(fields[8]) != nil
    else { return nil }
    self.init(
      organisation: fields[0], direction: direction, category: fields[2], mode: mode,
      ewcCode: fields[4].nilIfEmpty, title: fields[5], volume: Double(fields[6]),
      unit: fields[7].nilIfEmpty, valueDKK: Int(fields[8]), reach: reach, status: status,
      lastConfirmedOn: confirmed, urgency: urgency)
  }
}
