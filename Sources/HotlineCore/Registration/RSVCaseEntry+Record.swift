import Resources

extension RSVCaseEntry: Record {
  public static let kind = RecordKind.rsvCase
  public static let names = KindNames(
    Phrase(da: "RSV-sag", en: "RSV case"), the: Phrase(da: "RSV-sagen", en: "the RSV case"))

  public static let detail: DetailSection? = DetailSection(
    names.one, of: RSVCaseEntry.self,
    ids: "SELECT id FROM rsvCase WHERE organisationID = ? ORDER BY openedOn DESC, id DESC"
  ) { entry, language in
    let missing = entry.rsvCase.state.isOpen ? entry.missingWords(language) : nil
    return [entry.rsvCase.state.word(language), missing].compactMap(\.self)
      .joined(separator: " · ")
  }

  public static let items = ([organisation] + beginning + criteria + answer).map(RecordItem.field)

  public static let owned: [OwnedRows<RSVCaseEntry>] = [
    OwnedRows(\.checks, by: \.rsvCaseID, column: "rsvCaseID")
  ]

  public var root: RSVCase {
    get { rsvCase }
    set { rsvCase = newValue }
  }

  public init(root: RSVCase) { self.init(root) }

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> RSVCaseEntry {
    RSVCaseEntry(
      RSVCase(organisationID: about.organisationID, state: .interest, openedOn: .first)
    ).withAllCriteria
  }

  /// What is known of a criterion without a day is known today.
  public func completed(from base: RSVCaseEntry?, _ saving: Saving) -> RSVCaseEntry {
    var entry = withAllCriteria
    for criterion in RSVCriterion.allCases
    where entry[criterion].status != .unknown && entry[criterion].checkedOn == nil {
      entry[criterion].checkedOn = saving.today
    }
    return entry
  }

  public func refusals(from base: RSVCaseEntry?, _ saving: Saving) throws -> [Refusal] {
    let stored = try RSVCase.find(rsvCase.id, saving.db)
    let rules = RSVCaseGuards(rsvCase, base: stored ?? base?.rsvCase, today: saving.today)
    let others = try RSVCase.ofOrganisation(rsvCase.organisationID, saving.db)
    let isSecond = base == nil && others.contains { $0.state.isOpen }
    return rules.refusals() + (isSecond ? [.registration(.caseIsOpen)] : [])
  }

  /// The day in the register follows.
  public func settle(from base: RSVCaseEntry?, _ saving: Saving) throws {
    try saving.change.followRegistration(of: rsvCase, from: base?.rsvCase)
  }

  /// `mangler 2: inddragende, overskud`; nil where nothing is missing.
  public func missingWords(_ language: Language) -> String? {
    guard !missing.isEmpty else { return nil }
    return Self.missingWords(
      language,
      [
        "count": String(missing.count),
        "what": missing.map { $0.word(language) }.joined(separator: ", "),
      ])
  }

  private static let missingWords = Phrase(
    da: "mangler {count}: {what}", en: "lacks {count}: {what}")
}
