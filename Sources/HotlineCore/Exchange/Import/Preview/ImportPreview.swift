/// A list that may be imported, and what a person said of its columns.
public struct ImportQuestion: Equatable, Sendable {
  public let path: String
  public internal(set) var columns: [ChosenColumn]
  /// What the header is without what anybody said of it; nil before the list was looked at, and for one
  /// without a header.
  var shape: ListShape?
  /// The columns are those that somebody chose for the last list of this shape.
  public internal(set) var isAsLastTime = false

  public init(path: String, columns: [ChosenColumn] = []) {
    self.path = path
    self.columns = columns
  }

  /// The same of the file at another path.
  public func at(_ path: String) -> ImportQuestion {
    var question = ImportQuestion(path: path, columns: columns)
    (question.shape, question.isAsLastTime) = (shape, isAsLastTime)
    return question
  }

  /// The same with one column said to hold a field; an empty field is not imported.
  public func choosing(_ field: String, for column: ImportPreview.Column) -> ImportQuestion {
    var question = self
    question.isAsLastTime = false
    question.columns.removeAll { $0.header == column.name }
    if let choice = ChosenColumn(field: field, header: column.name) {
      question.columns.append(choice)
    }
    return question
  }

  func options(today: DanishDate) -> ImportOptions {
    var options = ImportOptions(today: today)
    options.columns = columns
    options.shape = shape
    return options
  }
}

/// How a list would be read: what each column is taken for, and its first rows.
public struct ImportPreview: Equatable, Sendable {
  public struct Column: Equatable, Sendable {
    /// The header, or the number of a column of a file without one.
    public let name: String
    /// What it holds, as lists of Hotline's own call it; empty for a column that is not imported.
    public let fields: [String]
    /// Cells of the first rows that are not empty, at most three.
    public let samples: [String]
  }

  public let question: ImportQuestion
  /// Empty for a file that is no table.
  public let columns: [Column]
  /// Cells that are imported of the first ten rows.
  public let rows: [[String]]
  /// What a column can be said to hold.
  public let choices: [String]
  /// Whether rows can be told apart: a column holds the name, or another number or reference does.
  public let isComplete: Bool
}

extension Register {
  /// Reads the beginning of a list. Throws ``ImportError``.
  public func previewImport(
    _ question: ImportQuestion, today: DanishDate
  ) throws -> ImportPreview {
    var question = question
    let file = try InputFile(path: question.path)
    let format = try ImportFormat.detect(file)
    switch format {
    case .csv, .xlsx, .vcard: break
    case .virk, .cvrapi, .datafordeler, .hotline:
      return ImportPreview(
        question: question, columns: [], rows: [], choices: [], isComplete: true)
    }
    var options = question.options(today: today)
    options.isPreview = true
    var table = try TableFile(file, format, options)
    if question.columns.isEmpty, !table.isGuessed {
      let shape = ListShape(table.header)
      question.shape = shape
      question.columns = try shape.map { shape in try read(shape.columns) } ?? []
      question.isAsLastTime = !question.columns.isEmpty
      options.columns = question.columns
      if question.isAsLastTime { table = try TableFile(file, format, options) }
    }
    var reader = try table.rows()
    var rows: [CSVReader.Row] = []
    while rows.count < 10, let row = try reader.next() { rows.append(row) }
    return ImportPreview(question, table.header, rows.map(\.cells))
  }
}

extension ImportPreview {
  fileprivate init(_ question: ImportQuestion, _ header: ImportHeader, _ rows: [[String]]) {
    let shown = rows.map { cells in
      cells.map { String(CPRGuard().blackedOut(CellText.clean($0)).prefix(60)) }
    }
    self.question = question
    columns = zip(header.names, header.columns).enumerated().map { index, column in
      let cells = shown.compactMap { $0.dropFirst(index).first }.filter { !$0.isEmpty }
      return Column(
        name: column.0,
        fields: column.1.filter { $0 != .personal }.map { $0.word(in: header.list) },
        samples: Array(cells.prefix(3)))
    }
    self.rows = shown.map { cells in
      zip(cells, header.columns).filter { !$0.1.isEmpty && !$0.1.contains(.personal) }.map(\.0)
    }
    let words = ImportHeaders.columns(of: header.list).keys.filter { $0 != .personal }
      .map { $0.word(in: header.list) }
    choices = Set(words).sorted { DanishOrder.isBefore($0, $1) }
    let telling: [ImportColumn] = [
      .name, .cvr, .reference, .contactName, .firstName, .lastName, .title,
    ]
    isComplete = telling.contains(where: header.has)
  }
}
