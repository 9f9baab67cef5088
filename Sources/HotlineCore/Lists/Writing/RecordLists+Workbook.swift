import GRDB
import Resources

extension RecordLists {
  /// Writes the rows that pass in their order, with all that is stored of each, to a workbook, whole
  /// or not at all. Throws ``OutputError``; only `replacing` lets it take the place of another file.
  public func writeWorkbook(
    _ question: ListQuestion, to path: String, replacing: Bool
  ) throws -> (rows: Int, hasReplaced: Bool) {
    guard let list = question.list.list else { return (0, false) }
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: file, isReplacing: replacing))
    let book = try WorkbookWriter(output)
    try book.begin(
      list.title(language), try reading(list) { ListFileReader($0).headings })
    var count = 0
    try each(question) { reader, ids in
      for row in try ListFileReader(reader).rows(ids) {
        try book.row(row)
        count += 1
      }
    }
    try book.finish()
    return (count, try register.takeOut(.list(question.list), output, rows: count))
  }
}
