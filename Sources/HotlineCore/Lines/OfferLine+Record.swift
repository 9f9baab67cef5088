import Resources

extension OfferLine: Record {
  public static let kind = RecordKind.line
  public static let names = KindNames(
    Phrase(da: "Tilbud eller behov", en: "Offer or need"),
    the: Phrase(da: "tilbuddet eller behovet", en: "the offer or need"))
  public static let isOfOrganisation = true
  public static let list: RecordList? = RecordList(
    OfferLine.self, Phrase(da: "Tilbud og behov", en: "Offers and needs"), only: openToOthers,
    leading: [.field(.direction), .field(.title), whose])

  private static let whose = RecordList.Lead.column(
    ListColumn(
      .organisation, ListPhrases.organisation, .text(max: 200),
      sql: "(SELECT name FROM organisation WHERE id = offerLine.organisationID)"))

  public static let items = (what + howMuch + when).map(RecordItem.field)

  public static let spans = [
    FieldSpan(firstDay.declaration, lastDay.declaration, mayMeet: true)
  ]

  public var called: String? { title.trimmed }

  public static func blank(_ about: RecordAbout) -> OfferLine {
    OfferLine(
      organisationID: about.organisationID, direction: .offers, mode: .service, title: "")
  }

  /// A new one counts as confirmed today unless it says another day.
  public func completed(from base: OfferLine?, _ saving: Saving) -> OfferLine {
    var line = self
    line.title = title.trimmed
    line.ewcCode = ewcCode.map(WasteCode.plain)
    if base == nil, line.lastConfirmedOn == nil { line.lastConfirmedOn = saving.today }
    return line
  }

  public func refusals(from base: OfferLine?, _ saving: Saving) -> [Refusal] {
    var refusals: [Refusal] = []
    if let ewcCode, !WasteCode.isCode(ewcCode) {
      refusals.append(.line(.notAWasteCode(ewcCode)))
    }
    if let volume, volume <= 0 { refusals.append(.outOfRange(Self.volume.name)) }
    if let maxHours, maxHours <= 0 { refusals.append(.outOfRange(Self.maxHours.name)) }
    return refusals
  }

  // MARK: Fields

  private static let what = [
    Field(
      .direction, \OfferLine.direction, .one(of: Direction.self),
      FieldWords(
        da: "Retning", "Tilbyder I det, eller mangler I det?",
        en: "Direction", "Do you offer it, or need it?"),
      isRequired: true, initial: .value(.codes(["offers"]))),
    Field(
      .title, \OfferLine.title, .text(max: 200),
      FieldWords(da: "Hvad", "Hvad er det, kort sagt?", en: "What", "What is it, in short?"),
      isRequired: true),
    Field(
      .category, \OfferLine.categoryCode, .lookup(Lookup(.category)),
      FieldWords(
        da: "Kategori", "Skriv et ord for det; Enter tager øverste forslag",
        en: "Category", "Type a word for it; Enter takes the top hit"),
      column: "categoryCode"),
    Field(
      .mode, \OfferLine.mode, .one(of: Mode.self),
      FieldWords(
        da: "Slags", "Mellemrum eller ← → vælger", en: "Sort", "Space or ← → chooses"),
      isRequired: true, initial: .value(.codes(["service"]))),
    Field(
      .ewcCode, \OfferLine.ewcCode, .text(max: 10),
      FieldWords(
        da: "Affaldskode", "2, 4 eller 6 cifre fra affaldslisten (EWC): 15 01 03",
        en: "Waste code", "2, 4 or 6 digits of the waste list (EWC): 15 01 03"),
      shownWhen: .chosen(.mode, ["resource_stream"])),
    Field(
      "frequency", \OfferLine.frequency, .one(of: Frequency.self),
      FieldWords(
        da: "Hvor tit", "Hvor tit opstår det? Mellemrum vælger",
        en: "How often", "How often does it arise? Space chooses"),
      shownWhen: .chosen(.mode, ["resource_stream"])),
    Field(
      .text, \OfferLine.text, .multiline(max: 2_000),
      FieldWords(
        da: "Beskrivelse", "Hvad skal den anden vide?",
        en: "Description", "What should the other know?")),
  ]

  private static let volume = Field(
    .volume, \OfferLine.volume, .decimal(0...1_000_000_000, unit: Phrase(da: "", en: "")),
    FieldWords(
      da: "Mængde", "Hvor meget? Kun tallet: 4.000", en: "Amount", "How much? The number: 4.000"))
  private static let maxHours = Field(
    .maxHours, \OfferLine.maxHours, .decimal(0.25...37, unit: WorkplaceOffer.hours),
    FieldWords(
      da: "Højst timer", "Hvor mange timer om ugen højst?",
      en: "Most hours", "How many hours a week at most?"),
    shownWhen: .chosen(.mode, ["workplace"]))

  private static let howMuch = [
    volume,
    Field(
      .unit, \OfferLine.unit, .text(max: 50),
      FieldWords(
        da: "Enhed", "Af hvad: kasser/uge, kuverter/dag, timer/uge",
        en: "Unit", "Of what: boxes/week, covers/day, hours/week")),
    Field(
      .value, \OfferLine.valueDKK, .money,
      FieldWords(
        da: "Kroner om året", "Uden moms: 480.000 eller 480 t",
        en: "Kroner a year", "Without VAT: 480.000 or 480 t"),
      column: "valueDKK"),
    maxHours,
    Field(
      .requiresRSV, \OfferLine.requiresRSV, .yesNo,
      FieldWords(
        da: "Kræver RSV", "Skal den anden være registreret som SØV?",
        en: "Needs RSV", "Does the other have to be registered?"),
      shownWhen: .chosen(.direction, ["needs"])),
    Field(
      .certificate, \OfferLine.requiresCertificate, .text(max: 200),
      FieldWords(
        da: "Krav", "Er der krav om certifikat eller godkendelse?",
        en: "Requirement", "Is a certificate or approval needed?"),
      column: "requiresCertificate"),
  ]

  private static let firstDay = Field(
    .availableFrom, \OfferLine.availableFrom, .date(.future),
    FieldWords(da: "Fra", "Fra hvornår? i dag, +14, 1/1", en: "From", "From when? today, +14, 1/1"))
  private static let lastDay = Field(
    .availableTo, \OfferLine.availableTo, .date(.future),
    FieldWords(da: "Til", "Hvad er den sidste dag?", en: "Until", "What is the last day?"))

  private static let when = [
    firstDay, lastDay,
    Field(
      .reach, \OfferLine.reach, .one(of: Reach.self),
      FieldWords(
        da: "Rækkevidde", "Hvor langt væk må det være?", en: "Reach", "How far away may it be?"),
      initial: .value(.codes(["municipality"]))),
    Field<OfferLine>(
      .urgency, .choice(.fixed(urgencies)),
      FieldWords(da: "Haster", "Hvor meget haster det?", en: "Urgency", "How urgent is it?"),
      initial: .value(.codes(["0.6"])), column: "urgency",
      get: { FieldValue(code: code(ofUrgency: $0.urgency)) },
      set: { $0.urgency = $1.codes.first.flatMap { Double($0) } ?? 0.6 }),
    Field(
      .state, \OfferLine.status, .one(of: Status.self),
      FieldWords(
        da: "Tilstand", "Kun det aktive bliver foreslået",
        en: "State", "Only what is active is suggested"),
      initial: .value(.codes(["active"])), column: "status"),
    Field(
      .confirmedOn, \OfferLine.lastConfirmedOn, .date(.past),
      FieldWords(
        da: "Bekræftet", "Hvornår sagde de det sidst?",
        en: "Confirmed", "When did they last say so?"),
      initial: .today, column: "lastConfirmedOn"),
    Field(
      "freeVolume", \OfferLine.freeVolume,
      .decimal(0...1_000_000_000, unit: Phrase(da: "", en: "")),
      FieldWords(
        da: "Ledigt nu", "Hvor meget er ledigt lige nu? Kun tallet",
        en: "Free now", "How much is free right now? The number"),
      shownWhen: .chosen(.direction, ["offers"])),
    Field(
      "freeOn", \OfferLine.freeOn, .date(.past),
      FieldWords(
        da: "Ledigt pr.", "Hvornår sagde de det?", en: "Free as of", "When did they say so?"),
      shownWhen: .chosen(.direction, ["offers"])),
    Field(
      "notice", \OfferLine.notice, .text(max: 120),
      FieldWords(
        da: "Besked", "Hvad gælder for en tid? lukket uge 29-30",
        en: "Notice", "What holds for a while? closed weeks 29-30")),
    Field(
      "noticeOn", \OfferLine.noticeOn, .date(.past),
      FieldWords(
        da: "Besked givet", "Hvornår sagde de det?", en: "Notice given", "When did they say so?")),
    Field(
      "confidential", \OfferLine.isConfidential, .yesNo,
      FieldWords(
        da: "Fortrolig", "Tæller i forslag, men nævnes ikke for andre",
        en: "Confidential", "Counts in suggestions, but is told to nobody"),
      column: "isConfidential"),
  ]

  private static let urgencies = [
    Choice("0.3", Phrase(da: "lidt", en: "low")), Choice("0.6", Phrase(da: "noget", en: "normal")),
    Choice("0.8", Phrase(da: "meget", en: "high")),
  ]

  /// The choice that stands nearest to an urgency.
  private static func code(ofUrgency urgency: Double) -> String {
    if urgency < 0.45 { return "0.3" }
    return urgency < 0.7 ? "0.6" : "0.8"
  }
}
