import GRDB

/// The steps from an empty file to the schema of today. Shipped steps are never edited.
enum Migrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      for sql in [
        Schema.staff, Schema.lookups, Schema.strategy, Schema.organisations, Schema.contacts,
        Schema.lines, Schema.conversations, Schema.partnerships, Schema.positions, Schema.history,
        Schema.search,
      ] {
        try db.execute(sql: sql)
      }
    }
    migrator.registerMigration("open work") { db in
      try db.execute(sql: Schema.openWork)
    }
    migrator.registerMigration("saved drafts") { db in
      try db.execute(sql: Schema.savedDrafts)
    }
    return migrator
  }
}
