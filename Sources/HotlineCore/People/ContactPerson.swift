import GRDB

/// Somebody who answers for an organisation. Work data only.
public struct ContactPerson: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var name: String
  public var email: String?
  public var note: String?
  /// The ground for storing it: `public_task` or `consent`.
  public var basis: String?

  public init(name: String) {
    self.name = name
  }
}

extension ContactPerson: StoredRow {
  public static let databaseTableName = "contactPerson"
}
