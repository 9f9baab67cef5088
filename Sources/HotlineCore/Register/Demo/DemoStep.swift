import Resources

/// What one person entered in the demo register at one moment.
struct DemoStep {
  let at: Instant
  let kind: ActionKind
  /// What history names it by.
  let subject: String
  /// Initials of the person who entered it.
  let staff: String
  let store: (Change, inout DemoKeys) throws -> Void
}

/// The ids that the register gave to the rows that shipped data knows by key.
struct DemoKeys {
  private var ids: [String: Int64] = [:]

  enum Table: String {
    case staff, organisation, contact, inquiry, partnership, event
  }

  mutating func remember(_ key: String, in table: Table, as id: Int64) {
    ids["\(table.rawValue) \(key)"] = id
  }

  /// Throws ``RegisterError/shippedData(detail:)`` when nothing with this key has been stored yet.
  func id(_ key: String, in table: Table) throws -> Int64 {
    guard let id = ids["\(table.rawValue) \(key)"] else {
      throw RegisterError.shippedData(detail: "demo register: no \(table.rawValue) \(key)")
    }
    return id
  }

  func organisation(_ key: String) throws -> Int64 { try id(key, in: .organisation) }

  func staff(_ initials: String) throws -> Int64 { try id(initials, in: .staff) }
}
