import GRDB

/// How long a kind of data is kept.
public struct RetentionRule: Codable, Equatable, Sendable, Identifiable {
  public enum Subject: String, Codable, Sendable, CaseIterable {
    case callerContact = "caller_contact"
    case initiativeContact = "initiative_contact"
    case summary, partnership
  }

  /// From when the months are counted.
  public enum Since: String, Codable, Sendable, CaseIterable {
    case lastContact = "last_contact"
    case created
  }

  public enum Action: String, Codable, Sendable, CaseIterable {
    case erase, keep
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var subject: Subject
  public var labelDa: String
  public var labelEn: String
  /// nil: for ever.
  public var keepMonths: Int?
  public var since: Since
  public var action: Action
  /// What lets the data go: a law, a provision of the archive authority.
  public var authority: String?
  /// Whether the archives have to have them first.
  public var mustBeArchived = false
  /// The last day whose data the archives have; nil as long as nobody has said so.
  public var archivedThrough: DanishDate?

  public init(subject: Subject, labelDa: String, labelEn: String, since: Since, action: Action) {
    self.subject = subject
    self.labelDa = labelDa
    self.labelEn = labelEn
    self.since = since
    self.action = action
  }
}

extension RetentionRule: StoredRow {
  public static let databaseTableName = "retentionRule"
}
