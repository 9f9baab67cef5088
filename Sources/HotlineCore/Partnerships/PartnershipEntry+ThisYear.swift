import GRDB
import Resources

extension PartnershipEntry {
  /// Those that were agreed from New Year to today.
  static let agreedThisYear = RecordList(
    .partnershipsThisYear, of: .partnership, ListPhrases.partnershipsThisYear,
    columns: list?.columns ?? []
  ) { today, db in
    try Int64.readAll(
      db,
      sql: """
        SELECT id FROM partnership WHERE agreedOn >= ? AND agreedOn <= ? ORDER BY id DESC
        """, arguments: ["\(today.year)-01-01", today.iso])
  }
}
