import HotlineCore
import Resources

/// The form of a day on which the municipality is closed or open against the calendar.
enum HolidayOverrideForm: RowForm {
  typealias Record = HolidayOverride

  static let declaration = FormDeclaration(
    title: Phrase(da: "Lukket eller åben dag", en: "Closed or open day"),
    items: [
      FieldDeclaration(.day, .date(.future), Words.day, isRequired: true),
      FieldDeclaration(.name, .text(max: 80), Words.name, isRequired: true),
      FieldDeclaration(
        .state, .choice(.fixed(Words.states)), Words.state, isRequired: true,
        initial: .value(.codes([closed]))),
      FieldDeclaration(.nameEn, .text(max: 80), Words.nameEn),
    ].map(FormItem.field))

  static func fill(from override: HolidayOverride) -> [FieldPath: FieldValue] {
    [
      FieldPath(.day): FieldValue(override.day), FieldPath(.name): FieldValue(override.labelDa),
      FieldPath(.state): FieldValue(code: override.closed ? closed : open),
      FieldPath(.nameEn): FieldValue(override.labelEn),
    ]
  }

  static func read(_ values: FormValues, from base: HolidayOverride?) -> HolidayOverride? {
    guard let day = values.date(.day), let name = values.text(.name) else { return nil }
    let (nameEn, isClosed) = (values.text(.nameEn) ?? name, values.code(.state) != open)
    var override =
      base ?? HolidayOverride(day: day, labelDa: name, labelEn: nameEn, closed: isClosed)
    (override.day, override.labelDa, override.labelEn) = (day, name, nameEn)
    override.closed = isClosed
    return override
  }

  static func title(of override: HolidayOverride) -> String {
    "\(override.day.display) \(override.labelDa)"
  }

  static func load(_ id: Int64, from register: Register) throws -> HolidayOverride? {
    try register.holidayOverride(id)
  }

  static func store(
    _ override: HolidayOverride, from base: HolidayOverride?, in register: Register
  ) throws -> HolidayOverride {
    try register.save(override, from: base)
  }

  private static let closed = "closed"
  private static let open = "open"

  /// What the form says.
  private enum Words {
    static let day = FieldWords(da: "Dag", "24/12, fre eller u52 tor", en: "Day", "24/12 or Fri")
    static let name = FieldWords(
      da: "Navn", "Hvorfor? Juleaften, kommunen holder lukket", en: "Name", "Why? Christmas Eve")
    static let states = [
      Choice(closed, Phrase(da: "lukket", en: "closed")),
      Choice(open, Phrase(da: "åben", en: "open")),
    ]
    static let state = FieldWords(
      da: "Hotlinen er", "Mellemrum vælger", en: "The hotline is", "Space chooses")
    static let nameEn = FieldWords(
      da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish")
  }
}
