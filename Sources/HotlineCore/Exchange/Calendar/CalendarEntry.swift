import Foundation

/// An entry of a calendar file (RFC 5545).
struct CalendarEntry: Equatable {
  /// The same whenever it is written, so that a calendar that has it takes the newer one.
  let uid: String
  /// How often it was changed.
  let revision: Int
  let changedAt: Date
  let start: DayAndTime
  /// Minutes after midnight of the same day; nil where nobody said.
  let endMinute: Int?
  let title: String
  let place: String?
  let text: String?
  let isCancelled: Bool

  /// Hours are those of Denmark.
  static let zone = "Europe/Copenhagen"

  /// With the lines that begin and end it. A day without a time takes the whole day and leaves it free
  /// for others.
  var lines: [(String, String)] {
    var lines = [
      ("BEGIN", "VEVENT"), ("UID", uid), ("DTSTAMP", Self.stamp(changedAt)),
      ("LAST-MODIFIED", Self.stamp(changedAt)), ("SEQUENCE", String(max(0, revision - 1))),
    ]
    if let minute = start.minute {
      lines.append(("DTSTART;TZID=\(Self.zone)", Self.local(start.day, minute)))
      if let endMinute, endMinute > minute {
        lines.append(("DTEND;TZID=\(Self.zone)", Self.local(start.day, endMinute)))
      }
    } else {
      lines.append(("DTSTART;VALUE=DATE", Self.plain(start.day)))
      lines.append(("DTEND;VALUE=DATE", Self.plain(start.day.adding(days: 1))))
      lines.append(("TRANSP", "TRANSPARENT"))
    }
    lines.append(("SUMMARY", ContentLine.escaped(title)))
    if let place, !place.isEmpty { lines.append(("LOCATION", ContentLine.escaped(place))) }
    if let text, !text.isEmpty { lines.append(("DESCRIPTION", ContentLine.escaped(text))) }
    lines.append(("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED"))
    lines.append(("END", "VEVENT"))
    return lines
  }

  /// A moment in UTC.
  private static func stamp(_ date: Date) -> String {
    Instant(date).iso.filter { $0 != "-" && $0 != ":" }
  }

  private static func plain(_ day: DanishDate) -> String { day.iso.replacing("-", with: "") }

  private static func local(_ day: DanishDate, _ minute: Int) -> String {
    plain(day) + "T" + LocalTime.clock(minute: minute).replacing(".", with: "") + "00"
  }
}
