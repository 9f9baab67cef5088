import GRDB

/// A column of a row that cannot be read, and what stands there.
public struct UnreadColumn: Equatable, Sendable {
  public let table: String
  public let row: Int64
  public let column: String
  /// Empty for nothing where there must be something.
  public let text: String
}

extension KeptRows {
  /// What of the rows cannot be read: nothing in sound rows, and in a text that holds no rows.
  public var unread: [UnreadColumn] {
    guard let images = try? images() else { return [] }
    return images.flatMap { image -> [UnreadColumn] in
      guard let shape = TableShape(of: image.table),
        let unread = try? shape.unread(Row(image.columns))
      else { return [] }
      return unread.sorted { $0.key < $1.key }.map { column, stored in
        UnreadColumn(
          table: image.table, row: image.id, column: column, text: stored.plainText ?? "")
      }
    }
  }

  /// The same rows with another value in that column: one of each kind that a column can hold, and
  /// each of `codes`. One of them can be read, so that the field is found that shows the column.
  public func tried(in unread: UnreadColumn, codes: [String]) -> [KeptRows] {
    guard let images = try? images() else { return [] }
    let texts: [String] =
      ["2001-02-03", "20010203", "2001020304", "2001-02-03 04:05:06.000", "[\"x\"]", "x"]
    var values: [DatabaseValue] = texts.map(\.databaseValue)
    values += [7.databaseValue, 1.databaseValue]
    values += codes.map(\.databaseValue)
    return values.compactMap { value -> KeptRows? in
      var tried = images
      for index in tried.indices
      where tried[index].table == unread.table && tried[index].id == unread.row {
        tried[index].columns[unread.column] = value
      }
      return try? KeptRows(tried)
    }
  }
}
