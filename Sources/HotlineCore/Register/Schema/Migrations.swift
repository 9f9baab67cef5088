import GRDB

/// One step from a schema to the next: SQL and nothing else, so that a test can hold it against what
/// was shipped. A shipped step is never edited.
struct SchemaStep: Sendable {
  /// Never given to another step. Stands in names of files: letters, digits and hyphens.
  let identifier: String
  /// Run in this order, in one transaction.
  let sql: [String]
}

/// The steps from an empty file to the schema of today.
struct Migrations: Sendable {
  let steps: [SchemaStep]

  /// What every register of this program has been through. A new step is appended, and its
  /// register file laid beside the tests (`ShippedRegisterTests` says how).
  static let shipped = Migrations(steps: [
    SchemaStep(identifier: "release-1", sql: Schema.release1),
    SchemaStep(identifier: "release-2", sql: Schema.release2),
  ])

  /// The steps of programs that were never shipped. Their registers come in by an export.
  static let unshipped: Set<String> = ["v1", "open work", "saved drafts"]

  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps {
      let isLast = step.identifier == steps.last?.identifier
      migrator.registerMigration(step.identifier) { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        for sql in step.sql { try db.execute(sql: sql) }
        // With the step or not at all: a register that ends here has an index of its own schema
        // and a history that is sealed.
        if isLast {
          try HistorySeal.begin(db)
          try SearchIndex.makeAnew(db)
        }
      }
    }
    return migrator
  }

  /// How the schema of a register stands to these steps.
  enum Standing: Equatable {
    /// Nothing but the mark of a register: one that is being made.
    case empty
    case older
    case upToDate
    case newer
    /// Of a program that was never shipped.
    case unshipped
  }

  /// One small question.
  func standing(_ db: Database) throws -> Standing {
    let taken = try taken(db)
    if !taken.isDisjoint(with: Self.unshipped) { return .unshipped }
    let known = Set(steps.map(\.identifier))
    if !taken.isSubset(of: known) { return .newer }
    if taken.isEmpty { return .empty }
    return taken == known ? .upToDate : .older
  }

  /// The last step that a register has been through; nil for one that is being made.
  func last(_ db: Database) throws -> String? {
    let taken = try taken(db)
    return steps.last { taken.contains($0.identifier) }?.identifier
  }

  private func taken(_ db: Database) throws -> Set<String> {
    guard try db.tableExists("grdb_migrations") else { return [] }
    return try String.readSet(
      db.cachedStatement(sql: "SELECT identifier FROM grdb_migrations WHERE identifier > ''"))
  }
}
