/// A table of codes as text: one row a line, fields parted by semicolons.
struct TableText {
  let name: String
  let text: String

  /// The rows with at least `count` fields each; missing fields at the end are an error, empty
  /// ones are not. `make` gives nil for a row whose values are none.
  func rows<Row>(
    fields count: Int, _ make: ([String]) -> Row?
  ) throws(ResourceError) -> [Row] {
    var rows: [Row] = []
    for (index, line) in text.split(separator: "\n").enumerated() {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= count, let row = make(fields) else {
        throw .badLine(table: name, line: index + 1, text: String(line))
      }
      rows.append(row)
    }
    return rows
  }
}

extension String {
  /// The parts of a field that holds several values parted by commas; none for an empty field.
  var listed: [String] { split(separator: ",").map(String.init) }

  /// Nil for an empty field.
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
