import Resources

extension Record {
  /// Its fields that are a column of its own row, in the order of the form; also those of other forms on
  /// the same row.
  static var fieldsByColumn: [(column: String, declaration: FieldDeclaration)] {
    fileItems.compactMap { item in
      guard case .field(let field) = item, let column = field.column else { return nil }
      return (column, field.declaration)
    }
  }

  /// Every field of its form, also those of its groups.
  static var allFields: [FieldDeclaration] {
    fileItems.flatMap { item in
      switch item {
      case .field(let field): [field.declaration]
      case .group(let group): group.declaration.fields
      }
    }
  }
}

/// Words for columns of rows that have no form of their own.
enum HistoryFieldWords {
  static let about = FieldWords(
    da: "Virksomhed", "Hvem det handler om", en: "Organisation", "Whom it is about")
  static let number = FieldWords(
    da: "Telefon", "Et nummer", en: "Phone", "A number")
  static let pNumber = FieldWords(
    da: "P-nummer", "Ti cifre", en: "P-number", "Ten digits")

  /// Columns that no form and no list shows, and that mean something to a person, by table and column.
  static let ofNoForm: [String: FieldDeclaration] = Dictionary(
    [
      declare(
        "contactRole.isPrimary", .yesNo, da: "Vigtigste kontakt", en: "Main contact"),
      declare("phone.kind", text, da: "Slags", en: "Kind"),
      declare("interaction.twoWay", .yesNo, da: "Talte begge veje", en: "Spoke both ways"),
      declare("followUp.doneAt", nil, da: "Gjort", en: "Done"),
      declare("inquiry.closedAt", nil, da: "Afsluttet", en: "Closed"),
      declare("inquiry.openedAt", nil, da: "Begyndt", en: "Opened"),
      declare("inquiry.handoverState", nil, da: "Overdragelsen er", en: "The handover is"),
      declare("inquiry.handoverAskedAt", nil, da: "Overdragelse spurgt", en: "Handover asked"),
      declare(
        "inquiry.handoverConfirmedAt", nil, da: "Overdragelse bekræftet", en: "Handover confirmed"),
      declare("inquiry.handoverStateAt", nil, da: "Overdragelse sidst", en: "Handover last"),
      declare(
        "inquiry.callerOrganisationID", organisation, da: "Fra virksomheden",
        en: "From the organisation"),
      declare(
        "inquiry.callerContactID", .lookup(Lookup(.contact)), da: "Fra personen",
        en: "From the person"),
      declare("inquiry.handoverToID", organisation, da: "Overdraget til", en: "Handed over to"),
      declare("interaction.startedAt", nil, da: "Begyndt", en: "Begun"),
      declare("interaction.endedAt", nil, da: "Sluttet", en: "Ended"),
      declare("referral.outcome", nil, da: "Hvad det gav", en: "What came of it"),
      declare("referral.givenAt", nil, da: "Henvist", en: "Referred"),
      declare("referral.checkedOn", day, da: "Spurgt om det den", en: "Asked about it on"),
      declare("matchFeedback.answer", nil, da: "Svar på forslaget", en: "Answer to the suggestion"),
      declare("matchFeedback.askerID", organisation, da: "Forslag til", en: "Suggested to"),
      declare("matchFeedback.candidateID", organisation, da: "Foreslået", en: "Suggested"),
      declare("matchFeedback.givenOn", day, da: "Svaret den", en: "Answered on"),
      declare("matchFeedback.liftedOn", day, da: "Ophævet den", en: "Lifted on"),
      declare("rsvCriterionCheck.criterion", nil, da: "Krav", en: "Requirement"),
      declare("rsvCriterionCheck.checkedOn", day, da: "Set efter den", en: "Looked at on"),
      declare("rsvCriterionCheck.evidence", text, da: "Dokumentation", en: "Evidence"),
      declare("rsvPeriod.seenOn", day, da: "Set den", en: "Seen on"),
      declare("organisation.mergedIntoID", organisation, da: "Lagt sammen med", en: "Merged into"),
      declare("organisation.successorOfID", organisation, da: "Fortsætter", en: "Continues"),
      declare("partnership.effectiveFrom", day, da: "I kraft fra", en: "In force from"),
      declare("partnership.ideaStartedOn", day, da: "Idé fra", en: "Idea from"),
      declare("goal.metric", nil, da: "Tæller", en: "Counts"),
      declare("goal.comparator", nil, da: "Opfyldt ved", en: "Met by"),
      declare("goal.targetValue", amount, da: "Måltal", en: "Target"),
      declare("goal.baselineValue", amount, da: "Grundlag", en: "Baseline"),
      declare("goal.baselineKind", nil, da: "Grundlagets art", en: "Kind of baseline"),
      declare("goal.baselineSource", text, da: "Grundlagets kilde", en: "Source of baseline"),
      declare("goal.unitDa", text, da: "Enhed", en: "Unit"),
      declare("goal.unitEn", text, da: "Enhed på engelsk", en: "Unit in English"),
    ], uniquingKeysWith: { first, _ in first })

  private static let organisation = FieldKind.lookup(Lookup(.organisation))
  private static let day = FieldKind.date(.past)
  private static let text = FieldKind.text(max: .max)
  private static let amount = FieldKind.decimal(
    -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude, unit: Phrase(da: "", en: ""))

  /// - Parameter kind: nil where the type of the column says how it reads.
  private static func declare(
    _ place: String, _ kind: FieldKind?, da: String, en: String
  ) -> (String, FieldDeclaration) {
    let words = FieldWords(da: da, "", en: en, "")
    return (place, FieldDeclaration(FieldKey(rawValue: place), kind ?? text, words))
  }
}
