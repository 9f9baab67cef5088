import HotlineCore
import Resources

/// The form of a position: the job slot, never the person in it.
public enum PositionForm {
  public static let declaration = FormDeclaration(
    title: Phrase(da: "Stilling", en: "Position"), items: fields.map(FormItem.field),
    check: check)

  /// - Parameters:
  ///   - employer: how the picker shows the employer.
  ///   - partnership: how the picker shows the partnership that it came from.
  public static func fill(
    from position: Position, employer: LookupItem, partnership: LookupItem?
  ) -> [FieldPath: FieldValue] {
    let values: [FieldKey: FieldValue] = [
      .organisation: .item(employer), .title: FieldValue(position.title),
      .scheme: FieldValue(code: position.schemeCode), .hours: FieldValue(position.hoursPerWeek),
      .reducedCapacity: .flag(position.reducedCapacity),
      .state: FieldValue(code: position.state.rawValue),
      .establishedOn: FieldValue(position.establishedOn),
      .firstFilledOn: FieldValue(position.firstFilledOn), .closedOn: FieldValue(position.closedOn),
      .tasks: FieldValue(position.tasks),
      .accommodations: FieldValue(codes: position.accommodations),
      .partnership: partnership.map(FieldValue.item) ?? .empty, .note: FieldValue(position.note),
    ]
    return Dictionary(uniqueKeysWithValues: values.map { (FieldPath($0.key), $0.value) })
  }

  /// The position that the form describes; what it does not show stays as it was in `base`.
  ///
  /// - Returns: nil without employer, title, scheme or hours.
  public static func read(_ values: FormValues, from base: Position?) -> Position? {
    guard let employer = values.rowID(.organisation), let title = values.text(.title),
      let scheme = values.code(.scheme), let hours = values.decimal(.hours)
    else { return nil }
    let state = values.choice(.state, as: Position.State.self) ?? .planned
    var position =
      base
      ?? Position(
        organisationID: employer, title: title, schemeCode: scheme, state: state,
        hoursPerWeek: hours)
    (position.organisationID, position.title) = (employer, title)
    (position.schemeCode, position.state, position.hoursPerWeek) = (scheme, state, hours)
    position.reducedCapacity = values.flag(.reducedCapacity)
    position.establishedOn = values.date(.establishedOn)
    position.firstFilledOn = values.date(.firstFilledOn)
    position.closedOn = values.date(.closedOn)
    position.tasks = values.text(.tasks)
    position.accommodations = values.codes(.accommodations)
    position.partnershipID = values.rowID(.partnership)
    position.note = values.text(.note)
    return position
  }

  private static func check(_ values: FormValues) -> [FormFinding] {
    var findings: [FormFinding] = []
    if let hours = values.decimal(.hours), hours <= 0 {
      findings.append(FormFinding(FieldPath(.hours), .rule(Words.noHours)))
    }
    if let start = values.date(.establishedOn), let filled = values.date(.firstFilledOn),
      filled < start
    {
      findings.append(FormFinding(FieldPath(.firstFilledOn), .advice(Words.filledBefore)))
    }
    return findings
  }

  private typealias Words = PositionFormPhrases

  private static let fields = [
    FieldDeclaration(
      .organisation, .lookup(Lookup(.organisation)), Words.employer, isRequired: true),
    FieldDeclaration(.title, .text(max: 200), Words.title, isRequired: true),
    FieldDeclaration(.scheme, .choice(.list(.schemes)), Words.scheme, isRequired: true),
    FieldDeclaration(
      .hours, .decimal(0.25...37, unit: WorkplaceOfferFormPhrases.hours), Words.hours,
      isRequired: true),
    FieldDeclaration(
      .reducedCapacity, .yesNo, Words.reducedCapacity, initial: .value(.flag(true))),
    FieldDeclaration(
      .state, .choice(.fixed(Words.states)), Words.state, isRequired: true,
      initial: .value(.codes([Position.State.planned.rawValue]))),
    FieldDeclaration(.establishedOn, .date(.past), Words.establishedOn),
    FieldDeclaration(
      .firstFilledOn, .date(.past), Words.firstFilledOn,
      shownWhen: .chosen(.state, ["filled", "vacant", "closed"])),
    FieldDeclaration(
      .closedOn, .date(.past), Words.closedOn, shownWhen: .chosen(.state, ["closed"])),
    FieldDeclaration(.tasks, .multiline(max: 2_000), Words.tasks),
    FieldDeclaration(.accommodations, .ticks(.list(.accommodations)), Words.accommodations),
    FieldDeclaration(
      .partnership, .lookup(Lookup(.partnership, scope: .organisation)), Words.partnership),
    FieldDeclaration(.note, .multiline(max: 4_000), Words.note),
  ]
}

extension PositionForm: RecordForm {
  static func record(of subject: FormSubject, _ register: Register) throws -> Position? {
    try subject.rowID.flatMap { try register.position($0) }
  }

  static func subject(of position: Position, _ asked: FormSubject) -> FormSubject {
    asked.on(row: position.id, organisation: position.organisationID, title: position.title)
  }

  static func values(
    of position: Position, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    let id = position.organisationID
    let partnership = try position.partnershipID.flatMap { try clerk.register.partnership($0) }
      .map {
        LookupItem(
          key: String($0.partnership.id), name: $0.partnership.title,
          detail: $0.partnership.reference)
      }
    return fill(
      from: position,
      employer: try clerk.item(organisation: id) ?? LookupItem(key: String(id), name: ""),
      partnership: partnership)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: Position?, _ clerk: FormClerk
  ) -> Position? {
    read(values, from: base)
  }

  static func store(
    _ position: Position, from base: Position?, _ register: Register
  ) throws -> Position {
    try register.save(position, from: base)
  }
}

/// What the position form says.
enum PositionFormPhrases {
  static let employer = FieldWords(
    da: "Arbejdsgiver", "Hvem ansætter? Enter tager øverste forslag",
    en: "Employer", "Who employs? Enter takes the top hit")
  static let title = FieldWords(
    da: "Stilling", "Hvad er jobbet? Aldrig hvem der har det",
    en: "Position", "What is the job? Never who has it")
  static let scheme = FieldWords(
    da: "Ordning", "Under hvilken ordning? Mellemrum vælger",
    en: "Scheme", "Under which scheme? Space chooses")
  static let hours = FieldWords(
    da: "Timer", "Hvor mange timer om ugen? 5 eller 5,5", en: "Hours", "How many a week? 5 or 5,5")
  static let noHours = Phrase(
    da: "En stilling har mere end 0 timer", en: "A position has more than 0 hours")
  static let reducedCapacity = FieldWords(
    da: "Nedsat evne", "Er den til en med nedsat arbejdsevne? Kun de tæller",
    en: "Reduced", "Is it for reduced capacity? Only those count")
  static let state = FieldWords(
    da: "Tilstand", "Hvor langt er den?", en: "State", "How far is it?")
  static let establishedOn = FieldWords(
    da: "Oprettet", "Hvornår blev stillingen oprettet?",
    en: "Established", "When was it established?")
  static let firstFilledOn = FieldWords(
    da: "Først besat", "Hvornår begyndte den første? Den dag tæller",
    en: "First filled", "When did the first one begin? That day counts")
  static let filledBefore = Phrase(
    da: "Besat før den blev oprettet – kan gemmes alligevel",
    en: "Filled before it was established – can be saved all the same")
  static let closedOn = FieldWords(
    da: "Nedlagt", "Hvornår blev stillingen nedlagt?", en: "Closed", "When was it closed?")
  static let tasks = FieldWords(
    da: "Opgaver", "Hvad er der at lave?", en: "Tasks", "What is there to do?")
  static let accommodations = FieldWords(
    da: "Skånehensyn", "↑↓ flytter, mellemrum sætter kryds",
    en: "Accommodations", "↑↓ moves, Space ticks")
  static let partnership = FieldWords(
    da: "Partnerskab", "Kom den af et partnerskab?", en: "Partnership", "Did one lead to it?")
  static let note = FieldWords(
    da: "Note", "Intet om den, der har jobbet, aldrig et CPR-nummer",
    en: "Note", "Nothing about who has it, never a CPR number")

  static let states = Position.State.allCases.map { Choice($0.rawValue, $0.word) }
}
