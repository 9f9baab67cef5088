import GRDB

/// A list as it was read: enough of it to find and order its rows between two keys. What the rows
/// say is read from the register when they are shown.
///
/// It is read in slices, the newest rows first, and answers for those it has.
struct ListModel: Sendable {
  /// Of the rows that are read, the newest first.
  private(set) var ids: [Int64] = []
  /// How many rows there were when the reading began.
  let total: Int
  /// Of the rows that are not read yet.
  private var unread: ArraySlice<Int64>
  private var texts = FoldedRows()
  /// The numbers of the columns that add up, by row.
  private var numbers: [FieldKey: [Double]] = [:]
  /// By what the columns of rules are sorted, by row: they are dear to ask for again.
  private var ruled: [FieldKey: [ListSortKey?]] = [:]
  /// By the columns that were asked for.
  private var orders: [FieldKey: ListOrder] = [:]

  /// Notes which rows there are, and reads none.
  init(_ reader: ListReader) throws {
    let ids = try reader.ids()
    (total, unread) = (ids.count, ids[...])
  }

  /// Whether every row is read.
  var isWhole: Bool { unread.isEmpty }

  /// Whether the rows are those that the table holds now. No id is given twice: as many rows with
  /// the same newest one are the same rows.
  func isCurrent(_ reader: ListReader) throws -> Bool {
    guard isWhole, let state = try reader.state() else { return false }
    return state.count == ids.count && state.newest == ids.first
  }

  /// Reads the next rows: half as many as are read, and `least` at the least. So the first answer
  /// comes soon, and what is done once a slice is done a few times only. Rows that are gone meanwhile
  /// are left out.
  mutating func readOn(_ reader: ListReader, least: Int) throws {
    let slice = unread.prefix(max(least, ids.count / 2))
    let columns = reader.list.columns
    var known: [[DatabaseValue: String]] = columns.map { _ in [:] }
    var keys = ListKeys(reader.wording)
    try reader.each(slice) { id, values in
      ids.append(id)
      var cells: [String] = []
      for (column, value) in zip(columns, values) where column.isRuled {
        ruled[column.key, default: []].append(keys.key(value, column))
      }
      for (place, (column, value)) in zip(columns, values).enumerated() where !value.isNull {
        if column.isSummed { numbers[column.key, default: []].pad(to: ids.count - 1) }
        if column.isSummed { numbers[column.key]?.append(Double(stored: value) ?? 0) }
        if let text = known[place][value] {
          cells.append(text)
        } else {
          let text = reader.wording.text(value, column.content)
          // Codes, days and lists of codes recur; what people write hardly does.
          if known[place].count < 1_000 { known[place][value] = text }
          cells.append(text)
        }
      }
      texts.append(cells.joined(separator: " "))
    }
    for key in numbers.keys { numbers[key]?.pad(to: ids.count) }
    unread = unread.dropFirst(slice.count)
  }

  /// The rows that pass `filter`, by their places, in the order of the list.
  func places(passing filter: String) -> [Int32] { texts.rows(passing: filter) }

  func sums(of places: [Int32], _ columns: [ListColumn]) -> [FieldKey: Double] {
    var sums: [FieldKey: Double] = [:]
    for column in columns where column.isSummed {
      guard let numbers = numbers[column.key] else {
        sums[column.key] = 0
        continue
      }
      sums[column.key] = places.reduce(0) { $0 + numbers[Int($1)] }
    }
    return sums
  }

  /// By what the rows are sorted in a column; nil where the register has to be asked.
  func keys(of column: ListColumn) -> [ListSortKey?]? {
    column.isRuled ? ruled[column.key] ?? [] : nil
  }

  /// nil until it is put in.
  func order(by column: FieldKey) -> ListOrder? { orders[column] }

  mutating func put(_ order: ListOrder, by column: FieldKey) { orders[column] = order }
}

extension [Double] {
  /// Noughts for rows that say nothing.
  fileprivate mutating func pad(to count: Int) {
    if self.count < count { append(contentsOf: repeatElement(0, count: count - self.count)) }
  }
}
