/// SQL by which the last image that the history has of a row is held against the row: `after`, its text, `image`,
/// the same where it is JSON, and `row`, what stands in the table.
///
/// To ask each column by itself is exact and dear, for each question reads the JSON anew: 80 s for 100,000
/// organisations. So two cheap questions come before it, and each lets only such rows go of which all answers
/// are known.
struct ImageComparison {
  /// What an image says: the columns, and the lists that stand in tables of their own.
  private let columns: [String]
  private let reals: [String]
  private let lists: Set<String>

  init(_ table: RegisterTable) {
    let lists = StoredList.of(table.name).map(\.column)
    self.lists = Set(lists)
    columns = (table.columns.map(\.name) + lists).sorted()
    reals = table.columns.filter { $0.type == "REAL" }.map(\.name)
  }

  /// Column by column; a column that a later step brought aside, the image says what stands there.
  var questions: [(sql: String, fault: RowFault)] {
    columns.filter { $0 != "id" }.map { column in
      (
        sql: """
        image ->> '\(column)' IS row."\(column)"
          OR json_type(image, '$.\(column)') IS NULL AND knowsAll
        """,
        fault: .historyDiffers(column: column)
      )
    } + [(sql: "after IS NOT NULL", fault: .historyDiffers(column: "id"))]
  }

  /// True where an image has no key that is none of the table's: then what it lacks came later, and
  /// no letter of a key was lost.
  var knowsAll: String {
    "NOT EXISTS (SELECT 1 FROM json_each(image) WHERE key NOT IN (\(known)))"
  }

  /// False only where every question is answered with yes. Of an image from before a later step, whose text is
  /// another, each key is read once.
  var mayDiffer: String {
    let stored = columns.map { "WHEN '\($0)' THEN row.\"\($0)\"" }.joined(separator: " ")
    return """
      \(hasOtherText) AND (after IS NULL OR EXISTS (SELECT 1 FROM json_each(image)
        WHERE key NOT IN (\(known)) OR value IS NOT CASE key \(stored) END))
      """
  }

  /// False only where the image is, letter by letter, what would be written of the row now.
  var hasOtherText: String {
    "after IS NOT ifnull(CASE WHEN \(hasOneText) THEN \(text) END, '')"
  }

  private var known: String { columns.map { "'\($0)'" }.joined(separator: ", ") }

  /// Whether equal text means equal values: JSON has no bytes, and SQLite writes 15 digits of a number.
  private var hasOneText: String {
    let kinds = columns.map { "typeof(row.\"\($0)\")" }.joined(separator: ", ")
    let isWhole = reals.map { "CAST(CAST(row.\"\($0)\" AS TEXT) AS REAL) IS row.\"\($0)\"" }
    return (["'blob' NOT IN (\(kinds))"] + isWhole).joined(separator: " AND ")
  }

  /// The row as ``RowImage/json()`` writes it, in pieces, for a function of SQL takes at most 127 arguments.
  private var text: String {
    stride(from: 0, to: columns.count, by: 40).map { start in
      let pairs = columns[start...].prefix(40).map { "'\($0)', \(value(of: $0))" }
      return "json_object(\(pairs.joined(separator: ", ")))"
    }.reduce("") { text, piece in
      text.isEmpty ? piece : "rtrim(\(text), '}') || ',' || ltrim(\(piece), '{')"
    }
  }

  /// Images write 2.0 as 2, and a list as a text.
  private func value(of column: String) -> String {
    let stored = "row.\"\(column)\""
    if lists.contains(column) { return "\(stored) || ''" }
    guard reals.contains(column) else { return stored }
    let whole = "CAST(\(stored) AS INTEGER)"
    return "CASE WHEN \(stored) = \(whole) THEN \(whole) ELSE \(stored) END"
  }
}
