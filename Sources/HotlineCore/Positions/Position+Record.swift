import GRDB
import Resources

extension Position: Record {
  public static let kind = RecordKind.position
  public static let names = KindNames(
    Phrase(da: "Stilling", en: "Position"),
    the: Phrase(da: "stillingen", en: "the position"))
  public static let list: RecordList? = RecordList(
    Position.self, Phrase(da: "Stillinger", en: "Positions"),
    leading: [
      .field(.organisation), .field(.title), .field(.hours), .field(.state),
      .field(.firstFilledOn), .field(.scheme), .field(.accommodations), .field(.tasks),
    ])
  /// Each on a line of its own: a caller asks first how many there are.
  public static let detail: DetailSection? = DetailSection(
    DetailPhrases.eachPosition, of: Position.self,
    ids: "SELECT id FROM position WHERE organisationID = ? ORDER BY id"
  ) { position, language in
    let hours = Numerals.spelled(DanishNumber.format(position.hoursPerWeek), language)
    return [
      position.title, "\(hours) \(DetailPhrases.hoursAWeek(language))",
      position.state.word(language),
    ].joined(separator: " · ")
  }

  public static let items: [RecordItem<Position>] = [
    .field(
      Field(
        .organisation, \.organisationID, .lookup(Lookup(.organisation)),
        FieldWords(
          da: "Arbejdsgiver", "Hvem ansætter? Enter tager øverste forslag",
          en: "Employer", "Who employs? Enter takes the top hit"),
        isRequired: true, column: "organisationID")),
    .field(
      Field(
        .title, \.title, .text(max: 200),
        FieldWords(
          da: "Stilling", "Hvad er jobbet? Aldrig hvem der har det",
          en: "Position", "What is the job? Never who has it"),
        isRequired: true)),
    .field(
      Field(
        .scheme, \.schemeCode, .choice(.list(.schemes)),
        FieldWords(
          da: "Ordning", "Under hvilken ordning? Mellemrum vælger",
          en: "Scheme", "Under which scheme? Space chooses"),
        isRequired: true, column: "schemeCode")),
    .field(hours),
    .field(
      Field(
        .copies, \.copies.count, .integer(1...50),
        FieldWords(
          da: "Antal", "Hvor mange ens? Hver bliver sin egen stilling. Tom: én",
          en: "How many", "How many alike? Each becomes a position of its own. Empty: one"),
        shownWhen: .entering, column: .none)),
    .field(
      Field(
        .reducedCapacity, \.reducedCapacity, .yesNo,
        FieldWords(
          da: "Nedsat arbejdsevne", "Er den til en med nedsat arbejdsevne? Kun de tæller",
          en: "Reduced", "Is it for reduced capacity? Only those count"),
        initial: .value(.flag(true)))),
    .field(
      Field(
        .state, \.state, .one(of: State.self),
        FieldWords(da: "Tilstand", "Hvor langt er den?", en: "State", "How far is it?"),
        isRequired: true, initial: .value(.codes([State.planned.rawValue])))),
    .field(
      Field(
        .establishedOn, \.establishedOn, .date(.past),
        FieldWords(
          da: "Oprettet", "Hvornår blev stillingen oprettet?",
          en: "Established", "When was it established?"))),
    .field(
      Field(
        .firstFilledOn, \.firstFilledOn, .date(.past),
        FieldWords(
          da: "Først besat", "Hvornår begyndte den første? Den dag tæller",
          en: "First filled", "When did the first one begin? That day counts"),
        shownWhen: .chosen(.state, ["filled", "vacant", "closed"]))),
    .field(
      Field(
        .closedOn, \.closedOn, .date(.past),
        FieldWords(
          da: "Nedlagt", "Hvornår blev stillingen nedlagt?", en: "Closed", "When was it closed?"),
        shownWhen: .chosen(.state, ["closed"]))),
    .field(
      Field(
        .tasks, \.tasks, .multiline(max: 2_000),
        FieldWords(
          da: "Opgaver", "Hvad er der at lave?", en: "Tasks", "What is there to do?"))),
    .field(
      Field(
        .accommodations, \.accommodations, .ticks(.list(.accommodations)),
        FieldWords(
          da: "Skånehensyn", "↑↓ flytter, mellemrum sætter kryds",
          en: "Accommodations", "↑↓ moves, Space ticks"))),
    .field(
      Field(
        .partnership, \.partnershipID, .lookup(Lookup(.partnership, scope: .organisation)),
        FieldWords(
          da: "Partnerskab", "Kom den af et partnerskab?",
          en: "Partnership", "Did one lead to it?"),
        column: "partnershipID")),
    .field(
      Field(
        .note, \.note, .multiline(max: 4_000),
        FieldWords(
          da: "Note", "Intet om den, der har jobbet, aldrig et CPR-nummer",
          en: "Note", "Nothing about who has it, never a CPR number"))),
  ]

  public var called: String? { title.trimmed }

  public static func blank(_ about: RecordAbout) -> Position {
    Position(
      organisationID: about.organisationID, title: "", schemeCode: "", state: .planned,
      hoursPerWeek: 0)
  }

  public func completed(from base: Position?, _ saving: Saving) -> Position {
    var position = self
    position.title = title.trimmed
    return position
  }

  public func refusals(from base: Position?, _ saving: Saving) throws -> [Refusal] {
    let scheme = try Scheme.fetchOne(
      saving.db, sql: "SELECT * FROM scheme WHERE code = ?", arguments: [schemeCode])
    let stored = try Position.find(id, saving.db)
    return PositionGuards(
      self, base: stored ?? base, scheme: scheme, today: saving.today,
      role: try Staff.rights(of: saving.user.id, saving.db)
    ).refusals()
  }

  static let hours = Field(
    .hours, \Position.hoursPerWeek, .decimal(0.25...37, unit: WorkplaceOffer.hours),
    FieldWords(
      da: "Timer", "Hvor mange timer om ugen? 5 eller 5,5",
      en: "Hours", "How many a week? 5 or 5,5"),
    isRequired: true, column: "hoursPerWeek")
}

extension Position.State: Worded {}
