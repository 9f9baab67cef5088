import Resources

extension HolidayOverride: Record {
  public static let kind = RecordKind.holidayOverride
  public static let names = KindNames(
    Phrase(da: "Lukket eller åben dag", en: "Closed or open day"),
    the: Phrase(da: "hotlinens særlige dag", en: "the hotline's special day"))
  public static let list: RecordList? = nil
  public static let whyNoList: String? =
    "the days that are closed or open out of turn stand together in F8"

  public static let items: [RecordItem<HolidayOverride>] = [
    .field(date), .field(name), .field(state), .field(nameEn),
  ]

  public var called: String? { "\(day.display) \(labelDa)" }

  public static func blank(_ about: RecordAbout) -> HolidayOverride {
    HolidayOverride(day: .first, labelDa: "", labelEn: "", closed: true)
  }

  public func completed(from base: HolidayOverride?, _ saving: Saving) -> HolidayOverride {
    var override = self
    if override.labelEn.isBlank { override.labelEn = override.labelDa }
    return override
  }

  /// A day has one row.
  public func refusals(from base: HolidayOverride?, _ saving: Saving) throws -> [Refusal] {
    try saving.isTaken(day, in: "day", besides: self)
      ? [.taken(Self.date.name, value: day.display)] : []
  }

  private static let date = Field(
    .day, \HolidayOverride.day, .date(.future),
    FieldWords(da: "Dag", "24/12, fre eller u52 tor", en: "Day", "24/12 or Fri"),
    isRequired: true)
  private static let name = Field(
    .name, \HolidayOverride.labelDa, .text(max: 80),
    FieldWords(
      da: "Navn", "Hvorfor? Juleaften, kommunen holder lukket", en: "Name", "Why? Christmas Eve"),
    isRequired: true, column: "labelDa")
  private static let state = Field<HolidayOverride>(
    .state,
    .choice(
      .fixed([
        Choice("closed", Phrase(da: "lukket", en: "closed")),
        Choice("open", Phrase(da: "åben", en: "open")),
      ])),
    FieldWords(da: "Hotlinen er", "Mellemrum vælger", en: "The hotline is", "Space chooses"),
    isRequired: true, initial: .value(.codes(["closed"])), column: "closed",
    get: { FieldValue(code: $0.closed ? "closed" : "open") },
    set: { $0.closed = $1.codes != ["open"] })
  private static let nameEn = Field(
    .nameEn, \HolidayOverride.labelEn, .text(max: 80),
    FieldWords(da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish"),
    column: "labelEn")
}
