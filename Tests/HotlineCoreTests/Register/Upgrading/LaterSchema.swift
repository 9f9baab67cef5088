@testable import HotlineCore

extension Migrations {
  /// The steps of a program to come, invented for tests: a column, a table and rows written anew.
  static let later = later(
    "ALTER TABLE organisation ADD COLUMN motto TEXT",
    "UPDATE organisation SET motto = 'vi prøver'",
    """
    CREATE TABLE festival (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      organisationID INTEGER NOT NULL REFERENCES organisation(id)
    ) STRICT
    """)

  /// Those of a program whose next step is this SQL.
  static func later(_ sql: String...) -> Migrations {
    Migrations(steps: shipped.steps + [SchemaStep(identifier: "test-later", sql: sql)])
  }

  /// A step that fails in its middle.
  static let broken = Migrations(
    steps: shipped.steps + [
      SchemaStep(
        identifier: "test-broken",
        sql: ["ALTER TABLE organisation ADD COLUMN motto TEXT", "INSERT INTO nowhere VALUES (1)"])
    ])
}

extension RegisterOptions {
  /// The options of an invented person whose program knows one step more.
  static func later(_ user: String = "anna", readOnly: Bool = false) -> RegisterOptions {
    var options = RegisterOptions.test(user, readOnly: readOnly)
    options.migrations = .later
    return options
  }
}
