import Foundation
import GRDB

extension DraftPlaces {
  /// Takes the person out of the chosen drafts and missed calls, and out of the bytes of their files. A desk
  /// that has such a draft open and goes on typing writes it anew.
  ///
  /// - Returns: files that could not be written.
  func erase(
    _ chosen: Set<PersonPlace.Source>, _ matcher: PersonMatcher, word: String
  ) -> [URL] {
    let users = Set(
      chosen.compactMap { source -> String? in
        switch source {
        case .draft(let user, _, _), .missedCall(let user, _): user
        case .own, .relation, .text, .images, .action, .copy, .backup: nil
        }
      })
    return files.filter { file in
      let user = file.deletingPathExtension().lastPathComponent
      guard users.contains(user) else { return false }
      do {
        let queue = try DraftFile.openExisting(file)
        defer { try? queue.close() }
        try Self.erase(queue, user: user, chosen, matcher, word: word)
        return false
      } catch {
        return true
      }
    }
  }

  static func erase(
    _ queue: DatabaseQueue, user: String, _ chosen: Set<PersonPlace.Source>,
    _ matcher: PersonMatcher, word: String
  ) throws {
    try queue.write { db in
      for row in try Row.fetchAll(db, sql: "SELECT id, desk, title, payload FROM draft") {
        let (id, desk): (String, String) = (row.value(at: 0), row.value(at: 1))
        guard chosen.contains(.draft(user: user, id: id, desk: desk)) else { continue }
        let (title, payload): (String, String) = (row.value(at: 2), row.value(at: 3))
        try db.execute(
          sql: "UPDATE draft SET title = ?, payload = ? WHERE id = ? AND desk = ?",
          arguments: [
            matcher.cleared(title, word: word) ?? title,
            PersonTexts.each(payload) { matcher.cleared($0, word: word) ?? $0 }, id, desk,
          ])
      }
      for source in chosen {
        guard case .missedCall(user, let id) = source else { continue }
        try db.execute(sql: "DELETE FROM missedCall WHERE id = ?", arguments: [id])
      }
    }
    try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
  }
}
