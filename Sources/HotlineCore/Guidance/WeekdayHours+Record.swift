import Resources

extension WeekdayHours: Record {
  public static let kind = RecordKind.openingHours
  public static let names = KindNames(
    Phrase(da: "Åbningstid", en: "Opening hours"),
    the: Phrase(da: "hotlinens åbningstid", en: "the hotline's hours"))
  public static let list: RecordList? = nil
  public static let whyNoList: String? = "the hours of the week stand together in F8"

  public static let items: [RecordItem<WeekdayHours>] = [
    .field(day), .field(opens), .field(closes),
  ]

  public static let spans = [
    FieldSpan(opens.declaration, closes.declaration, mayMeet: false)
  ]

  public var called: String? {
    let weekdays = CalendarWords.of(.danish).weekdays
    return (1...weekdays.count).contains(weekday) ? weekdays[weekday - 1] : nil
  }

  public static func blank(_ about: RecordAbout) -> WeekdayHours {
    WeekdayHours(weekday: 1, opensMinute: 0, closesMinute: 0)
  }

  /// A weekday has one row.
  public func refusals(from base: WeekdayHours?, _ saving: Saving) throws -> [Refusal] {
    try saving.isTaken(weekday, in: "weekday", besides: self)
      ? [.taken(Self.day.name, value: called ?? "")] : []
  }

  private static let day = Field(
    .weekday, \WeekdayHours.weekday,
    .choice(
      .fixed(
        zip(CalendarWords.of(.danish).weekdays, CalendarWords.of(.english).weekdays).enumerated()
          .map { Choice(String($0 + 1), Phrase(da: $1.0, en: $1.1)) })),
    FieldWords(da: "Ugedag", "Mellemrum vælger", en: "Weekday", "Space chooses"), isRequired: true)
  private static let opens = Field(
    .opens, \WeekdayHours.opensMinute, .time,
    FieldWords(
      da: "Åbner", "Første minut, der er åbent: 8 eller 8.30", en: "Opens", "8 or 8.30"),
    isRequired: true, initial: .value(.text("08.00")), column: "opensMinute")
  private static let closes = Field(
    .closes, \WeekdayHours.closesMinute, .time,
    FieldWords(
      da: "Lukker", "Første minut, der er lukket igen: 16", en: "Closes", "16 or 15.30"),
    isRequired: true, initial: .value(.text("16.00")), column: "closesMinute")
}
