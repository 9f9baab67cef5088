import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Lists as spreadsheets, with all that is stored")
struct ListWorkbookTests {
  let folder: TestFolder
  let register: Register
  let lists: RecordLists

  init() throws {
    folder = try TestFolder()
    register = try demoRegister()
    lists = RecordLists(register, .danish, try CopenhagenTime())
  }

  /// The rows of the sheet that a list is written to, headings first.
  private func sheet(_ name: ListName) throws -> [[String]] {
    let path = folder.file("\(name.word).xlsx").path
    let (count, _) = try lists.writeWorkbook(ListQuestion(name), to: path, replacing: false)
    let book = try Workbook(InputFile(path: path))
    let reader = try SheetReader(book, sheet: try #require(book.sheets.first))
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    #expect(rows.count == count + 1, "\(name.word)")
    return rows
  }

  /// As the reader of spreadsheets gives a cell back.
  private func read(_ cell: SheetCell) -> String {
    switch cell {
    case .day(let day): day.iso
    case .moment(let day, let minute):
      day.iso
        + (minute == 0
          ? ""
          : " " + LocalTime.clock(minute: minute).replacing(".", with: ":"))
    case .money(let number), .whole(let number): String(number)
    case .decimal(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .text, .empty: cell.shown
    }
  }

  @Test("every list comes back row by row", arguments: RecordList.all.map(\.name))
  func thereAndBack(name: ListName) throws {
    var expected: [[String]] = []
    try lists.each(ListQuestion(name)) { reader, ids in
      let file = ListFileReader(reader)
      if expected.isEmpty { expected.append(file.headings) }
      expected += try file.rows(ids).map { $0.map(read) }
    }
    let rows = try sheet(name)
    guard !expected.isEmpty else {
      #expect(rows.count == 1)
      return
    }
    let width = expected[0].count
    #expect(Set(expected.map(\.count)) == [width])
    let filled = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    #expect(filled == expected)
  }

  @Test("CSV has the same columns, and a cell for each")
  func csv() throws {
    for list in RecordList.all {
      let path = folder.file("\(list.name.word).csv").path
      _ = try lists.write(ListQuestion(list.name), as: .csv, to: path, replacing: false)
      var reader = try CSVReader(InputFile(path: path))
      let headings = try #require(try reader.next()).cells
      let said = try lists.reading(list) { ListFileReader($0).headings }
      #expect(headings == said)
      while let row = try reader.next() { #expect(row.cells.count == headings.count) }
    }
  }

  @Test("a line has its volume, days, reach and notice; a talk all that was said")
  func details() throws {
    let lines = try sheet(.kind(.line))
    for heading in ["Mængde", "Enhed", "Rækkevidde", "Haster", "Ledigt nu", "Besked", "Oprettet"] {
      #expect(lines[0].contains(heading), "\(heading)")
    }
    let long = String(repeating: "Ordret gengivet. ", count: 40).trimmed
    try register.maintain("test") { db in
      try db.execute(
        sql: "UPDATE interaction SET summary = ? WHERE id = (SELECT max(id) FROM interaction)",
        arguments: [long])
    }
    #expect(try sheet(.kind(.interaction)).joined().contains(long))
  }
}
