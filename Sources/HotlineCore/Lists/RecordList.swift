import GRDB
import Resources

/// The list of a kind of record, or a worklist of some of them, declared once in the room of its
/// subject: its columns, the most important first. What the desk shows with Ctrl+G and `hotline list`
/// prints follows from it.
public struct RecordList: Sendable {
  public let name: ListName
  /// What its rows are.
  public let kind: RecordKind
  /// What the list is called, such as `Partnerskaber`.
  public let title: Phrase
  /// The first ones stand where there is room for few.
  public let columns: [ListColumn]
  /// The rows are those of this table, the newest first where no column sorts them.
  let table: String
  /// Which of its rows, as SQL; nil: all of them.
  let only: String?
  /// By which column it is sorted when it is opened; nil is the newest first.
  public let order: FieldKey?
  /// The ids of its rows on a day, in descending order; nil is every row.
  let rows: Rows?
  private let ownTick: ListTick?

  /// What Space does with a row; nil where it is typed into the search.
  public var tick: ListTick? {
    switch name {
    case .kind: kind.declared.tick
    case .worklist: ownTick
    }
  }

  typealias Rows = @Sendable (_ day: DanishDate, Database) throws -> [Int64]

  /// A list whose columns are all its own.
  init(
    _ kind: RecordKind, _ title: Phrase, table: String, only: String? = nil,
    columns: [ListColumn], order: FieldKey? = nil
  ) {
    (self.name, self.kind, self.title) = (.kind(kind), kind, title)
    (self.table, self.columns) = (table, columns)
    (self.only, self.order, self.rows, self.ownTick) = (only, order, nil, nil)
  }

  /// A worklist of records of `kind`, with columns of its own.
  init(
    _ worklist: Worklist, of kind: RecordKind, _ title: Phrase, only: String? = nil,
    columns: [ListColumn], order: FieldKey? = nil, tick: ListTick? = nil, rows: Rows? = nil
  ) {
    (self.name, self.kind, self.title) = (.worklist(worklist), kind, title)
    (self.table, self.columns) = (kind.declared.table, columns)
    (self.only, self.order, self.rows, self.ownTick) = (only, order, rows, tick)
  }

  /// The rows that the list shows, as SQL.
  var source: String { only.map { "\(table) WHERE \($0)" } ?? "\(table) WHERE true" }

  /// What leads a list: a declared field, or a column that is no field.
  enum Lead {
    case field(FieldKey)
    case column(ListColumn)
  }

  /// The list of a kind that declares fields: `leading`, then every other declared field that is a
  /// column of its row, in the order of the form.
  init<Kind: Record>(
    _ record: Kind.Type, _ title: Phrase, only: String? = nil, leading: [Lead] = []
  ) {
    let declared = Kind.items.compactMap { item -> ListColumn? in
      guard case .field(let field) = item else { return nil }
      return ListColumn(field, in: Kind.table)
    }
    let first = leading.compactMap { lead in
      switch lead {
      case .field(let key): declared.first { $0.key == key }
      case .column(let column): column
      }
    }
    let others = declared.filter { column in !first.contains { $0.key == column.key } }
    self.init(Kind.kind, title, table: Kind.table, only: only, columns: first + others)
  }

  public func column(_ key: FieldKey) -> ListColumn? { columns.first { $0.key == key } }

  /// Every list, in the order in which the desk offers them: those that are asked for most first.
  public static let all =
    (first + RecordKind.allCases.filter { !first.contains($0) }).compactMap(\.list)
    + Worklist.allCases.map(\.list)

  private static let first: [RecordKind] = [
    .partnership, .inquiry, .interaction, .followUp, .position, .line, .workplace, .contact,
  ]
}
