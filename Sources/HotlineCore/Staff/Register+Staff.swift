import Foundation
import GRDB

/// Who opens the register.
extension Register {
  static func knownUser(_ options: RegisterOptions, _ db: Database) throws -> Staff? {
    try Staff.fetchOne(
      db, sql: "SELECT * FROM staff WHERE osUser = ?", arguments: [options.osUser])
  }

  /// What a person may do who opens the register and stands not in it; nil where nobody has to ask: of whom
  /// it knows and of the first. Throws ``RegisterError/notAdmitted(_:)`` for somebody else, and for one who has
  /// left: then no row is read or written for them. Whoever the file belongs to gets in no more than others,
  /// but by ``takeOver(_:_:)``.
  static func admit(
    _ options: RegisterOptions, to file: RegisterFile, _ db: Database
  ) throws -> Staff.Role? {
    guard try db.tableExists(Staff.databaseTableName),
      try Int.readOne(db, sql: "SELECT count(*) FROM staff") != 0
    else { return nil }
    if options.takesOver {
      guard options.isOwner(file.url) else { throw file.belongsToOther }
      return .admin
    }
    let known = try knownUser(options, db)
    if known?.active == true { return nil }
    if known == nil, let role = options.roleOfUnknown(file.url) { return role }
    throw RegisterError.notAdmitted(
      NotAdmitted(
        user: options.osUser, initials: known?.initials,
        administrators: try Administrators.initials(db), path: file.url.path,
        isOwner: options.isOwner(file.url)))
  }

  /// The row of the person who opens the register, made where there is none. The first person ever
  /// becomes its administrator, and fills it with the profile.
  ///
  /// - Parameter role: as ``admit(_:to:_:)`` gives it.
  static func enter(
    _ database: any DatabaseWriter, _ options: RegisterOptions, as role: Staff.Role? = nil
  ) throws -> Staff {
    // A fresh one is nobody's yet, and its first person's by itself.
    let takesOver = options.takesOver && role != nil
    if !takesOver, let known = try database.read({ try knownUser(options, $0) }) { return known }
    return try database.writeWithoutTransaction { db in
      var user: Staff?
      try IDSequence.tellingNumbersFromDisk(db) {
        try db.inTransaction(.immediate) {
          user =
            takesOver
            ? try makeAdministrator(options.osUser, at: options.clock(), db)
            : try add(options, role, db)
          return .commit
        }
      }
      guard let user else { throw RegisterError.database(detail: "no staff row") }
      return user
    }
  }

  /// Makes whoever has the login an administrator in service, entered where nobody has it, whatever the rights
  /// of others; the history says so. Changes nothing where they are one.
  @discardableResult
  static func makeAdministrator(_ login: String, at now: Date, _ db: Database) throws -> Staff {
    let known = try Staff.fetchOne(
      db, sql: "SELECT * FROM staff WHERE osUser = ?", arguments: [login])
    if let known, known.rights == .admin { return known }
    let staff = try known ?? insert(login, .admin, at: now, db)
    let change = try Change(
      db, kind: .administratorTaken, subject: nil, staffID: staff.id, at: now)
    change.allow(Staff.databaseTableName)
    var administrator = staff
    (administrator.role, administrator.active) = (.admin, true)
    if known == nil { try change.tell(of: staff) }
    administrator = try change.update(administrator, from: staff)
    try change.finish()
    return administrator
  }

  private static func add(
    _ options: RegisterOptions, _ role: Staff.Role?, _ db: Database
  ) throws -> Staff {
    let isFirst = try Int.readOne(db, sql: "SELECT count(*) FROM staff") == 0
    guard let role = isFirst ? .admin : role else {
      throw RegisterError.database(detail: "nobody may enter")
    }
    let now = options.clock()
    let staff = try insert(options.osUser, role, at: now, db)
    // Nobody is among the staff whom no action entered.
    let change = try Change(
      db, kind: isFirst ? .registerCreated : .staffAdded,
      subject: isFirst ? nil : staff.initials, staffID: staff.id, at: now)
    try change.tell(of: staff)
    if isFirst { try ProfileSeed(options.profile).store(change) }
    try change.finish()
    return staff
  }

  /// A row that its own person makes: nobody could stand in its stamps before them.
  private static func insert(
    _ login: String, _ role: Staff.Role, at now: Date, _ db: Database
  ) throws -> Staff {
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
        "initials": String(login.prefix(2)).uppercased(), "user": login, "role": role.rawValue,
        "now": now,
      ])
    guard let staff = try Staff.find(db.lastInsertedRowID, db) else {
      throw RegisterError.database(detail: "no staff row")
    }
    return staff
  }
}
