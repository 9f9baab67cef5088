/// Knows the columns of a file without a header by what stands in them.
enum ColumnGuess {
  /// A list of organisations, its columns named by their numbers; nil where no column can be told to
  /// be the name beside one that nothing else looks like.
  static func header(of rows: [CSVReader.Row], _ chosen: [ChosenColumn]) -> ImportHeader? {
    let width = rows.map(\.cells.count).max() ?? 0
    var columns: [[ImportColumn]] = (0..<width).map { index in
      if let choice = chosen.first(where: { $0.isAbout("", at: index) }) {
        return choice.column(in: .organisations).map { [$0] } ?? []
      }
      let cells = rows.compactMap { $0.cells.dropFirst(index).first.map(CellText.clean) }
        .filter { !$0.isEmpty }
      return column(of: cells).map { [$0] } ?? []
    }
    let isFact = columns.contains { !$0.isEmpty }
    if !columns.contains([.name]),
      let name = columns.indices.first(where: { index in
        columns[index].isEmpty && isText(rows, index)
      })
    {
      columns[name] = [.name]
    }
    guard isFact, columns.contains([.name]) else { return nil }
    return ImportHeader(
      list: .organisations, names: columns.indices.map { "\($0 + 1)" }, columns: columns)
  }

  /// Every column by its number, known only where a person said what it is.
  static func unknown(_ rows: [CSVReader.Row], _ chosen: [ChosenColumn]) -> ImportHeader {
    let width = rows.map(\.cells.count).max() ?? 0
    let columns = (0..<width).map { index in
      chosen.first { $0.isAbout("", at: index) }?.column(in: .organisations).map { [$0] } ?? []
    }
    return ImportHeader(
      list: .organisations, names: (0..<width).map { "\($0 + 1)" }, columns: columns)
  }

  /// What every cell of a column can be, and nothing else.
  private static func column(of cells: [String]) -> ImportColumn? {
    guard !cells.isEmpty else { return nil }
    return tests.first { cells.allSatisfy($0.fits) }?.column
  }

  private static let tests: [(column: ImportColumn, fits: @Sendable (String) -> Bool)] = [
    (.cvr, { CVRNumber($0)?.hasValidCheckDigit == true }),
    (.phone, { PhoneNumber($0)?.digits8 != nil }),
    (.email, { MailAddress.isLikely($0) }),
    (.postalCode, { $0.wholeMatch(of: /\d{4}/) != nil }),
    (.website, { $0.wholeMatch(of: /(https?:\/\/|www\.)\S+/) != nil }),
  ]

  private static func isText(_ rows: [CSVReader.Row], _ index: Int) -> Bool {
    let cells = rows.compactMap { $0.cells.dropFirst(index).first }
    return !cells.isEmpty && cells.allSatisfy { $0.contains(where: \.isLetter) }
  }
}
