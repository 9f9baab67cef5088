import Foundation
import GRDB
import Resources

/// The files of drafts that lie beside a register, of all who use it.
struct DraftPlaces {
  /// Sorted by name; those that this person may not open are in ``closed``.
  let files: [URL]
  let closed: [URL]

  /// - Parameters:
  ///   - stateFolder: where the drafts of this person lie when they cannot lie beside the register.
  ///   - own: those of this person, wherever they lie.
  init(of register: URL?, _ stateFolder: URL?, _ own: DraftStore? = nil) {
    guard let register else {
      (files, closed) = ([], [])
      return
    }
    var folders: Set<String> = []
    if let stateFolder {
      folders.formUnion(DraftFile.places(of: register, stateFolder).map(\.path))
    } else {
      folders.insert(register.path + ".drafts")
    }
    if let own = own?.file { folders.insert(own.deletingLastPathComponent().path) }
    var found: [URL] = []
    for folder in folders {
      let inside = try? FileManager.default.contentsOfDirectory(
        at: URL(filePath: folder), includingPropertiesForKeys: nil)
      found += (inside ?? []).filter { file in
        file.pathExtension == "sqlite" || file.lastPathComponent.contains(".damaged-")
      }
    }
    found.sort { $0.path < $1.path }
    files = found.filter { $0.pathExtension == "sqlite" && Self.isOpen($0) }
    closed = found.filter { $0.pathExtension != "sqlite" || !Self.isOpen($0) }
  }

  private static func isOpen(_ file: URL) -> Bool {
    access(file.path, R_OK | W_OK) == 0 && OwnFile(at: file) == .file
  }

  /// Drafts and missed calls that name the person.
  func places(_ matcher: PersonMatcher) throws -> [PersonPlace] {
    try files.flatMap { file in
      let queue = try DraftFile.openExisting(file)
      defer { try? queue.close() }
      return try queue.read {
        try Self.places($0, user: file.deletingPathExtension().lastPathComponent, matcher)
      }
    }
  }

  static func places(
    _ db: Database, user: String, _ matcher: PersonMatcher
  ) throws -> [PersonPlace] {
    var places: [PersonPlace] = []
    for row in try Row.fetchAll(db, sql: "SELECT id, desk, title, payload FROM draft ORDER BY id") {
      let (id, desk): (String, String) = (row.value(at: 0), row.value(at: 1))
      let texts: [String] = [row.value(at: 2), row.value(at: 3)]
      let hits = texts.compactMap { PersonTexts.hit($0, matcher) }
      guard let hit = hits.first(where: \.isSure) ?? hits.first else { continue }
      places.append(
        PersonPlace(
          source: .draft(user: user, id: id, desk: desk), kind: nil, reference: user,
          field: RightsPhrases.draft, excerpt: hit.excerpt, fate: .replaced, isSure: hit.isSure,
          journalNo: nil))
    }
    for row in try Row.fetchAll(db, sql: "SELECT id, number FROM missedCall ORDER BY at, id") {
      let (id, number): (String, String?) = (row.value(at: 0), row.value(at: 1))
      guard let number, matcher.holds(number) else { continue }
      places.append(
        PersonPlace(
          source: .missedCall(user: user, id: id), kind: nil, reference: user,
          field: RightsPhrases.missedCall, excerpt: number, fate: .removed, isSure: true,
          journalNo: nil))
    }
    return places
  }
}
