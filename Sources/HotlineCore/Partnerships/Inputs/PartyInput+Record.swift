import GRDB
import Resources

extension PartyInput: Record {
  public static let kind = RecordKind.partyInput
  public static let names = KindNames(
    Phrase(da: "Input til idé", en: "Input to an idea"),
    the: Phrase(da: "inputtet", en: "the input"))
  public static let list: RecordList? = RecordList(
    PartyInput.self, Phrase(da: "Parternes input", en: "Inputs of parties"),
    leading: [.field(.day), .field(.partnership), .field(.organisation), .field(.text)])
  public static let detail: DetailSection? = DetailSection(
    names.one, of: PartyInput.self,
    ids: "SELECT id FROM partyInput WHERE organisationID = ? ORDER BY day DESC, id DESC"
  ) { input, _ in
    "\(input.unreadable.shown("day", else: input.day.display)) · \(input.text)"
  }

  public static let items: [RecordItem<PartyInput>] = [
    .field(
      Field(
        .partnership, \.partnershipID, .lookup(Lookup(.partnership)),
        FieldWords(
          da: "Partnerskab", "Hvilken idé? Titel eller nummer; Enter tager øverste forslag",
          en: "Partnership", "Which idea? Title or number; Enter takes the top hit"),
        isRequired: true, column: "partnershipID")),
    .field(
      Field(
        .organisation, \.organisationID, .lookup(Lookup(.organisation)),
        FieldWords(
          da: "Part", "Hvem af parterne sagde det?", en: "Party", "Which of the parties said it?"),
        isRequired: true, column: "organisationID")),
    .field(
      Field(
        .text, \.text, .multiline(max: 4_000),
        FieldWords(
          da: "Input", "Hvad foreslog de ud fra det, de selv ved noget om?",
          en: "Input", "What did they propose from what they know about?"),
        isRequired: true)),
    .field(
      Field(
        .day, \.day, .date(.past),
        FieldWords(da: "Sagt", "Hvilken dag?", en: "Said", "On which day?"), isRequired: true,
        initial: .today)),
  ]

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> PartyInput {
    PartyInput(partnershipID: 0, organisationID: about.organisationID, day: .first, text: "")
  }

  /// Only who takes part in the idea brings something to it.
  public func refusals(from base: PartyInput?, _ saving: Saving) throws -> [Refusal] {
    guard partnershipID != 0, organisationID != 0 else { return [] }
    let isParty =
      try Bool.readOne(
        saving.db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM partnershipParty
            WHERE partnershipID = ? AND organisationID = ?)
          """, arguments: [partnershipID, organisationID]) ?? false
    guard !isParty else { return [] }
    let name = try Organisation.find(organisationID, saving.db)?.name ?? ""
    let reference = try Partnership.find(partnershipID, saving.db)?.reference ?? ""
    return [.partnership(.inputOfNoParty(name: name, reference: reference))]
  }
}

extension Register {
  /// What the parties brought to the idea of a partnership, newest first, with their names.
  public func partyInputs(
    ofPartnership id: Int64
  ) throws -> [(input: PartyInput, name: String)] {
    try read { db in
      let inputs: [PartyInput] = try IDList([id]).rows(where: "partnershipID", db)
      let names = try OrganisationFacts.names(of: inputs.map(\.organisationID), db)
      return inputs.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
        .map { ($0, names[$0.organisationID] ?? "") }
    }
  }
}
