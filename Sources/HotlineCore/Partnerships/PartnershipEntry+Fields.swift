import Resources

extension PartnershipEntry {
  private typealias Words = PartnershipFieldWords

  static let title = Field(
    .title, \PartnershipEntry.partnership.title, .text(max: 200), Words.title)

  private static let named = Condition.filled(.organisation)
  private static let isSigned = Condition.chosen(
    .state, Partnership.State.allCases.filter(\.isAgreement).map(\.rawValue))

  static let partyGroup = FieldGroup(
    .parties, Words.party, \PartnershipEntry.parties, minimum: 2, tie: .name,
    fields: [
      organisation,
      Field(
        .role, \.row.role, .one(of: PartnershipParty.Role.self), Words.role,
        initial: .value(.codes([PartnershipParty.Role.partner.rawValue])), shownWhen: named),
      Field(.resources, \.row.resources, .text(max: 500), Words.resources, shownWhen: named),
      Field(.competences, \.row.competences, .text(max: 500), Words.competences, shownWhen: named),
      Field(
        .contact, \.row.contactPersonID, .lookup(Lookup(.contact, scope: .organisation)),
        Words.contact, shownWhen: named),
      // Where such a day stands, and for who joins what others have signed.
      Field(
        .joinedOn, \.row.joinedOn, .date(.past), Words.joinedOn,
        shownWhen: .any([.filled(.joinedOn), .all([.added, named, isSigned])])),
      Field(.leftOn, \.row.leftOn, .date(.past), Words.leftOn, shownWhen: .filled(.leftOn)),
    ], blank: { _, _ in Party(organisationID: 0, name: "") })

  /// One of the register, or one that is made on saving.
  private static let organisation = Field<Party>(
    .organisation, .lookup(Lookup(.organisation, allowsNew: true)), Words.organisation,
    get: { party in
      if party.newKind != nil { return .new(party.name) }
      let id = party.row.organisationID
      return .item(
        LookupItem(key: String(id), name: party.name, detail: Organisation.reference(of: id)))
    },
    set: { party, value in
      switch value {
      case .item(let item):
        party.row.organisationID = Int64(item.key) ?? 0
        (party.name, party.newKind) = (item.name, nil)
      case .new(let name):
        party.row.organisationID = 0
        (party.name, party.newKind) = (name, .initiative)
      case .empty, .text, .codes, .flag: break
      }
    })

  static let matter = [
    Field(
      .commonThird, \PartnershipEntry.partnership.commonThird, .multiline(max: 2_000),
      Words.commonThird),
    Field(
      .motives, \PartnershipEntry.partnership.motives, .ticks(.list(.motives)), Words.motives),
    Field(
      .motiveOther, \PartnershipEntry.partnership.motiveOther, .text(max: 200), Words.motiveOther,
      shownWhen: .ticked(.motives, "other")),
  ]

  private static let wasAgreed = Condition.chosen(.state, ["agreed", "paused", "ended"])

  static let agreement = [
    Field(
      .state, \PartnershipEntry.partnership.state, .one(of: Partnership.State.self), Words.state,
      isRequired: true, initial: .value(.codes([Partnership.State.idea.rawValue]))),
    Field(
      .agreedOn, \PartnershipEntry.partnership.agreedOn, .date(.past), Words.agreedOn,
      shownWhen: wasAgreed),
    Field(
      .form, \PartnershipEntry.partnership.form, .one(of: Partnership.Form.self), Words.form,
      shownWhen: wasAgreed),
    Field(
      "continues", \PartnershipEntry.partnership.continuesID, .lookup(Lookup(.partnership)),
      Words.continues, shownWhen: wasAgreed, staysWhenHidden: true, column: "continuesID"),
    Field(
      .endedOn, \PartnershipEntry.partnership.endedOn, .date(.past), Words.endedOn,
      shownWhen: .chosen(.state, ["ended"])),
    Field(
      .endReason, \PartnershipEntry.partnership.endReason, .text(max: 500), Words.endReason,
      shownWhen: .chosen(.state, ["ended", "dropped"])),
    Field(
      .plannedEndOn, \PartnershipEntry.partnership.plannedEndOn, .date(.future),
      Words.plannedEndOn),
  ]

  static let worth = [
    Field(
      .needsSupport, \PartnershipEntry.partnership.needsSupport, .yesNo, Words.needsSupport),
    Field(
      .businessValue, \PartnershipEntry.partnership.businessValue, .text(max: 500),
      Words.businessValue),
    Field(
      .socialValue, \PartnershipEntry.partnership.socialValue, .text(max: 500),
      Words.socialValue),
    Field(
      .value, \PartnershipEntry.partnership.valueDKK, .money, Words.value, column: "valueDKK"),
    Field(.themes, \PartnershipEntry.partnership.themes, .ticks(.list(.themes)), Words.themes),
    Field(
      "areas", \PartnershipEntry.partnership.areas, .ticks(.fixed(AgreementArea.choices)),
      Words.areas),
    Field(
      "reservedContract", \PartnershipEntry.partnership.reservedContract, .yesNo,
      Words.reservedContract),
    Field(
      "originEvent", \PartnershipEntry.partnership.originEventID, .lookup(Lookup(.record(.event))),
      Words.originEvent, column: "originEventID"),
    Field(
      "principles", \PartnershipEntry.partnership.principles, .ticks(.list(.principles)),
      Words.principles, column: .none),
    Field(
      "tags", \PartnershipEntry.partnership.tags, .text(max: 200), Words.tags, column: .none),
    Field(
      .result, \PartnershipEntry.partnership.resultText, .multiline(max: 4_000), Words.result,
      column: "resultText"),
    Field(
      .facilitator, \PartnershipEntry.partnership.facilitatorStaffID, .choice(.list(.staff)),
      Words.facilitator, initial: .me, column: "facilitatorStaffID"),
    Field(
      .journalNo, \PartnershipEntry.partnership.journalNo, .text(max: 50), Words.journalNo),
    Field(.kle, \PartnershipEntry.partnership.kle, .text(max: 20), FieldWords.kle),
  ]
}
