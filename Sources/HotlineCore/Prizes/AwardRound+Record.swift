import GRDB
import Resources

extension AwardRound: Record {
  public static let kind = RecordKind.awardRound
  public static let names = KindNames(
    Phrase(da: "Prisrunde", en: "Round of a prize"),
    the: Phrase(da: "prisrunden", en: "the round"))
  public static let naming: String? =
    "(SELECT labelDa FROM prize WHERE code = prizeCode) || ' ' || year"
  public static let page: RecordPageMaker? = { id, register, language in
    try register.awardPage(id, language)
  }
  public static let list: RecordList? = RecordList(
    AwardRound.self, Phrase(da: "Priser", en: "Prizes"),
    leading: [
      .field("year"), .field("prize"), .field(.state),
      .column(
        ListColumn(
          "winnerShown", Phrase(da: "Vinder", en: "Winner"), .text(max: 200),
          sql: """
            coalesce((SELECT name FROM organisation WHERE id = awardRound.winnerID), winnerName)
            """)),
      .column(
        ListColumn(
          "candidates", Phrase(da: "Kandidater", en: "Candidates"), .integer(0...10_000),
          sql: """
            (SELECT count(DISTINCT organisationID) FROM nomination WHERE roundID = awardRound.id
              AND nomination.state NOT IN ('ineligible', 'withdrawn'))
            """)),
      .column(
        ListColumn(
          "untold", Phrase(da: "Uden besked", en: "Not told"), .integer(0...10_000),
          sql: """
            (SELECT count(DISTINCT organisationID) FROM nomination WHERE roundID = awardRound.id
              AND nomination.state NOT IN ('ineligible', 'withdrawn') AND notifiedOn IS NULL)
            """)),
      .field("closesOn"), .field("ceremony"), .column(ungiven),
    ])

  /// What an awarded winner has not been handed, as far as is entered. (domain.md S66)
  private static let ungiven = ListColumn(
    "ungiven", Phrase(da: "Mangler", en: "Not given"), .ticks(.fixed(gifts)),
    sql: """
      CASE WHEN awardRound.state = 'awarded' AND awardRound.winnerID IS NOT NULL THEN
        (SELECT json_group_array(gift) FROM (
          SELECT 'diploma' AS gift WHERE awardRound.diplomaGivenOn IS NULL
          UNION ALL SELECT 'basket' WHERE awardRound.basketGivenOn IS NULL)) END
      """)
  private static let gifts = [
    Choice("diploma", Phrase(da: "diplom", en: "diploma")),
    Choice("basket", Phrase(da: "gavekurv", en: "gift basket")),
  ]

  /// Awarded rounds of which nobody has entered the day of the diploma or of the basket.
  static let ungivenList = RecordList(
    .ungivenPrizes, of: .awardRound,
    Phrase(da: "Diplom eller gavekurv mangler", en: "Diploma or basket missing"),
    only: """
      state = 'awarded' AND winnerID IS NOT NULL
        AND (diplomaGivenOn IS NULL OR basketGivenOn IS NULL)
      """,
    columns: list?.columns ?? [])

  private static let isDecided = Condition.chosen(.state, ["decided", "awarded"])

  public static let items: [RecordItem<AwardRound>] = [
    .field(
      Field(
        "prize", \.prizeCode, .choice(.list(.prizes)),
        FieldWords(
          da: "Pris", "Hvilken? Mellemrum vælger", en: "Prize", "Which? Space chooses"),
        isRequired: true, column: "prizeCode")),
    .field(
      Field(
        "year", \.year, .integer(2000...2100),
        FieldWords(da: "År", "Hvilket års pris?", en: "Year", "The prize of which year?"),
        isRequired: true)),
    .field(
      Field(
        "closesOn", \.closesOn, .date(.nearest),
        FieldWords(
          da: "Frist", "Sidste dag for indstillinger; den dag afgør, hvem der kan vinde",
          en: "Closes", "Last day of nominations; that day decides who can win"))),
    .field(
      Field(
        "ceremony", \.ceremonyID, .lookup(Lookup(.record(.event))),
        FieldWords(
          da: "Overrækkelse", "Ved hvilket arrangement? Skriv titlen; F4 viser dem alle",
          en: "Ceremony", "At which event? Type its title; F4 shows them all"),
        column: "ceremonyID")),
    .field(
      Field(
        .state, \.state, .one(of: State.self),
        FieldWords(
          da: "Tilstand", "Hvor langt er runden?", en: "State", "How far is the round?"),
        isRequired: true, initial: .value(.codes([State.open.rawValue])))),
    .field(
      Field(
        "winner", \.winnerID, .lookup(Lookup(.candidate)),
        FieldWords(
          da: "Vinder", "En af kandidaterne; listen viser kun dem",
          en: "Winner", "One of the candidates; the list shows no other"),
        shownWhen: isDecided, column: "winnerID")),
    .field(
      Field(
        "decidedBy", \.decidedBy, .text(max: 200),
        FieldWords(
          da: "Udpeget af", "Fx arbejdsmarkedsudvalget", en: "Decided by", "Such as the committee"),
        shownWhen: isDecided)),
    .field(
      Field(
        "decidedOn", \.decidedOn, .date(.past),
        FieldWords(da: "Udpeget", "Hvilken dag?", en: "Decided on", "Which day?"),
        shownWhen: isDecided)),
    .field(
      Field(
        "caseNo", \.caseNo, .text(max: 50),
        FieldWords(da: "Sagsnr.", "Udvalgets sag", en: "Case no.", "The committee's case"),
        shownWhen: isDecided)),
    .field(
      Field(
        "diplomaGivenOn", \.diplomaGivenOn, .date(.past),
        FieldWords(da: "Diplom", "Overrakt hvilken dag?", en: "Diploma", "Given on which day?"),
        shownWhen: isDecided)),
    .field(
      Field(
        "basketGivenOn", \.basketGivenOn, .date(.past),
        FieldWords(
          da: "Gavekurv", "Overrakt hvilken dag?", en: "Gift basket", "Given on which day?"),
        shownWhen: isDecided)),
    .field(
      Field(
        "winnerName", \.winnerName, .text(max: 200),
        FieldWords(
          da: "Tidligere", "Kun for en pris fra før registeret: hvem vandt den?",
          en: "Earlier", "Only for a prize from before the register: who won it?"))),
    .field(
      Field(
        .note, \.note, .multiline(max: 4_000),
        FieldWords(
          da: "Note", "Om runden, aldrig et CPR-nummer",
          en: "Note", "About the round, never a CPR number"))),
  ]

  /// The code of the prize for social enterprises is written without the letter that not every file
  /// takes.
  public var called: String? { "\(prizeCode == "SOV" ? "SØV" : prizeCode) \(year)" }

  public static func blank(_ about: RecordAbout) -> AwardRound {
    AwardRound(year: 0, prizeCode: "")
  }

  public func refusals(from base: AwardRound?, _ saving: Saving) throws -> [Refusal] {
    let reader = NomineeReader(db: saving.db, today: saving.today)
    let ceremony: Event? = try ceremonyID.flatMap { try Event.find($0, saving.db) }
    let stored: AwardRound? = base == nil ? nil : try AwardRound.find(id, saving.db)
    let isTaken = try Bool.readOne(
      saving.db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM awardRound WHERE prizeCode = ? AND year = ? AND id <> ?)
        """, arguments: [prizeCode, year, id])
    let decided = AwardRound.State.decided.step
    let isDecision = max(state.step, stored?.state.step ?? 0) >= decided
    let isNew =
      stored.map {
        $0.state != state || $0.winnerID != winnerID || $0.winnerName != winnerName
          || $0.decidedBy != decidedBy || $0.decidedOn != decidedOn || $0.caseNo != caseNo
      } ?? true
    // Who decides also sets back, and says who won before the register began.
    let missing = isDecision && isNew ? try saving.refusal(needing: .leader) : nil
    return [missing].compactMap(\.self)
      + (isTaken == true ? [.prize(.roundExists(year: year))] : [])
      + AwardGuards(
        self, base: stored ?? base, candidates: try reader.candidates(of: self),
        ceremony: ceremony?.day, today: saving.today
      ).refusals()
  }
}
