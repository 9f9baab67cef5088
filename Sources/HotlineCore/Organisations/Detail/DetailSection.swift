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
    self.init(heading, of: kind, ids: ids) { record, _, _, language in words(record, language) }
  }

  /// Of records that name something else, or say something else of each that they concern.
  ///
  /// - Parameters:
  ///   - naming: the organisations that a record names, by id; the line leads to the first of them
  ///     that is not the one that is shown.
  ///   - labels: the kind of the codes that a record has.
  ///   - words: what one of them says of the organisation that is shown.
  init<Kind: Record>(
    _ heading: Phrase, of kind: Kind.Type, ids: String,
    naming: @escaping @Sendable (Kind) -> [Int64] = { _ in [] }, labels: Label.Kind? = nil,
    words: @escaping @Sendable (Kind, _ organisation: Int64, DetailNames, Language) -> String
  ) {
    read = { organisation, db in
      let source = RowSource(db)
      let records = try Int64.readAll(db, sql: ids, arguments: [organisation])
        .compactMap { try Kind.read($0, source) }
      guard !records.isEmpty else { return [] }
      let names = try DetailNames(of: records.flatMap(naming), labels, db)
      return records.map { record in
        DetailRecord(
          kind: Kind.kind, id: record.id, heading: heading,
          words: Phrase(
            da: words(record, organisation, names, .danish),
            en: words(record, organisation, names, .english)),
          removal: Removal(record), leadsTo: naming(record).first { $0 != organisation })
      }
    }
  }

  /// Of records that say more than they hold.
  ///
  /// - Parameter wording: what one of them says, with what the register knows besides.
  init<Kind: Record>(
    _ heading: Phrase, of kind: Kind.Type, ids: String,
    wording: @escaping @Sendable (Kind, Language, Database) throws -> String
  ) {
    read = { organisation, db in
      let source = RowSource(db)
      return try Int64.readAll(db, sql: ids, arguments: [organisation]).compactMap { id in
        guard let record = try Kind.read(id, source) else { return nil }
        return DetailRecord(
          kind: Kind.kind, id: id, heading: heading,
          words: Phrase(
            da: try wording(record, .danish, db), en: try wording(record, .english, db)),
          removal: Removal(record), leadsTo: nil)
      }
    }
  }
}

/// What the lines of a section call what their records name.
struct DetailNames: Sendable {
  /// By id.
  private(set) var organisations: [Int64: String] = [:]
  /// By code.
  private(set) var labels: [String: Phrase] = [:]

  init(of organisations: [Int64], _ labels: Label.Kind?, _ db: Database) throws {
    if !organisations.isEmpty {
      self.organisations = try OrganisationFacts.names(of: organisations, db)
    }
    guard let labels else { return }
    let rows = try Label.fetchAll(
      db, sql: "SELECT * FROM label WHERE kind = ?", arguments: [labels.rawValue])
    self.labels = Dictionary(
      rows.map { ($0.code, Phrase(da: $0.labelDa, en: $0.labelEn)) },
      uniquingKeysWith: { first, _ in first })
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
  /// The other organisation that the line tells of; nil for none.
  public let leadsTo: Int64?
}
