import Foundation
import GRDB

/// Who may take out what can be read of a damaged register, and where that is noted.
extension Register {
  /// Throws for somebody who may not; asks the persons of the damaged file as far as they can be read. All of
  /// them are read at once, from the rows alone: an index may be what is damaged.
  static func requireSalvager(
    _ options: RegisterOptions, of file: RegisterFile, _ db: Database
  ) throws {
    let isOwner = options.isOwner(file.url)
    guard let staff = try? Staff.fetchAll(db, sql: "SELECT * FROM staff NOT INDEXED"),
      !staff.isEmpty
    else {
      guard isOwner else {
        throw RegisterError.notOwnerOfDamaged(
          path: file.url.path, owner: FileRights.ownerName(of: file.url))
      }
      return
    }
    let administrators = staff.filter { $0.rights == .admin }.map(\.initials).sorted()
    let known = staff.first { $0.osUser == options.osUser }
    guard let known, known.active else {
      throw RegisterError.notAdmitted(
        NotAdmitted(
          user: options.osUser, initials: known?.initials, administrators: administrators,
          path: file.url.path, isOwner: isOwner))
    }
    guard isOwner || known.rights == .admin else {
      throw RegisterError.refused(.staff(.notAllowed(needs: .admin, who: administrators)))
    }
  }

  /// Notes it in the new register, where the person is one of those that could be read.
  static func noteSalvage(_ options: RegisterOptions, _ db: Database) throws {
    guard let user = try knownUser(options, db) else { return }
    try ReadLog.note(.salvage, format: "sqlite", rows: nil, by: user.id, at: options.clock(), db)
  }
}
