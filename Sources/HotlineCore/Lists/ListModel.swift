import GRDB

/// A whole list as it was read: enough of it to find and order its rows between two keys. What the
/// rows say is read from the register when they are shown.
struct ListModel: Sendable {
  /// The newest first.
  let ids: [Int64]
  private let texts: FoldedRows
  /// The numbers of the columns that add up, by row.
  private let numbers: [FieldKey: [Double]]
  /// By the columns that were asked for.
  private var orders: [FieldKey: ListOrder] = [:]

  /// Reads every row.
  init(_ reader: ListReader) throws {
    let columns = reader.list.columns
    var ids: [Int64] = []
    var texts = FoldedRows()
    var numbers: [FieldKey: [Double]] = [:]
    var known: [[DatabaseValue: String]] = columns.map { _ in [:] }
    try reader.each(try reader.ids()) { id, values in
      ids.append(id)
      var cells: [String] = []
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
    (self.ids, self.texts, self.numbers) = (ids, texts, numbers)
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
