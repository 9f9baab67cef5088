import GRDB
import Resources

extension Nomination: Record {
  public static let kind = RecordKind.nomination
  public static let names = KindNames(
    Phrase(da: "Indstilling til pris", en: "Nomination for a prize"),
    the: Phrase(da: "indstillingen", en: "the nomination"))
  public static let list: RecordList? = RecordList(
    Nomination.self, Phrase(da: "Indstillinger", en: "Nominations"),
    leading: [
      .field("round"), .field(.organisation), .field(.state), .field("notifiedOn"),
      .field("prizeThemes"), .field("nominator"), .field("reason"),
    ])
  public static let page: RecordPageMaker? = { id, register, language in
    try register.nominationLetter(id, language)
  }
  public static let tick: ListTick? = ListTick { id, register in
    guard let known = try register.record(Nomination.self, id) else { return nil }
    var nomination = known
    nomination.notifiedOn = try register.today()
    nomination.state = .notified
    try register.save(nomination, from: known)
    let name = try register.called(.organisation, known.organisationID)?.name ?? ""
    let words = State.notified.word
    return Phrase(da: "\(name): \(words(.danish))", en: "\(name): \(words(.english))")
  }
  /// Also what shows that an enterprise has won one.
  public static let detail: DetailSection? = DetailSection(
    Phrase(da: "Pris", en: "Prize"), of: Nomination.self,
    ids: "SELECT id FROM nomination WHERE organisationID = ? ORDER BY roundID DESC, id DESC",
    wording: { nomination, language, db in
      let round = try String.readOne(
        db, sql: "SELECT \(AwardRound.naming ?? "year") FROM awardRound WHERE id = ?",
        arguments: [nomination.roundID])
      let star = nomination.state == .winner ? "★ " : ""
      return star
        + [round, nomination.state.word(language), nomination.reason]
        .compactMap(\.self).joined(separator: " · ")
    })

  public static let items: [RecordItem<Nomination>] = [
    .field(
      Field(
        "round", \.roundID, .lookup(Lookup(.record(.awardRound))),
        FieldWords(
          da: "Pris", "Hvilken pris og hvilket år? F4 viser dem alle",
          en: "Prize", "Which prize of which year? F4 shows them all"),
        isRequired: true, column: "roundID")),
    .field(
      Field(
        .organisation, \.organisationID, .lookup(Lookup(.organisation)),
        FieldWords(
          da: "Virksomhed", "Hvem indstilles? Enter tager øverste forslag",
          en: "Enterprise", "Who is nominated? Enter takes the top hit"),
        isRequired: true, column: "organisationID")),
    .field(
      Field(
        "reason", \.reason, .multiline(max: 4_000),
        FieldWords(
          da: "Begrundelse", "Hvorfor? Den indstillede får den at læse",
          en: "Reason", "Why? The nominee gets to read it"),
        isRequired: true)),
    .field(
      Field(
        "prizeThemes", \.prizeThemes, .ticks(.fixed(NominationTheme.choices)),
        FieldWords(
          da: "Temaer", "↑↓ flytter, mellemrum sætter kryds",
          en: "Themes", "↑↓ moves, Space ticks"))),
    .field(
      Field(
        "nominator", \.nominatorStaffID, .choice(.list(.staff)),
        FieldWords(
          da: "Indstillet af", "En medarbejder i den afdeling, der indstiller",
          en: "Nominated by", "Somebody of the department that nominates"),
        isRequired: true, initial: .me, column: "nominatorStaffID")),
    .field(
      Field(
        .day, \.day, .date(.past),
        FieldWords(da: "Dag", "Hvornår indstillet?", en: "Day", "When nominated?"),
        isRequired: true, initial: .today)),
    .field(
      Field(
        .state, \.state, .one(of: State.self),
        FieldWords(da: "Tilstand", "Hvor langt er den?", en: "State", "How far is it?"),
        isRequired: true, initial: .value(.codes([State.submitted.rawValue])))),
    .field(
      Field(
        "notifiedOn", \.notifiedOn, .date(.past),
        FieldWords(
          da: "Besked givet", "Hvilken dag fik de besked og begrundelse?",
          en: "Told on", "On which day were they told, with the reason?"),
        shownWhen: .chosen(.state, ["notified", "winner", "notWinner"]))),
    .field(
      Field(
        .note, \.note, .text(max: 500),
        FieldWords(
          da: "Note", "Kun til os, aldrig et CPR-nummer",
          en: "Note", "Only for us, never a CPR number"))),
  ]

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> Nomination {
    Nomination(organisationID: about.organisationID, day: .first, reason: "")
  }
}
