import Resources

/// The fields of rows that belong to a record and come several times, such as the parties of a
/// partnership.
public struct FieldGroup<Record>: Sendable {
  /// What one entry says, by field; what it leaves out stays as it is.
  public typealias Entry = [FieldKey: FieldValue]

  /// Which row an entry is an edit of.
  public enum Tie: Sendable {
    /// The one that it names; an entry that names none is a new row.
    case name
    /// The one that it names, else the next that no entry names: the day that names a period may be
    /// what was mended.
    case nameOrPlace
  }

  public let declaration: GroupDeclaration
  /// Whether no two entries may name the same.
  let isUnique: Bool
  /// The columns of the rows' table that the fields show; none where the entries are no plain rows.
  let columns: Set<String>
  /// The type of the rows; nil where the entries are no plain rows.
  let row: (any Sendable.Type)?

  private let reading: @Sendable (Record) -> [Entry]
  private let writing: @Sendable (inout Record, [Entry]) -> Void

  public var key: FieldKey { declaration.key }

  /// - Parameters:
  ///   - identity: the fields by which an entry is known again; nil is the first.
  ///   - isUnique: whether no two entries may name the same; a kind with a finer rule has its own.
  ///   - fields: an entry in which the first of them is empty is no row.
  ///   - blank: a new row of the record, for what an entry says; nil where that makes none.
  public init<Row: Sendable>(
    _ key: FieldKey, _ heading: Phrase, _ rows: any (WritableKeyPath<Record, [Row]> & Sendable),
    minimum: Int = 0, maximum: Int = 20, identity: [FieldKey]? = nil, tie: Tie = .nameOrPlace,
    isUnique: Bool = false, fields: [Field<Row>], blank: @escaping @Sendable (Record, Entry) -> Row?
  ) {
    let declaration = GroupDeclaration(
      key, heading, minimum: minimum, maximum: maximum, identity: identity,
      fields: fields.map(\.declaration))
    self.init(
      declaration, isUnique: isUnique, columns: Set(fields.compactMap(\.column)),
      row: Row.self,
      get: { $0[keyPath: rows].map { row in Self.entry(of: row, fields) } },
      set: { record, entries in
        let first = declaration.fields.first?.key ?? key
        let said = entries.filter { !($0[first] ?? .empty).isNothing }
        let old = record[keyPath: rows]
        let names = old.map { Self.entry(of: $0, fields).name(by: declaration) }
        let places = Self.places(of: said.map { $0.name(by: declaration) }, among: names, tie)
        record[keyPath: rows] = zip(said, places).compactMap { entry, place in
          guard var row = place.map({ old[$0] }) ?? blank(record, entry) else { return nil }
          for field in fields {
            if let value = entry[field.key] { field.set(value, in: &row) }
          }
          return row
        }
      })
  }

  /// A group whose entries are no plain rows.
  public init(
    _ declaration: GroupDeclaration,
    get: @escaping @Sendable (Record) -> [Entry],
    set: @escaping @Sendable (inout Record, [Entry]) -> Void
  ) {
    self.init(
      declaration, isUnique: false, columns: [], row: nil, get: get, set: set)
  }

  private init(
    _ declaration: GroupDeclaration, isUnique: Bool, columns: Set<String>,
    row: (any Sendable.Type)?,
    get: @escaping @Sendable (Record) -> [Entry],
    set: @escaping @Sendable (inout Record, [Entry]) -> Void
  ) {
    (self.declaration, self.isUnique, self.columns, self.row) = (
      declaration, isUnique, columns, row
    )
    reading = get
    writing = set
  }

  /// What the rows show, in their order.
  public func entries(of record: Record) -> [Entry] { reading(record) }

  /// Makes the rows say what `entries` say.
  public func set(_ entries: [Entry], in record: inout Record) { writing(&record, entries) }

  /// What holds of every group: it has as many entries as it needs, each says what it has to, and
  /// where each may stand there once, none does twice.
  func refusals(of record: Record) -> [Refusal] {
    let entries = entries(of: record)
    let missing = Array(repeating: Entry(), count: max(0, declaration.minimum - entries.count))
    let required = declaration.fields.filter { $0.isRequired && $0.condition == nil }
    let empty = required.filter { field in
      (entries + missing).contains { ($0[field.key] ?? .empty).isNothing }
    }
    return empty.map { .missing($0.name) } + repeated(entries)
  }

  private func repeated(_ entries: [Entry]) -> [Refusal] {
    let names = entries.map { $0.name(by: declaration) }.filter { !$0.isEmpty }
    guard isUnique, Set(names).count < names.count,
      let head = declaration.fields.first(where: { $0.key == declaration.head })
    else { return [] }
    return [.twice(head.name)]
  }

  private static func entry<Row>(of row: Row, _ fields: [Field<Row>]) -> Entry {
    Dictionary(fields.map { ($0.key, $0.value(of: row)) }, uniquingKeysWith: { first, _ in first })
  }

  /// For each entry the place of the row that it edits; nil for a new one.
  private static func places(of entries: [String], among rows: [String], _ tie: Tie) -> [Int?] {
    var free = Array(rows.indices)
    var places = entries.map { name -> Int? in
      guard let at = free.firstIndex(where: { rows[$0] == name }) else { return nil }
      return free.remove(at: at)
    }
    guard tie == .nameOrPlace else { return places }
    for index in places.indices where places[index] == nil && !free.isEmpty {
      places[index] = free.removeFirst()
    }
    return places
  }
}

extension [FieldKey: FieldValue] {
  /// What an entry is known by.
  fileprivate func name(by group: GroupDeclaration) -> String {
    group.identity.map { self[$0]?.identity ?? "" }.joined(separator: " · ")
  }
}
