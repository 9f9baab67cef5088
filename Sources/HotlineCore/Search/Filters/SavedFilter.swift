import GRDB

/// A filter of the list under a name of its own, shared by everybody.
public struct SavedFilter: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var name: String
  /// The filter as JSON; whoever filters reads it.
  public var filter: String

  public init(name: String, filter: String) {
    self.name = name
    self.filter = filter
  }
}

extension SavedFilter: StoredRow {
  public static let databaseTableName = "savedFilter"
}
