import GRDB

/// Reads a table of organisations, or of what belongs to them, into the staging.
struct TableImport {
  let options: ImportOptions
  let places: ImportPlaces
  /// Whether the register knows a P-number, which the CPR guard then allows.
  let isPNumber: (PNumber) throws -> Bool

  /// Reads to the end. Throws ``ImportError`` when the file is no list that can be read.
  func read(_ file: InputFile, _ format: ImportFormat, into stage: ImportStage.Filler) throws {
    let table = try TableFile(file, format, options)
    var header = table.header
    var ignored = header.ignored
    stage.ignoring(ignored)
    var orders = try dayOrders(of: header, in: table)
    for row in table.above {
      let said = CPRGuard().blackedOut(row.cells.filter { !$0.isBlank }.joined(separator: ", "))
      try stage.note(.aboveHeader(value: String(said.prefix(100))), line: row.line)
    }
    try note(open: orders, of: header, line: max(table.headerLine, 1), stage)
    if table.isGuessed { try stage.note(.headerGuessed(columns: described(header)), line: 1) }
    var rows = try table.rows()
    var isEmpty = true
    while let row = try rows.next() {
      isEmpty = false
      if let said = table.said(by: row, below: header) {
        if case .anotherHeader = said {
          header = try table.reader.header(row.cells)
          orders = try dayOrders(of: header, in: table, below: row.line)
          ignored += header.ignored.filter { !ignored.contains($0) }
          stage.ignoring(ignored)
          try note(open: orders, of: header, line: row.line, stage)
        }
        try stage.note(said, line: row.line)
        continue
      }
      do {
        var cells = try ImportCells(
          row, header: header, orders: orders, today: options.today, isPNumber: isPNumber)
        let record = try record(&cells, header.list)
        try stage.add(record, line: row.line, notes: cells.notes)
      } catch let reason as ImportReason {
        try stage.reject(reason, line: row.line)
      }
    }
    if !rows.unread.isEmpty { stage.ignoring(ignored + rows.unread) }
    if isEmpty { try stage.note(.noRows, line: max(table.headerLine, 1)) }
  }

  private func record(_ cells: inout ImportCells, _ list: ImportList) throws -> ImportRecord {
    switch list {
    case .organisations: .organisation(try OrganisationRecord(&cells, places: places))
    case .contacts: try ContactRecord.row(&cells, places: places, owner: options.owner)
    case .partnerships: .partnership(try PartnershipRecord(&cells))
    case .positions: .position(try PositionRecord(&cells))
    }
  }

  private func note(
    open orders: [Int: DayOrder], of header: ImportHeader, line: Int, _ stage: ImportStage.Filler
  ) throws {
    for (index, order) in orders.sorted(by: { $0.key < $1.key }) where order.isOpen {
      try stage.note(.dayOrderOpen(column: header.names[index]), line: line)
    }
  }

  /// Of each column of days, from all its cells below the header: a pass over the file of its own where it has any.
  private func dayOrders(
    of header: ImportHeader, in table: TableFile, below line: Int = 0
  ) throws -> [Int: DayOrder] {
    let indices = header.columns.indices.filter { index in
      header.columns[index].contains(where: \.isDay)
    }
    guard !indices.isEmpty else { return [:] }
    if let monthFirst = options.isMonthFirst {
      let order = monthFirst ? DayOrder(monthFirst: true) : .dayFirst
      return Dictionary(uniqueKeysWithValues: indices.map { ($0, order) })
    }
    var evidence = [Int: DayOrder.Evidence]()
    var rows = try table.rows()
    while let row = try rows.next() {
      guard row.line > line else { continue }
      if case .anotherHeader = table.said(by: row, below: header) { break }
      for index in indices where index < row.cells.count && !row.cells[index].isEmpty {
        evidence[index, default: DayOrder.Evidence()].note(row.cells[index])
      }
    }
    return evidence.mapValues(DayOrder.init)
  }

  private func described(_ header: ImportHeader) -> String {
    zip(header.names, header.columns).compactMap { name, columns in
      columns.first.map { "\(name) \($0.word)" }
    }.joined(separator: ", ")
  }
}
