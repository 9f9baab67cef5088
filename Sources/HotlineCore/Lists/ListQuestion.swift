import Resources

/// What is asked of a list: which rows, in which order, and where in it.
public struct ListQuestion: Equatable, Sendable {
  public var list: ListName
  /// Every word of it begins a word of the row or, from three letters on, stands inside one.
  public var filter = ""
  /// Facts of the organisations that rows are about, as words: `8600 rsv`. Of what is typed as a filter
  /// facts count too, beside the words.
  public var facts = ""
  /// nil: the newest first.
  public var sort: FieldKey?
  /// The last first; what is empty stands last all the same.
  public var isDescending = false
  /// The row that is wanted with those around it.
  public var place = ListPlace.row(0)
  /// How many rows are wanted at the most.
  public var limit = 100

  public init(_ list: ListName) { self.list = list }

  public init(_ kind: RecordKind) { self.init(.kind(kind)) }

  /// Whether the order of the table itself answers it.
  var isPlain: Bool { filter.isBlank && facts.isBlank && sort == nil }
}

/// A place in a list.
public enum ListPlace: Equatable, Sendable {
  /// From 0.
  case row(Int)
  /// Where the record with this id stands; where it does not, the row.
  case record(Int64, else: Int)

  var row: Int {
    switch self {
    case .row(let row), .record(_, else: let row): row
    }
  }
}

/// Some rows of a list as they stand.
public struct ListPage: Equatable, Sendable {
  /// The place of the first of ``rows`` in the list, from 0.
  public var first = 0
  public var rows: [ListRow] = []
  /// The place that was asked for; 0 in an empty list.
  public var place = 0
  /// How many rows pass the filter, of those that are read.
  public var count = 0
  /// How many there are.
  public var total = 0
  /// Over the rows that pass, by column; nil until the whole list is read.
  public var sums: [FieldKey: Double]?

  public init() {}

  /// The row at a place of the list; nil where it is not held.
  public subscript(place: Int) -> ListRow? {
    rows.indices.contains(place - first) ? rows[place - first] : nil
  }
}

/// A row of a list, in words.
public struct ListRow: Equatable, Sendable, Identifiable {
  public let id: Int64
  /// A text for each column of the list, in its order; empty for nothing.
  public let cells: [String]
}
