import HotlineCore
import Resources

/// The form of the hotline's hours on one weekday.
enum OpeningHoursForm: RowForm {
  typealias Record = WeekdayHours

  static let declaration = FormDeclaration(
    title: Phrase(da: "Åbningstid", en: "Opening hours"),
    items: [
      FieldDeclaration(.weekday, .choice(.fixed(Words.weekdays)), Words.weekday, isRequired: true),
      FieldDeclaration(
        .opens, .time, Words.opens, isRequired: true, initial: .value(.text("08.00"))),
      FieldDeclaration(
        .closes, .time, Words.closes, isRequired: true, initial: .value(.text("16.00"))),
    ].map(FormItem.field), check: check)

  static func fill(from hours: WeekdayHours) -> [FieldPath: FieldValue] {
    [
      FieldPath(.weekday): FieldValue(code: String(hours.weekday)),
      FieldPath(.opens): .text(LocalTime.clock(minute: hours.opensMinute)),
      FieldPath(.closes): .text(LocalTime.clock(minute: hours.closesMinute)),
    ]
  }

  static func read(_ values: FormValues, from base: WeekdayHours?) -> WeekdayHours? {
    guard let weekday = values.code(.weekday).flatMap({ Int($0) }),
      let opens = values.minute(.opens), let closes = values.minute(.closes)
    else { return nil }
    var hours =
      base ?? WeekdayHours(weekday: weekday, opensMinute: opens, closesMinute: closes)
    (hours.weekday, hours.opensMinute, hours.closesMinute) = (weekday, opens, closes)
    return hours
  }

  static func title(of hours: WeekdayHours) -> String {
    CalendarWords.of(.danish).weekdays[safe: hours.weekday - 1] ?? ""
  }

  static func load(_ id: Int64, from register: Register) throws -> WeekdayHours? {
    try register.weekdayHours(id)
  }

  static func store(
    _ hours: WeekdayHours, from base: WeekdayHours?, in register: Register
  ) throws -> WeekdayHours {
    try register.save(hours, from: base)
  }

  private static func check(_ values: FormValues) -> [FormFinding] {
    guard let opens = values.minute(.opens), let closes = values.minute(.closes), closes <= opens
    else { return [] }
    return [FormFinding(FieldPath(.closes), .rule(Words.closesBefore))]
  }

  /// What the form says.
  private enum Words {
    static let weekdays = (1...7).map { weekday in
      Choice(
        String(weekday),
        Phrase(
          da: CalendarWords.of(.danish).weekdays[weekday - 1],
          en: CalendarWords.of(.english).weekdays[weekday - 1]))
    }
    static let weekday = FieldWords(
      da: "Ugedag", "Mellemrum vælger", en: "Weekday", "Space chooses")
    static let opens = FieldWords(
      da: "Åbner", "Første minut, der er åbent: 8 eller 8.30", en: "Opens", "8 or 8.30")
    static let closes = FieldWords(
      da: "Lukker", "Første minut, der er lukket igen: 16", en: "Closes", "16 or 15.30")
    static let closesBefore = Phrase(
      da: "Der lukkes først efter åbningen", en: "Closing comes after opening")
  }
}
