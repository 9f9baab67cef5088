import GRDB
import Resources

/// A column of the list of a kind of record: what stands in it, and in which column of the
/// register or by which question it is found.
public struct ListColumn: Sendable {
  /// How a value is shown, and by what it is sorted.
  enum Content: Equatable, Sendable {
    /// As a form shows it.
    case field(FieldKind)
    /// A moment of the register's own: its day and time in Denmark.
    case moment
  }

  enum Source: Sendable {
    /// SQL on the row of the list's table.
    case sql(String)
    /// What rules of the program make of the rows with these ids.
    case rule(@Sendable ([Int64], Database) throws -> [Int64: DatabaseValue])
    /// As ``rule(_:)``, for what depends on the day.
    case ruleOfDay(@Sendable ([Int64], DanishDate, Database) throws -> [Int64: DatabaseValue])
  }

  public let key: FieldKey
  public let label: Phrase
  /// Whether its numbers add up to something.
  public let isSummed: Bool
  let content: Content
  let source: Source

  init(
    _ key: FieldKey, _ label: Phrase, _ content: Content, _ source: Source, isSummed: Bool = false
  ) {
    (self.key, self.label, self.content, self.source) = (key, label, content, source)
    self.isSummed = isSummed
  }

  /// A column of SQL on the row of the list's table.
  init(
    _ key: FieldKey, _ label: Phrase, _ kind: FieldKind, sql: String, isSummed: Bool = false
  ) {
    self.init(key, label, .field(kind), .sql(sql), isSummed: isSummed)
  }

  /// The column of a declared field; nil where that is no single column of `table`. What is named
  /// elsewhere shows by its name. Kroner add up.
  init?<Record>(_ field: Field<Record>, in table: String) {
    guard let column = field.column else { return nil }
    let sql = "\(table).\(column)"
    if case .lookup(let lookup) = field.kind {
      guard let name = Self.name(of: lookup.kind, by: sql) else { return nil }
      self.init(field.key, field.label, .text(max: 200), sql: name)
    } else {
      self.init(field.key, field.label, field.kind, sql: sql, isSummed: field.kind == .money)
    }
  }

  /// The organisations that the rows of a record name, by their names: `owner` is the column in
  /// which a row names its record, one of `table`.
  static func organisations(
    _ key: FieldKey, _ label: Phrase, in rows: any StoredRow.Type, by owner: String,
    of table: String
  ) -> ListColumn {
    ListColumn(
      key, label, .text(max: 200),
      sql: """
        (SELECT group_concat(name, ', ') FROM
          (SELECT organisation.name FROM \(rows.databaseTableName) AS part
            JOIN organisation ON organisation.id = part.organisationID
            WHERE part.\(owner) = \(table).id ORDER BY part.id))
        """)
  }

  /// SQL for what the row is called that `id` names; nil for a kind that is named nowhere.
  static func name(of kind: Lookup.Kind, by id: String) -> String? {
    switch kind {
    case .organisation, .department, .candidate: "(SELECT name FROM organisation WHERE id = \(id))"
    case .contact: "(SELECT name FROM contactPerson WHERE id = \(id))"
    case .partnership: name(of: .record(.partnership), by: id)
    case .record(let kind): kind.declared.name(by: id)
    case .municipality: "(SELECT name FROM municipality WHERE code = \(id))"
    case .category: "(SELECT labelDa FROM category WHERE code = \(id))"
    }
  }

  /// Whether a rule of the program says what stands in it.
  var isRuled: Bool { if case .sql = source { false } else { true } }

  /// Whether its values stand at the right, under one another.
  public var isNumber: Bool {
    switch content {
    case .field(.money), .field(.integer), .field(.decimal): true
    default: false
    }
  }

  /// How wide it has to be at least, and how wide it may become: columns of a screen.
  public func width(_ language: Language) -> ClosedRange<Int> {
    let heading = label(language).count
    switch content {
    case .moment: return 16...16
    case .field(let kind):
      switch kind {
      case .date, .cvr, .postalCode: return max(10, heading)...max(10, heading)
      case .phone, .phones: return 11...max(11, heading)
      case .moment: return max(16, heading)...max(16, heading)
      case .time, .yesNo: return max(4, heading)...max(4, heading)
      case .integer: return max(6, heading)...max(6, heading)
      case .decimal(let range, _):
        let widest = DanishNumber.format(range.upperBound).count
        return max(6, heading)...max(6, heading, widest)
      case .money: return max(11, heading)...max(11, heading)
      case .choice(.fixed(let choices)):
        let widest = choices.map { $0.label(language).count }.max() ?? 0
        return max(heading, min(widest, 10))...max(heading, widest)
      case .choice(.list(.staff)): return max(6, heading)...max(6, heading)
      case .text(let most): return min(24, max(most, heading))...max(heading, min(most, 48))
      case .choice, .ticks, .multiline, .email, .lookup: return 24...48
      }
    }
  }
}
