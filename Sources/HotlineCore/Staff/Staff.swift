import GRDB

/// Somebody who works at the hotline. The operating system's user is the login.
public struct Staff: Codable, Equatable, Sendable, Identifiable {
  public enum Role: String, Codable, Sendable, CaseIterable {
    case reader, staff, leader, admin
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var initials: String
  public var osUser: String
  public var name: String
  public var role: Role
  public var departmentID: Int64?
  public var active = true

  public init(initials: String, osUser: String, name: String, role: Role) {
    self.initials = initials
    self.osUser = osUser
    self.name = name
    self.role = role
  }
}

extension Staff: StoredRow {
  public static let databaseTableName = "staff"
}
