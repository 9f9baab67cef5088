import HotlineCore
import Resources

/// The form of one thing that an organisation offers or needs.
public enum OfferLineForm {
  public static let declaration = FormDeclaration(
    title: Phrase(da: "Tilbud eller behov", en: "Offer or need"),
    items: (what + howMuch + when).map(FormItem.field), check: check)

  public static func fill(
    from line: OfferLine, categories: [String: String]
  ) -> [FieldPath: FieldValue] {
    let category = line.categoryCode.map { code in
      FieldValue.item(LookupItem(key: code, name: categories[code] ?? code))
    }
    let values: [FieldKey: FieldValue] = [
      .direction: FieldValue(code: line.direction.rawValue),
      .mode: FieldValue(code: line.mode.rawValue), .category: category ?? .empty,
      .ewcCode: FieldValue(line.ewcCode), .title: FieldValue(line.title),
      .text: FieldValue(line.text), .volume: FieldValue(line.volume),
      .unit: FieldValue(line.unit), .value: FieldValue(line.valueDKK),
      .requiresRSV: .flag(line.requiresRSV), .certificate: FieldValue(line.requiresCertificate),
      .maxHours: FieldValue(line.maxHours), .availableFrom: FieldValue(line.availableFrom),
      .availableTo: FieldValue(line.availableTo), .reach: FieldValue(code: line.reach.rawValue),
      .state: FieldValue(code: line.status.rawValue),
      .confirmedOn: FieldValue(line.lastConfirmedOn),
      .urgency: FieldValue(code: Words.code(ofUrgency: line.urgency)),
    ]
    return Dictionary(uniqueKeysWithValues: values.map { (FieldPath($0.key), $0.value) })
  }

  /// The line that the form describes; what it does not show stays as it was in `base`.
  ///
  /// - Returns: nil without a title.
  public static func read(
    _ values: FormValues, organisationID: Int64, from base: OfferLine?
  ) -> OfferLine? {
    guard let title = values.text(.title) else { return nil }
    let direction = values.choice(.direction, as: OfferLine.Direction.self) ?? .offers
    let mode = values.choice(.mode, as: OfferLine.Mode.self) ?? .service
    var line =
      base
      ?? OfferLine(organisationID: organisationID, direction: direction, mode: mode, title: title)
    (line.title, line.direction, line.mode) = (title, direction, mode)
    line.categoryCode = values.item(.category)?.key
    line.ewcCode = values.text(.ewcCode)
    line.text = values.text(.text)
    line.volume = values.decimal(.volume)
    line.unit = values.text(.unit)
    line.valueDKK = values.kroner(.value)
    line.requiresRSV = values.flag(.requiresRSV)
    line.requiresCertificate = values.text(.certificate)
    line.maxHours = values.decimal(.maxHours)
    line.availableFrom = values.date(.availableFrom)
    line.availableTo = values.date(.availableTo)
    line.reach = values.choice(.reach) ?? .municipality
    line.status = values.choice(.state) ?? .active
    line.lastConfirmedOn = values.date(.confirmedOn)
    line.urgency = values.code(.urgency).flatMap(Double.init) ?? 0.6
    return line
  }

  private static func check(_ values: FormValues) -> [FormFinding] {
    guard let from = values.date(.availableFrom), let to = values.date(.availableTo), to < from
    else { return [] }
    return [FormFinding(FieldPath(.availableTo), .rule(Words.daysTurned))]
  }

  private typealias Words = OfferLineFormPhrases

  private static let what = [
    FieldDeclaration(
      .direction, .choice(.fixed(Words.directions)), Words.direction, isRequired: true,
      initial: .value(.codes(["offers"]))),
    FieldDeclaration(.title, .text(max: 200), Words.title, isRequired: true),
    FieldDeclaration(.category, .lookup(Lookup(.category)), Words.category),
    FieldDeclaration(
      .mode, .choice(.fixed(Words.modes)), Words.mode, isRequired: true,
      initial: .value(.codes(["service"]))),
    FieldDeclaration(
      .ewcCode, .text(max: 8), Words.ewcCode, shownWhen: .chosen(.mode, ["resource_stream"])),
    FieldDeclaration(.text, .multiline(max: 2_000), Words.text),
  ]

  private static let howMuch = [
    FieldDeclaration(.volume, .decimal(0...1_000_000_000, unit: Words.volumeUnit), Words.volume),
    FieldDeclaration(.unit, .text(max: 50), Words.unit),
    FieldDeclaration(.value, .money, Words.value),
    FieldDeclaration(
      .maxHours, .decimal(0.25...37, unit: WorkplaceOfferFormPhrases.hours), Words.maxHours,
      shownWhen: .chosen(.mode, ["workplace"])),
    FieldDeclaration(
      .requiresRSV, .yesNo, Words.requiresRSV, shownWhen: .chosen(.direction, ["needs"])),
    FieldDeclaration(.certificate, .text(max: 200), Words.certificate),
  ]

  private static let when = [
    FieldDeclaration(.availableFrom, .date(.future), Words.availableFrom),
    FieldDeclaration(.availableTo, .date(.future), Words.availableTo),
    FieldDeclaration(
      .reach, .choice(.fixed(Words.reaches)), Words.reach,
      initial: .value(.codes(["municipality"]))),
    FieldDeclaration(
      .urgency, .choice(.fixed(Words.urgencies)), Words.urgency,
      initial: .value(.codes(["0.6"]))),
    FieldDeclaration(
      .state, .choice(.fixed(Words.states)), Words.state, initial: .value(.codes(["active"]))),
    FieldDeclaration(.confirmedOn, .date(.past), Words.confirmedOn, initial: .today),
  ]
}

extension OfferLineForm: RecordForm {
  static func record(of subject: FormSubject, _ register: Register) throws -> OfferLine? {
    try subject.rowID.flatMap { try register.offerLine($0) }
  }

  static func subject(of line: OfferLine, _ asked: FormSubject) -> FormSubject {
    asked.on(row: line.id, organisation: line.organisationID, title: line.title)
  }

  static func values(
    of line: OfferLine, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    let categories = try clerk.register.lookups().categories.map {
      ($0.code, clerk.language == .danish ? $0.labelDa : $0.labelEn)
    }
    return fill(
      from: line, categories: Dictionary(categories, uniquingKeysWith: { first, _ in first }))
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: OfferLine?, _ clerk: FormClerk
  ) -> OfferLine? {
    read(values, organisationID: subject.organisationID ?? 0, from: base)
  }

  static func store(
    _ line: OfferLine, from base: OfferLine?, _ register: Register
  ) throws -> OfferLine {
    try register.save(line, from: base)
  }
}
