import Foundation
import GRDB
import Resources

extension Register {
  /// Notes that a backup or a whole export was written to `path`, so that an erasure can say where the name
  /// stands still. Does nothing where the register may not be written.
  public func note(copyAt path: String) throws {
    guard !isReadOnly, file != nil else { return }
    let key = Self.copyPrefix + RealPath.of(URL(filePath: path).standardizedFileURL.path).path
    let today = try today()
    try maintain(LockPurpose.backup.rawValue) { db in
      try db.execute(
        sql: """
          INSERT INTO registerState (key, value) VALUES (?, ?)
          ON CONFLICT (key) DO UPDATE SET value = excluded.value
          """, arguments: [key, today.iso])
    }
  }

  static let copyPrefix = "copy."

  /// The noted copies that are still there and name the person.
  func keptCopies(naming matcher: PersonMatcher) throws -> [PersonPlace] {
    let paths = try read { db in
      try String.readAll(
        db, sql: "SELECT substr(key, ?) FROM registerState WHERE key LIKE ? ORDER BY key",
        arguments: [Self.copyPrefix.count + 1, Self.copyPrefix + "%"])
    }
    return paths.compactMap { path in
      // Not the register itself: closing its file would drop SQLite's locks on it.
      guard path != file?.path, OwnFile(at: URL(filePath: path)) == .file,
        let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe),
        matcher.spellings.contains(where: { data.range(of: Data($0.utf8)) != nil })
      else { return nil }
      return PersonPlace(
        source: .backup(path: path), kind: nil, reference: path, field: RightsPhrases.backup,
        excerpt: "", fate: .stays, isSure: true, journalNo: nil)
    }
  }
}

extension PersonMatcher {
  /// The names as they were written, and the numbers as digits and in pairs: what the bytes of a file are
  /// searched for.
  var spellings: [String] {
    written
      + numbersAsText.flatMap { digits in
        [digits, PhoneNumber(digits)?.display].compactMap(\.self)
      }
  }
}
