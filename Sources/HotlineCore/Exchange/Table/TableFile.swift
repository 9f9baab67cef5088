/// A file that holds a table, with where its header stands and what it says.
struct TableFile {
  let file: InputFile
  let form: Form
  let header: ImportHeader
  /// The line of the header; 0 where the file has none.
  let headerLine: Int
  /// Every column is known by what stands in it alone.
  let isGuessed: Bool
  /// Rows of several cells above the header, which may be more than a title.
  let above: [CSVReader.Row]
  /// What understands a header further down.
  let reader: HeaderReader

  /// How the rows are read.
  enum Form {
    case csv(TextSurvey, delimiter: UInt8?)
    case sheet(Workbook, name: String)
    case cards(TextSurvey)

    func rows(_ file: InputFile) throws -> TableRows {
      switch self {
      case .csv(let survey, let delimiter):
        .csv(try CSVReader(file, survey: survey, delimiter: delimiter))
      case .sheet(let workbook, let name): .sheet(try SheetReader(workbook, sheet: name))
      case .cards(let survey): .cards(try CardReader(file, survey))
      }
    }
  }

  /// The rows below the header, from the first on.
  func rows() throws -> TableRows {
    var rows = try form.rows(file)
    guard headerLine > 0 else { return rows }
    while let row = try rows.next(), row.line < headerLine {}
    return rows
  }
}

extension TableFile {
  /// Rows among which the header is looked for: what stands above it is a title.
  static let mostTitles = 20

  /// Finds the header: the first of the rows in which most cells name a column, and with it what
  /// stands between the cells. Throws ``ImportError``.
  init(_ file: InputFile, _ format: ImportFormat, _ options: ImportOptions) throws {
    var best: (form: Form, rows: [CSVReader.Row], at: Int, count: Int)?
    var reader = HeaderReader(path: file.path)
    reader.chosen = options.columns
    reader.isOfOneOrganisation = options.owner != nil
    reader.isAsking = options.isPreview
    reader.isChosenOfThisFile = options.isAboutOneFile
    for form in try Self.forms(file, format, options) {
      let rows = try Self.beginning(form, file)
      let counts = rows.map { reader.recognised($0.cells) }
      guard let index = Self.header(among: counts), counts[index] > best?.count ?? 0 else {
        continue
      }
      best = (form, rows, index, counts[index])
    }
    self.file = file
    guard let best else {
      let guess = try Self.withoutHeader(file, format, options)
      (form, header, headerLine, isGuessed) = (guess.0, guess.1, 0, true)
      (above, self.reader) = ([], reader)
      return
    }
    // The name of the file, and not of its folder, says what it is a list of.
    reader.title =
      (file.path.split(separator: "/").last ?? "") + " "
      + best.rows[..<best.at].flatMap(\.cells).joined(separator: " ")
    form = best.form
    header = try reader.header(best.rows[best.at].cells)
    above = best.rows[..<best.at].filter { row in
      row.cells.count { !$0.isBlank } > 1 && reader.recognised(row.cells) < 2
    }
    self.reader = reader
    headerLine = best.rows[best.at].line
    isGuessed = false
  }

  /// The row that names most columns; an earlier one where what follows it are rows of its own, so that a second
  /// list in the file does not take the first one's place. nil where none names any.
  private static func header(among counts: [Int]) -> Int? {
    guard let most = counts.max(), most > 0, let best = counts.firstIndex(of: most) else {
      return nil
    }
    return counts[..<best].indices.first { counts[$0] > 1 && counts[$0 + 1] == 0 } ?? best
  }

  /// The ways in which the file could be read, the likeliest first.
  private static func forms(
    _ file: InputFile, _ format: ImportFormat, _ options: ImportOptions
  ) throws -> [Form] {
    switch format {
    case .xlsx:
      let workbook = try Workbook(file)
      if let name = options.sheet {
        guard workbook.sheets.contains(name) else {
          throw ImportError.unknownSheet(path: file.path, sheet: name, sheets: workbook.sheets)
        }
        return [.sheet(workbook, name: name)]
      }
      return workbook.sheets.map { .sheet(workbook, name: $0) }
    case .vcard: return [.cards(try TextSurvey(file))]
    case .csv, .virk, .cvrapi, .hotline, .datafordeler:
      let survey = try TextSurvey(file)
      let first = try CSVDelimiter.ofFirstLine(file)
      let others = CSVDelimiter.candidates.filter { $0 != first }
      return ([first] + others.map(Optional.some)).map { .csv(survey, delimiter: $0) }
    }
  }

  private static func beginning(_ form: Form, _ file: InputFile) throws -> [CSVReader.Row] {
    var rows = try form.rows(file)
    var beginning: [CSVReader.Row] = []
    while beginning.count < mostTitles, let row = try rows.next() { beginning.append(row) }
    return beginning
  }

  /// Columns by what stands in them, where a person or the values themselves say it.
  private static func withoutHeader(
    _ file: InputFile, _ format: ImportFormat, _ options: ImportOptions
  ) throws -> (Form, ImportHeader) {
    guard let form = try forms(file, format, options).first,
      case let rows = try beginning(form, file), let first = rows.first
    else { throw ImportError.empty(path: file.path) }
    if options.isPreview, ColumnGuess.header(of: rows, options.columns) == nil {
      return (form, ColumnGuess.unknown(rows, options.columns))
    }
    guard let header = ColumnGuess.header(of: rows, options.columns) else {
      throw ImportError.unknownHeader(
        path: file.path,
        header: String(CPRGuard().blackedOut(first.cells.joined(separator: ", ")).prefix(120)))
    }
    return (form, header)
  }
}
