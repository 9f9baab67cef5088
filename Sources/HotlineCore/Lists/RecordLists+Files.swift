import Foundation
import Resources

/// What becomes of the rows of a list that are on the screen.
public enum ListFile: String, Sendable, CaseIterable {
  /// For a spreadsheet, with every column.
  case csv
  /// A page to print, with the columns that are shown.
  case page

  var ending: String {
    switch self {
    case .csv: "csv"
    case .page: "html"
    }
  }
}

extension RecordLists {
  /// Writes the rows that pass into a folder, under a name that nothing has there, and gives its
  /// path. Throws ``OutputError``.
  ///
  /// - Parameter columns: of a page, by their keys; the CSV has all.
  public func write(
    _ question: ListQuestion, as file: ListFile, columns: [FieldKey], into folder: URL
  ) throws -> (rows: Int, path: String) {
    guard let list = question.list.list else { return (0, "") }
    let name = Fold.text(list.title(language)).replacing(" ", with: "-")
    let day = try register.today().iso
    let page = file == .page ? try report(of: list, question, columns) : nil
    var number = 1
    while true {
      let suffix = number == 1 ? "" : "-\(number)"
      let path = folder.appending(path: "\(name)-\(day)\(suffix).\(file.ending)").path
      do {
        guard let page else {
          return (try write(question, as: .csv, to: path, replacing: false).rows, path)
        }
        _ = try register.write(page.report, as: .html, language, to: path, replacing: false)
        return (page.rows, path)
      } catch OutputError.exists where number < Self.mostOfADay {
        number += 1
      }
    }
  }

  /// Far more than anybody writes; a folder in which every name is taken has an end.
  private static var mostOfADay: Int { 100_000 }

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
