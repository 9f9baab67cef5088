import Foundation
import GRDB

/// How many drafts lie in the file of a colleague.
public struct ColleagueDrafts: Equatable, Sendable {
  /// The name of the file, which is the colleague's user name without what means something in a path.
  public let user: String
  public let count: Int

  public init(user: String, count: Int) {
    self.user = user
    self.count = count
  }

  /// Whether the drafts are those of a person of the operating system.
  public func belongs(toUser osUser: String) -> Bool { user == DraftFile.plainName(osUser) }
}

extension DraftStore {
  /// Whose drafts lie in the folder beside this one's own, and how many; without the files that the
  /// rights keep closed. Empty in memory.
  public func colleagues() throws -> [ColleagueDrafts] {
    try colleagueFiles().compactMap { file in
      let count = try? DatabaseQueue(path: file.path, configuration: .readingColleague).read { db in
        try Int.readOne(db, sql: "SELECT count(*) FROM draft")
      }
      guard let count = count ?? nil, count > 0 else { return nil }
      return ColleagueDrafts(user: file.deletingPathExtension().lastPathComponent, count: count)
    }
  }

  /// Moves every draft of a colleague into this file, and says how many that was.
  ///
  /// One transaction over both files: at no moment, also when the machine stops, is a draft in
  /// neither. A colleague who goes on typing in one of them writes it anew.
  public func takeAll(from user: String) throws -> Int {
    guard let file = try colleagueFiles().first(where: { $0.lastPathComponent == "\(user).sqlite" })
    else { return 0 }
    // A file of an earlier version is brought up to date first, so that both are alike.
    try DraftFile.openExisting(file).close()
    return try explainingErrors {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "ATTACH DATABASE ? AS colleague", arguments: [file.path])
        defer { try? db.execute(sql: "DETACH DATABASE colleague") }
        _ = try Int.readOne(db, sql: "PRAGMA colleague.secure_delete = ON")
        try db.execute(sql: "PRAGMA colleague.synchronous = EXTRA")
        var count = 0
        try db.inTransaction(.immediate) {
          try db.execute(sql: "INSERT OR REPLACE INTO main.draft SELECT * FROM colleague.draft")
          count = db.changesCount
          try db.execute(sql: "DELETE FROM colleague.draft")
          return .commit
        }
        return count
      }
    }
  }

  private func colleagueFiles() throws -> [URL] {
    guard let file else { return [] }
    let folder = file.deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "sqlite" && $0.lastPathComponent != file.lastPathComponent }
      .filter { access($0.path, R_OK | W_OK) == 0 && OwnFile(at: $0) == .file }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}

extension Configuration {
  /// Looks and never makes a file.
  fileprivate static var readingColleague: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(0.2)
    return configuration
  }
}
