import GRDB
import Resources

/// What the detail of an organisation shows of a kind of record that concerns it. The kind declares
/// it in its own room; reading, the lines of the detail pane, Ctrl+E, Ctrl+X and the menu of Ctrl+O
/// follow from it.
public struct DetailSection: Sendable {
  let read: @Sendable (_ organisation: Int64, Database) throws -> [DetailRecord]

  /// - Parameters:
  ///   - heading: the word before the first of them, such as `Enkeltvis`.
  ///   - ids: SQL for the ids of the records about the organisation whose id is `?`, as they are
  ///     shown. It goes by an index: it is asked each time an organisation is selected.
  ///   - words: what one of them says, in a line.
  public init<Kind: Record>(
    _ heading: Phrase, of kind: Kind.Type, ids: String,
    words: @escaping @Sendable (Kind, Language) -> String
  ) {
    read = { organisation, db in
      let source = RowSource(db)
      return try Int64.readAll(db, sql: ids, arguments: [organisation]).compactMap { id in
        guard let record = try Kind.read(id, source) else { return nil }
        return DetailRecord(
          kind: Kind.kind, id: id, heading: heading,
          words: Phrase(da: words(record, .danish), en: words(record, .english)),
          removal: Removal(record))
      }
    }
  }
}

/// One record that concerns an organisation, as a line of its detail.
public struct DetailRecord: Equatable, Sendable {
  public let kind: RecordKind
  /// The id of the record.
  public let id: Int64
  /// The same for all of a kind.
  public let heading: Phrase
  /// What the record says, in a line.
  public let words: Phrase
  /// What Ctrl+X takes away.
  public let removal: Removal
}
