import HotlineCore
import Resources

/// The form of how open a workplace is to people with reduced capacity. Never about a person.
public enum WorkplaceOfferForm {
  public static let declaration = FormDeclaration(
    title: Phrase(da: "Plads til flere", en: "Room for more"),
    items: [
      FieldDeclaration(
        .open, .choice(.fixed(Words.openness)), Words.open, isRequired: true,
        initial: .value(.codes(["yes"]))),
      FieldDeclaration(.minHours, .decimal(0.25...37, unit: Words.hours), Words.minHours),
      FieldDeclaration(.maxHours, .decimal(0.25...37, unit: Words.hours), Words.maxHours),
      FieldDeclaration(.slots, .integer(0...1_000), Words.slots),
      FieldDeclaration(.tasks, .multiline(max: 2_000), Words.tasks),
      FieldDeclaration(.accommodations, .ticks(.list(.accommodations)), Words.accommodations),
      FieldDeclaration(.confirmedOn, .date(.past), Words.confirmedOn, initial: .today),
    ].map(FormItem.field), check: check)

  public static func fill(from offer: WorkplaceOffer) -> [FieldPath: FieldValue] {
    [
      FieldPath(.open): FieldValue(code: offer.open.rawValue),
      FieldPath(.minHours): FieldValue(offer.minHours),
      FieldPath(.maxHours): FieldValue(offer.maxHours),
      FieldPath(.slots): FieldValue(offer.slots), FieldPath(.tasks): FieldValue(offer.tasks),
      FieldPath(.accommodations): FieldValue(codes: offer.accommodations),
      FieldPath(.confirmedOn): FieldValue(offer.lastConfirmedOn),
    ]
  }

  /// The offer that the form describes; what it does not show stays as it was in `base`.
  public static func read(
    _ values: FormValues, organisationID: Int64, from base: WorkplaceOffer?
  ) -> WorkplaceOffer {
    let open = values.choice(.open, as: WorkplaceOffer.Openness.self) ?? .unknown
    var offer = base ?? WorkplaceOffer(organisationID: organisationID, open: open)
    offer.open = open
    offer.minHours = values.decimal(.minHours)
    offer.maxHours = values.decimal(.maxHours)
    offer.slots = values.integer(.slots)
    offer.tasks = values.text(.tasks)
    offer.accommodations = values.codes(.accommodations)
    offer.lastConfirmedOn = values.date(.confirmedOn)
    return offer
  }

  private static func check(_ values: FormValues) -> [FormFinding] {
    guard let least = values.decimal(.minHours), let most = values.decimal(.maxHours), most < least
    else { return [] }
    return [FormFinding(FieldPath(.maxHours), .rule(Words.hoursTurned))]
  }

  private typealias Words = WorkplaceOfferFormPhrases
}

extension WorkplaceOfferForm: RecordForm {
  /// An organisation has one at most.
  static func record(of subject: FormSubject, _ register: Register) throws -> WorkplaceOffer? {
    try subject.organisationID.flatMap { try register.workplaceOffer(ofOrganisation: $0) }
  }

  static func subject(of offer: WorkplaceOffer, _ asked: FormSubject) -> FormSubject {
    asked.on(row: offer.id, organisation: offer.organisationID, title: asked.title)
  }

  static func values(
    of offer: WorkplaceOffer, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    fill(from: offer)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: WorkplaceOffer?, _ clerk: FormClerk
  ) -> WorkplaceOffer? {
    read(values, organisationID: subject.organisationID ?? 0, from: base)
  }

  static func store(
    _ offer: WorkplaceOffer, from base: WorkplaceOffer?, _ register: Register
  ) throws -> WorkplaceOffer {
    try register.save(offer, from: base)
  }
}

/// What the form of a workplace offer says.
enum WorkplaceOfferFormPhrases {
  static let hours = Phrase(da: "timer om ugen", en: "hours a week")
  static let open = FieldWords(
    da: "Åben", "Har I plads til en med nedsat arbejdsevne?",
    en: "Open", "Have you room for somebody with reduced capacity?")
  static let minHours = FieldWords(
    da: "Mindst", "Hvor få timer om ugen må det være? 5 eller 5,5",
    en: "At least", "How few hours a week may it be? 5 or 5,5")
  static let maxHours = FieldWords(
    da: "Højst", "Hvor mange timer om ugen?", en: "At most", "How many hours a week?")
  static let hoursTurned = Phrase(
    da: "Højst er mindre end mindst", en: "The most is less than the least")
  static let slots = FieldWords(
    da: "Pladser", "Hvor mange har I plads til?", en: "Places", "How many have you room for?")
  static let tasks = FieldWords(
    da: "Opgaver", "Hvad er der at lave?", en: "Tasks", "What is there to do?")
  static let accommodations = FieldWords(
    da: "Skånehensyn", "Hvilke hensyn kan I tage? ↑↓ flytter, mellemrum sætter kryds",
    en: "Accommodations", "What can you adjust? ↑↓ moves, Space ticks")
  static let confirmedOn = FieldWords(
    da: "Bekræftet", "Hvornår sagde de det sidst?", en: "Confirmed", "When did they last say so?")

  static let openness = WorkplaceOffer.Openness.allCases.map { Choice($0.rawValue, label($0)) }

  private static func label(_ openness: WorkplaceOffer.Openness) -> Phrase {
    switch openness {
    case .yes: Phrase(da: "ja", en: "yes")
    case .no: Phrase(da: "nej", en: "no")
    case .unknown: Phrase(da: "vides ikke", en: "unknown")
    }
  }
}
