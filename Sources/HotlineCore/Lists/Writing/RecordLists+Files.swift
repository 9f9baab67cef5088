import Foundation
import Resources

/// What becomes of the rows of a list that are on the screen.
public enum ListFile: String, Sendable, CaseIterable {
  /// A workbook (.xlsx), with every column and all that is stored of its rows besides.
  case workbook
  /// The same as CSV.
  case csv
  /// A page to print, with the columns that are shown.
  case page
  /// Contact persons as vCards, for address books.
  case cards
  /// Promises and events as a calendar.
  case calendar

  var ending: String {
    switch self {
    case .workbook: "xlsx"
    case .csv: "csv"
    case .page: "html"
    case .cards: "vcf"
    case .calendar: "ics"
    }
  }
}

extension RecordList {
  /// In which form of its own other programs take its rows; nil for rows that have none.
  public var ownFile: ListFile? {
    switch kind {
    case .contact: .cards
    case .followUp, .event: .calendar
    default: nil
    }
  }
}

extension RecordLists {
  /// Writes the rows that pass into a folder, under a name that nothing has there, and gives its
  /// path. Throws ``OutputError``.
  ///
  /// - Parameter columns: of a page, by their keys; the others have all.
  public func write(
    _ question: ListQuestion, as file: ListFile, columns: [FieldKey], into folder: URL
  ) throws -> (rows: Int, path: String) {
    guard let list = question.list.list else { return (0, "") }
    let name = Fold.text(list.title(language)).replacing(" ", with: "-")
    let page = file == .page ? try report(of: list, question, columns) : nil
    var rows = page?.rows ?? 0
    let path = try FreeName.write(name, file.ending, on: try register.today(), in: folder) { path in
      if let page {
        _ = try register.write(
          page.report.text(as: .html, language), taking: .list(question.list), rows: page.rows,
          to: path, replacing: false)
      } else {
        rows = try save(question, as: file, to: path, replacing: false).rows
      }
    }
    return (rows, path)
  }

  /// Writes the rows that pass to a file, whole or not at all. Throws ``OutputError``; only `replacing`
  /// lets it take the place of another file.
  ///
  /// - Parameter file: of a form of its own what ``RecordList/ownFile`` says; a page is written
  ///   elsewhere.
  /// - Returns: how many rows, or cards, the file has.
  public func save(
    _ question: ListQuestion, as file: ListFile, to path: String, replacing: Bool
  ) throws -> (rows: Int, hasReplaced: Bool) {
    switch file {
    case .workbook: return try writeWorkbook(question, to: path, replacing: replacing)
    case .csv, .page: return try write(question, as: .csv, to: path, replacing: replacing)
    case .cards, .calendar: return try writeOwn(question, to: path, replacing: replacing)
    }
  }

  private func writeOwn(
    _ question: ListQuestion, to path: String, replacing: Bool
  ) throws -> (rows: Int, hasReplaced: Bool) {
    var passing: [Int64] = []
    try each(question) { passing += $1 }
    let (ids, today) = (passing, try register.today())
    let (rows, hasReplaced) = try register.writeText(.list(question.list), to: path, replacing) {
      db, write in
      let choice = CalendarWriter.Choice(ids: ids)
      let calendar = CalendarWriter(db: db, language: language)
      switch question.list.list?.kind {
      case .contact?: return try CardWriter(db: db, today: today).each(of: ids, write)
      case .event?:
        return try CalendarWriter.whole(write) { try calendar.events(choice, write) }
      case .followUp?:
        return try CalendarWriter.whole(write) {
          try calendar.promises(choice, isOpenOnly: false, write)
        }
      default: return 0
      }
    }
    return (rows, hasReplaced)
  }

  /// The list as a table.
  private func report(
    of list: RecordList, _ question: ListQuestion, _ columns: [FieldKey]
  ) throws -> (report: Report, rows: Int) {
    let places = list.columns.indices.filter { columns.contains(list.columns[$0].key) }
    let headings = places.map { place in
      let column = list.columns[place]
      return ReportTable.Column(column.label(language), isNumber: column.isNumber)
    }
    var rows: [ReportTable.Row] = []
    try each(question) { reader, ids in
      for row in try reader.rows(ids) {
        rows.append(ReportTable.Row(places.map { ReportTable.Cell(row.cells[$0]) }))
      }
    }
    let words = [question.filter, question.facts].map(\.trimmed).filter { !$0.isEmpty }
    let count = ListPhrases.rows(language, ["count": DanishNumber.format(rows.count)])
    let span = [try register.today().display, count] + words
    return (
      Report(
        title: list.title(language), span: span.joined(separator: " · "),
        sections: [Report.Section("", [.table(ReportTable(list.title(language), headings, rows))])]),
      rows.count
    )
  }
}
