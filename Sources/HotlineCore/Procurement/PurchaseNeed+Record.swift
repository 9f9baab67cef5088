import GRDB
import Resources

extension PurchaseNeed: Record {
  public static let kind = RecordKind.purchaseNeed
  public static let names = KindNames(
    Phrase(da: "Indkøbsbehov", en: "Purchase need"),
    the: Phrase(da: "indkøbsbehovet", en: "the purchase need"))

  public static let items = (matter + rules + outcome).map(RecordItem.field)

  public static let detail: DetailSection? = DetailSection(
    names.one, of: PurchaseNeed.self,
    ids: """
      SELECT id FROM purchaseNeed WHERE departmentID = ?1 OR supplierID = ?1
      ORDER BY askedOn DESC, id DESC
      """,
    wording: { need, language, db in
      let answer = try PurchaseReader(db: db, today: need.askedOn).answer(to: need)
      return
        ([need.what, need.valueDKK.map(DanishNumber.formatKroner)].compactMap(\.self)
        + [need.state == .open ? answer.sentence(language) : need.state.word(language)])
        .joined(separator: " · ")
    })

  public var called: String? { what.trimmed }

  public static func blank(_ about: RecordAbout) -> PurchaseNeed {
    PurchaseNeed(departmentID: 0, what: "", askedOn: .first)
  }

  public func completed(from base: PurchaseNeed?, _ saving: Saving) -> PurchaseNeed {
    var need = self
    need.what = what.trimmed
    return need
  }

  public func refusals(from base: PurchaseNeed?, _ saving: Saving) -> [Refusal] {
    var refusals: [ProcurementRefusal] = []
    if state == .bought, supplierID == nil { refusals.append(.boughtNeedsSupplier) }
    if askedOn > saving.today { refusals.append(.askedInFuture) }
    return refusals.map(Refusal.procurement)
  }

  // MARK: Fields

  static let what = Field(
    "what", \PurchaseNeed.what, .text(max: 200),
    FieldWords(
      da: "Hvad", "Hvad skal I købe, kort sagt?", en: "What", "What do you have to buy, in short?"),
    isRequired: true)

  private static let matter = [
    Field(
      "department", \PurchaseNeed.departmentID, .lookup(Lookup(.department)),
      FieldWords(
        da: "Afdeling", "Hvem skal købe? Enter tager øverste forslag",
        en: "Department", "Who has to buy? Enter takes the top hit"),
      isRequired: true, column: "departmentID"),
    what,
    Field(
      .category, \PurchaseNeed.categoryCode, .lookup(Lookup(.category)),
      FieldWords(
        da: "Kategori", "Skriv et ord for det; den finder dem, der tilbyder det",
        en: "Category", "Type a word for it; it finds who offers it"),
      column: "categoryCode"),
    Field(
      .value, \PurchaseNeed.valueDKK, .money,
      FieldWords(
        da: "Kroner", "Uden moms, i hele aftaleperioden: 480.000 eller 480 t",
        en: "Kroner", "Without VAT, over the whole term: 480.000 or 480 t"),
      column: "valueDKK"),
    Field(
      "neededBy", \PurchaseNeed.neededBy, .date(.future),
      FieldWords(
        da: "Senest", "Hvornår skal det være der? +14, 1/3", en: "By", "By when? +14, 1/3")),
  ]

  private static let rules = [
    Field(
      "hasAgreement", \PurchaseNeed.hasAgreement, .yesNo,
      FieldWords(
        da: "Aftale findes", "Har kommunen en aftale, der dækker det?",
        en: "Agreement", "Has the municipality an agreement that covers it?")),
    Field(
      "hasTenderRules", \PurchaseNeed.hasTenderRules, .yesNo,
      FieldWords(
        da: "Udbudsregler", "Gælder udbudsregler uanset beløbet?",
        en: "Tender rules", "Do rules of tender apply whatever the amount?")),
  ]

  private static let outcome = [
    Field(
      .state, \PurchaseNeed.state, .one(of: State.self),
      FieldWords(da: "Tilstand", "Hvad blev det til?", en: "State", "What came of it?"),
      isRequired: true, initial: .value(.codes([State.open.rawValue]))),
    Field(
      "supplier", \PurchaseNeed.supplierID, .lookup(Lookup(.organisation)),
      FieldWords(
        da: "Leverandør", "Hvem fik opgaven? Enter tager øverste forslag",
        en: "Supplier", "Who got it? Enter takes the top hit"),
      shownWhen: .chosen(.state, [State.bought.rawValue]), column: "supplierID"),
    Field(
      "askedOn", \PurchaseNeed.askedOn, .date(.past),
      FieldWords(
        da: "Spurgt den", "Den dags grænse gælder", en: "Asked on", "The limit of that day holds"),
      isRequired: true, initial: .today),
    Field(
      .note, \PurchaseNeed.note, .multiline(max: 4_000),
      FieldWords(
        da: "Note", "Hvad blev der aftalt? Aldrig et CPR-nummer",
        en: "Note", "What was agreed? Never a CPR number")),
  ]
}
