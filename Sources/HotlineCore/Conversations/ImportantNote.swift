import GRDB

/// A note of a talk that must not be overlooked.
public struct ImportantNote: Equatable, Sendable {
  /// Of the contact that holds it.
  public let id: Int64
  public let text: String

  /// Those about one organisation, newest first.
  static func ofOrganisation(_ id: Int64, _ db: Database) throws -> [ImportantNote] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT interaction.id, interaction.summary, interaction.startedAt
        FROM interactionOrganisation part
        JOIN interaction ON interaction.id = part.interactionID
        WHERE part.organisationID = ? AND interaction.isImportant = 1
          AND interaction.kind = 'note'
        ORDER BY interaction.startedAt DESC, interaction.id DESC LIMIT 20
        """, arguments: [id])
    return rows.map { ImportantNote(id: $0.value("id"), text: $0.value("summary")) }
  }
}

extension Organisation {
  /// What is said of it before anything else: its own note where that is marked, then notes of talks.
  func important(_ notes: [ImportantNote]) -> [String] {
    let own = isNoteImportant ? note.map { [$0] } ?? [] : []
    return (own + notes.map(\.text)).map { note in
      note.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
  }
}
