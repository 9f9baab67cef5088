import GRDB
import Resources

/// Something that the hotline invites to: a network meeting, the ceremony of the prizes.
public struct Event: Codable, Equatable, Sendable, Identifiable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case networkMeeting, ceremony, other
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var title: String
  public var kind: Kind
  public var day: DanishDate
  /// Minutes after midnight; nil while nobody has said.
  public var fromMinute: Int?
  public var toMinute: Int?
  public var place: String?
  /// How many there is room for; nil: nobody has said.
  public var capacity: Int?
  /// What was talked about.
  public var talkedAbout: String?
  public var note: String?

  public init(title: String, kind: Kind, day: DanishDate) {
    (self.title, self.kind, self.day) = (title, kind, day)
  }
}

extension Event: StoredRow {
  public static let databaseTableName = "event"
}

extension Event.Kind: Worded {
  public var word: Phrase {
    switch self {
    case .networkMeeting: Phrase(da: "netværksmøde", en: "network meeting")
    case .ceremony: Phrase(da: "prisoverrækkelse", en: "ceremony")
    case .other: Phrase(da: "andet", en: "other")
    }
  }
}
