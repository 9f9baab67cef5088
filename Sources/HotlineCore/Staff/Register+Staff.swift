import Foundation
import GRDB

/// Who opens the register.
extension Register {
  static func knownUser(_ options: RegisterOptions, _ db: Database) throws -> Staff? {
    try Staff.fetchOne(
      db, sql: "SELECT * FROM staff WHERE osUser = ?", arguments: [options.osUser])
  }

  /// What a person may do who opens the register and stands not in it; nil where nobody has to ask: of whom
  /// it knows and of the first. Throws ``RegisterError/notAdmitted(user:who:)`` for somebody else, and for one
  /// who has left: then no row is read or written for them.
  static func admit(
    _ options: RegisterOptions, to file: RegisterFile, _ db: Database
  ) throws -> Staff.Role? {
    guard try db.tableExists(Staff.databaseTableName),
      try Int.readOne(db, sql: "SELECT count(*) FROM staff") != 0
    else { return nil }
    let known = try knownUser(options, db)
    if let known {
      if known.active { return nil }
    } else if let role = options.roleOfUnknown(file.url) {
      return role
    }
    throw RegisterError.notAdmitted(
      user: options.osUser, who: try administrators(db), hasLeft: known != nil)
  }

  /// The initials of those who may enter others.
  static func administrators(_ db: Database) throws -> [String] {
    try String.readAll(
      db, sql: "SELECT initials FROM staff WHERE active AND role = ? ORDER BY initials",
      arguments: [Staff.Role.admin.rawValue])
  }

  /// The row of the person who opens the register, made where there is none. The first person ever
  /// becomes its administrator, and fills it with the profile.
  ///
  /// - Parameter role: as ``admit(_:to:_:)`` gives it.
  static func enter(
    _ database: any DatabaseWriter, _ options: RegisterOptions, as role: Staff.Role? = nil
  ) throws -> Staff {
    if let known = try database.read({ try knownUser(options, $0) }) { return known }
    return try database.writeWithoutTransaction { db in
      var user: Staff?
      try IDSequence.tellingNumbersFromDisk(db) {
        try db.inTransaction(.immediate) {
          user = try add(options, role, db)
          return .commit
        }
      }
      guard let user else { throw RegisterError.database(detail: "no staff row") }
      return user
    }
  }

  private static func add(
    _ options: RegisterOptions, _ role: Staff.Role?, _ db: Database
  ) throws -> Staff {
    let isFirst = try Int.readOne(db, sql: "SELECT count(*) FROM staff") == 0
    guard let role = isFirst ? .admin : role else {
      throw RegisterError.notAdmitted(user: options.osUser, who: [])
    }
    let now = options.clock()
    try db.execute(
      sql: """
        INSERT INTO staff (id, initials, osUser, name, role, active,
          revision, createdAt, createdBy, updatedAt, updatedBy)
        SELECT next, CASE WHEN taken THEN :initials || next ELSE :initials END,
          :user, :user, :role, 1, 1, :now, next, :now, next
        FROM (SELECT ifnull(max(initials = :initials), 0) AS taken,
          ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'staff'), 0) + 1 AS next
          FROM staff)
        """,
      arguments: [
        "initials": String(options.osUser.prefix(2)).uppercased(), "user": options.osUser,
        "role": role.rawValue, "now": now,
      ])
    guard let staff = try Staff.find(db.lastInsertedRowID, db) else {
      throw RegisterError.database(detail: "no staff row")
    }
    if !isFirst {
      // Nobody is among the staff whom no action entered.
      let change = try Change(
        db, kind: .staffAdded, subject: staff.initials, staffID: staff.id, at: now)
      try change.tell(of: staff)
      try change.finish()
    }
    if isFirst {
      let change = try Change(
        db, kind: .registerCreated, subject: nil, staffID: staff.id, at: now)
      try change.tell(of: staff)
      try ProfileSeed(options.profile).store(change)
      try change.finish()
    }
    return staff
  }
}
