import Foundation
import GRDB

/// Who changed a row last, and when.
public struct RowChange: Equatable, Sendable {
  public let staffInitials: String
  public let at: Date
}

extension Register {
  /// Whether a row of this id stands in the table, whichever it is.
  public func hasRow(_ id: Int64, in table: String) throws -> Bool {
    try read { try RowImage.read(table, id: id, $0) != nil }
  }

  /// The last change of a row, its removal too; nil where history knows of none.
  public func lastChange(of id: Int64, in table: String) throws -> RowChange? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT staff.initials, action.at FROM history
          JOIN action ON action.id = history.actionID
          LEFT JOIN staff ON staff.id = action.staffID
          WHERE history.tableName = ? AND history.rowID = ? ORDER BY history.id DESC LIMIT 1
          """, arguments: [table, id]
      ).map { RowChange(staffInitials: $0.value("initials"), at: $0.value("at")) }
    }
  }
}
