import GRDB
import Resources

// In B3: what network meetings led to. (S57)

extension ReportReader {
  private typealias Words = ReportPhrases

  private struct Meeting {
    let title: String
    let day: DanishDate
    let came: Int
    /// The partnerships that began there, by their references.
    let partnerships: [String]
  }

  /// Partnerships for each network meeting over all of the period; nothing where there was none.
  func meetings() throws -> [Report.Section] {
    let meetings = try networkMeetings()
    guard !meetings.isEmpty else { return [] }
    let born = meetings.map(\.partnerships.count).reduce(0, +)
    let rate = Double(born) / Double(meetings.count)
    var figure = ReportFigure(
      "partnershipsPerMeeting", Words.perMeeting(language), number: rate,
      text: DanishNumber.format(rate, most: 2))
    figure.remark = Words.perMeetingMeans(
      language, ["partnerships": String(born), "meetings": String(meetings.count)])
    let total = ReportTable.Row(
      [
        ReportTable.Cell(""), ReportTable.Cell(Words.total(language)),
        .count(meetings.map(\.came).reduce(0, +)), .count(born), ReportTable.Cell(""),
      ], isTotal: true)
    return [
      Report.Section(
        Words.networkMeetings(language),
        [
          .figures(ReportFigures(Words.networkMeetings(language), [figure])),
          .table(
            ReportTable(
              Words.networkMeetings(language),
              [
                ReportTable.Column(HotlineReportPhrases.day(language), isShort: true),
                ReportTable.Column(Words.meeting(language)),
                ReportTable.Column(Words.came(language), isNumber: true),
                ReportTable.Column(Words.partnerships(language), isNumber: true),
                ReportTable.Column(Words.bornThere(language)),
              ],
              meetings.map { meeting in
                ReportTable.Row([
                  .day(meeting.day), ReportTable.Cell(meeting.title), .count(meeting.came),
                  .count(meeting.partnerships.count),
                  ReportTable.Cell(meeting.partnerships.joined(separator: ", ")),
                ])
              } + [total])),
        ])
    ]
  }

  private func networkMeetings() throws -> [Meeting] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT title, day,
          (SELECT count(*) FROM eventAttendance
            WHERE eventID = event.id AND status = 'attended') AS came,
          (SELECT group_concat(reference, ' ') FROM
            (SELECT reference FROM partnership WHERE originEventID = event.id ORDER BY reference)
            ) AS born
        FROM event WHERE kind = 'networkMeeting' AND day BETWEEN ? AND ? ORDER BY day, id
        """, arguments: [from, through]
    ).compactMap { row in
      guard let day = DanishDate(iso: row.value("day")) else { return nil }
      let born: String? = row.value("born")
      return Meeting(
        title: row.value("title"), day: day, came: row.value("came"),
        partnerships: (born ?? "").split(separator: " ").map(String.init))
    }
  }
}
