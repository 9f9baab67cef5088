import Foundation
import GRDB

@testable import HotlineCore

/// A fresh register and a folder of lists to import into it.
struct ImportDesk {
  let folder: TestFolder
  let register: Register

  init() throws {
    folder = try TestFolder()
    register = try testRegister()
  }

  /// Writes a list and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.file(name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  func file(_ one: ImportCase) throws -> String {
    try file(one.rawValue + ".csv", one.text)
  }

  @discardableResult
  func importing(_ paths: [String], dryRun: Bool = false) throws -> ImportReport {
    var options = ImportOptions(today: testToday)
    options.isDryRun = dryRun
    return try register.importFiles(paths, options)
  }

  @discardableResult
  func importing(_ one: ImportCase, dryRun: Bool = false) throws -> ImportReport {
    try importing([try file(one)], dryRun: dryRun)
  }

  @discardableResult
  func importing(text: String) throws -> ImportReport {
    try importing([try file("liste.csv", text)])
  }

  func detail(_ reference: String) throws -> OrganisationDetail? {
    try register.organisationID(of: reference).flatMap {
      try register.detail(of: $0, today: testToday)
    }
  }

  /// The organisations that came by import, in the order in which they did.
  func imported() throws -> [Organisation] {
    try register.read { db in
      try Organisation.fetchAll(
        db, sql: "SELECT * FROM organisation WHERE source GLOB 'import:*' ORDER BY id")
    }
  }

  /// Every row that somebody can change, as text.
  func rows() throws -> [String] {
    try register.read { db in
      try RegisterTable.all(db).filter(\.isStamped).flatMap { table in
        // SQLite writes them down: hundreds of lists are compared row by row.
        let values = table.columns.map { "'\($0.name) ' || quote(\"\($0.name)\")" }
        return try String.fetchAll(
          db,
          sql: """
            SELECT '\(table.name) ' || \(values.joined(separator: " || ' ' || "))
            FROM \(table.name) ORDER BY id
            """)
      }
    }
  }

  /// Entries of the history.
  func changes() throws -> Int {
    try register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM history") ?? 0 }
  }
}
