import GRDB

/// A row that was merged into another one of its table, and is gone: its id and its reference lead to
/// that one.
public struct MergedRow: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var tableName: String
  public var mergedID: Int64
  /// Where it went; it may have been merged itself since.
  public var intoID: Int64
  /// What people wrote down, such as `P-2026-005`; nil where its kind has none.
  public var reference: String?

  init(tableName: String, mergedID: Int64, intoID: Int64, reference: String?) {
    (self.tableName, self.mergedID, self.intoID) = (tableName, mergedID, intoID)
    self.reference = reference
  }
}

extension MergedRow: StoredRow {
  public static let databaseTableName = "mergedRow"
}

/// Two organisations that look like one and are two, as somebody who knows has said.
public struct NotSame: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// The pair has no order.
  public var organisationID: Int64
  public var otherID: Int64

  init(organisationID: Int64, otherID: Int64) {
    (self.organisationID, self.otherID) = (organisationID, otherID)
  }
}

extension NotSame: StoredRow {
  public static let databaseTableName = "notSame"
}
