import Foundation
import GRDB
import Resources

/// The copies of a register that were made before a step of its schema or before a backup took its place,
/// beside it.
struct SchemaCopies {
  let files: [URL]

  init(of register: URL?) {
    guard let register else {
      files = []
      return
    }
    let folder = register.deletingLastPathComponent()
    let name = register.lastPathComponent
    // As SafetyCopy names them: the step, then the day.
    files =
      ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? [])
      .filter { $0.lastPathComponent.hasPrefix(name + ".") && OwnFile(at: $0) == .file }
      .filter { file in
        let rest = file.lastPathComponent.dropFirst(name.count + 1)
        return (Migrations.shipped.steps.map(\.identifier) + [SafetyCopy.beforeRestore])
          .contains { rest.hasPrefix($0 + ".") }
      }
      .filter { DatabaseMark(of: $0) == .register }
      .sorted { $0.path < $1.path }
  }

  /// The copies in which the person is named.
  func places(_ subject: PersonSubject) throws -> [PersonPlace] {
    try files.compactMap { file in
      let queue = try DatabaseQueue(
        path: RegisterFile(at: file).name(for: .immutable),
        configuration: Connections.configuration(isReadOnly: true))
      defer { try? queue.close() }
      let found = try queue.read { db in
        // Older copies know the person by the same id, or not at all.
        try PersonFinder(subject, db).places().filter { $0.fate != .stays }
      }
      guard let first = found.first else { return nil }
      return PersonPlace(
        source: .copy(path: file.path), kind: nil, reference: file.path,
        field: RightsPhrases.copy,
        excerpt: first.excerpt, fate: .replaced, isSure: found.contains(where: \.isSure),
        journalNo: nil)
    }
  }
}
