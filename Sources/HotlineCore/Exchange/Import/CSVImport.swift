import Foundation
import GRDB

/// Reads a list from a CSV file into the staging.
struct CSVImport {
  let today: DanishDate
  let places: ImportPlaces
  /// Whether the register knows a P-number, which the CPR guard then allows.
  let isPNumber: (PNumber) throws -> Bool

  /// Reads to the end. Throws ``ImportError`` when the file is no list that can be read.
  func read(_ file: InputFile, into stage: ImportStage.Filler) throws {
    var reader = try CSVReader(file)
    guard let first = try reader.next() else { throw ImportError.empty(path: file.path) }
    let header = try ImportHeader(first.cells, path: file.path)
    stage.ignoring(header.ignored)
    while let row = try reader.next() {
      do {
        var cells = try ImportCells(
          row, header: header, names: first.cells, today: today, isPNumber: isPNumber)
        let record = try record(&cells, header.list)
        try stage.add(record, line: row.line, notes: cells.notes)
      } catch let reason as ImportReason {
        stage.reject(reason, line: row.line)
      }
    }
  }

  private func record(_ cells: inout ImportCells, _ list: ImportList) throws -> ImportRecord {
    switch list {
    case .organisations: .organisation(try OrganisationRecord(&cells, places: places))
    case .contacts: .contact(try ContactRecord(&cells))
    case .partnerships: .partnership(try PartnershipRecord(&cells))
    case .positions: .position(try PositionRecord(&cells))
    }
  }
}
