import GRDB

extension Staff.Role: Comparable {
  /// Each may do what those before it may.
  public static func < (one: Staff.Role, other: Staff.Role) -> Bool {
    let order: [Staff.Role] = [.reader, .staff, .leader, .admin]
    return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
  }
}

extension Staff {
  /// What the person may do: whoever left reads.
  public var rights: Role { active ? role : .reader }

  /// Throws where the person may not write rows of `table`; asked with every row, inside the
  /// transaction that writes, so that a role that was taken away meanwhile holds at once.
  static func requireRights(of staffID: Int64, toWrite table: String, _ db: Database) throws {
    try require(RowTypes.kind(of: table)?.declared.leastRole ?? .staff, of: staffID, db)
  }

  /// Throws where the person has not the rights of `role` as the register stands.
  static func require(_ role: Role, of staffID: Int64, _ db: Database) throws {
    // Whom the register does not know may nothing.
    let staff =
      try Staff.find(staffID, db) ?? Staff(initials: "", osUser: "", name: "", role: .reader)
    guard let refusal = try staff.refusal(needing: role, db) else { return }
    throw RegisterError.refused(refusal)
  }

  /// What the person may do as the register stands.
  static func rights(of staffID: Int64, _ db: Database) throws -> Role {
    try Staff.find(staffID, db)?.rights ?? .reader
  }

  /// Why the person may not do what takes the role `needed`, and who may; nil where they may.
  func refusal(needing needed: Role, _ db: Database) throws -> Refusal? {
    guard rights < needed else { return nil }
    let able = try Staff.fetchAll(db, sql: "SELECT * FROM staff WHERE active ORDER BY initials")
      .filter { $0.role >= needed }
    return .staff(.notAllowed(needs: needed, who: able.map(\.initials)))
  }
}

extension ActionKind {
  /// The least role that may do it at all; what it writes may take another. Who has not even that is told this
  /// one, before anything else is looked at.
  var leastRole: Staff.Role {
    switch self {
    case .entered(let kind), .edited(let kind): max(.staff, kind.declared.leastRole)
    case .did(.personErased), .did(.retentionRun): .leader
    case .did(.restored), .did(.sealsAccepted): .admin
    case .did: .staff
    }
  }
}
