import GRDB

extension OfferLine {
  /// The lines of organisations with what matching asks of them: by place and not by name, since
  /// hundreds are read between two keys. A line with a value that cannot be read is left out.
  static func matching(_ ids: Set<Int64>, _ db: Database) throws -> [OfferLine] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, organisationID, direction, mode, title, text, categoryCode, ewcCode, volume, unit,
          valueDKK, requiresRSV, requiresCertificate, maxHours, availableFrom, availableTo, reach,
          status, lastConfirmedOn, urgency, freeVolume, freeOn, notice, noticeOn, isConfidential
        FROM offerLine WHERE organisationID IN (SELECT value FROM json_each(?)) ORDER BY id
        """)
    var lines: [OfferLine] = []
    let rows = try Row.fetchCursor(statement, arguments: [IDList(ids).json])
    while let row = try rows.next() {
      guard let direction: Direction = row.value(at: 2), let mode: Mode = row.value(at: 3),
        let reach: Reach = row.value(at: 16), let status: Status = row.value(at: 17)
      else { continue }
      var line = OfferLine(
        organisationID: row.value(at: 1), direction: direction, mode: mode, title: row.value(at: 4))
      line.id = row.value(at: 0)
      line.text = row.value(at: 5)
      line.categoryCode = row.value(at: 6)
      line.ewcCode = row.value(at: 7)
      line.volume = row.value(at: 8)
      line.unit = row.value(at: 9)
      line.valueDKK = row.value(at: 10)
      line.requiresRSV = row.value(at: 11)
      line.requiresCertificate = row.value(at: 12)
      line.maxHours = row.value(at: 13)
      line.availableFrom = row.value(at: 14)
      line.availableTo = row.value(at: 15)
      line.reach = reach
      line.status = status
      line.lastConfirmedOn = row.value(at: 18)
      line.urgency = row.value(at: 19)
      line.freeVolume = row.value(at: 20)
      line.freeOn = row.value(at: 21)
      line.notice = row.value(at: 22)
      line.noticeOn = row.value(at: 23)
      line.isConfidential = row.value(at: 24)
      lines.append(line)
    }
    return lines
  }
}
