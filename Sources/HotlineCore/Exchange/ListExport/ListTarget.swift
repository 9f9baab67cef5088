import Foundation

/// Where tables are written one after the other: sheets of a workbook, or files of a folder.
protocol ListTarget: AnyObject {
  /// Begins the next table.
  ///
  /// - Parameter name: of a sheet; a file is called after it.
  func begin(_ name: String, _ columns: [String]) throws
  /// The next row of the table that was begun.
  func row(_ cells: [SheetCell]) throws
}

/// The sheets of one workbook.
final class WorkbookTarget: ListTarget {
  private let book: WorkbookWriter

  init(_ book: WorkbookWriter) {
    self.book = book
  }

  func begin(_ name: String, _ columns: [String]) throws { try book.begin(name, columns) }

  func row(_ cells: [SheetCell]) throws { try book.row(cells) }
}

/// CSV files of one folder.
final class FolderTarget: ListTarget {
  private let folder: OutputFolder
  private var file: OutputFile?
  /// The paths of the files, and how many rows each has.
  private(set) var lists: [(path: String, rows: Int)] = []

  init(_ folder: OutputFolder) {
    self.folder = folder
  }

  func begin(_ name: String, _ columns: [String]) throws {
    let taken = Set(lists.map { URL(filePath: $0.path).lastPathComponent })
    let slug = Slug.of(name)
    var number = 1
    while taken.contains(Self.fileName(slug, number)) { number += 1 }
    let next = try folder.file(Self.fileName(slug, number))
    // Excel takes a file for UTF-8 only when it begins so.
    try next.write("\u{FEFF}" + CSVWriter.row(columns))
    file = next
    lists.append((next.place.path, 0))
  }

  func row(_ cells: [SheetCell]) throws {
    try file?.write(CSVWriter.row(cells.map(\.words)))
    if !lists.isEmpty { lists[lists.count - 1].rows += 1 }
  }

  private static func fileName(_ slug: String, _ number: Int) -> String {
    number == 1 ? "\(slug).csv" : "\(slug)-\(number).csv"
  }
}
