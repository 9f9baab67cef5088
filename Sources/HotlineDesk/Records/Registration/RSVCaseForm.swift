import HotlineCore
import Resources

/// The form of a case on the way into the state's register: what is missing, in words.
enum RSVCaseForm: RecordForm {
  typealias Record = RSVCaseEntry

  static let declaration = FormDeclaration(title: title, record: items, hasNotes: true)

  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: RSVCaseEntry?, _ clerk: FormClerk
  ) throws -> FormPreview {
    let entry = read(values, from: base)
    let language = clerk.language
    var notes: [FormNote] = []
    let state = entry.rsvCase.state
    if state == .registered, !entry.missing.isEmpty {
      notes.append(
        FormNote(
          RegistrationPhrases.registeredUnmet(language, ["count": String(entry.missing.count)]),
          .warning))
    }
    if state.isOpen || state == .registered {
      // What fits below a narrow form comes first: how many are missing, and the limit of dividend.
      notes.append(
        entry.missingWords(language).map { FormNote($0, .warning) }
          ?? FormNote(RegistrationPhrases.allMet(language), .good))
      notes += dividend(entry, language)
      notes += entry.missing.map { note(on: $0, entry, language) }
    }
    let id = entry.rsvCase.organisationID
    if let detail = try clerk.register.detail(of: id, today: clerk.today), detail.sovSince == nil {
      notes.append(
        FormNote(
          RegistrationPhrases.notSOV(language, ["name": detail.organisation.name]), .faint))
    }
    return FormPreview(notes: notes)
  }

  private static func note(
    on criterion: RSVCriterion, _ entry: RSVCaseEntry, _ language: Language
  ) -> FormNote {
    let check = entry[criterion]
    let number = String(criterion.number)
    if check.status == .notMet, let evidence = check.evidence {
      return FormNote(
        RegistrationPhrases.notMetCriterion(
          language, ["number": number, "what": criterion.word(language), "evidence": evidence]),
        .warning)
    }
    return FormNote(
      RegistrationPhrases.missingCriterion(
        language, ["number": number, "question": criterion.question(language)]), .text)
  }

  /// The cap of § 5, stk. 2, where it may be in the way.
  private static func dividend(_ entry: RSVCaseEntry, _ language: Language) -> [FormNote] {
    let most = DanishNumber.formatPercent(RSVDividend.mostOfResult)
    var notes: [FormNote] = []
    if let percent = entry.rsvCase.dividendPercent, percent > RSVDividend.mostOfResult {
      notes.append(
        FormNote(
          RegistrationPhrases.dividendTooHigh(
            language, ["percent": DanishNumber.formatPercent(percent, most: 1), "most": most]),
          .warning))
    }
    guard entry[.surplus].status != .met || !notes.isEmpty else { return notes }
    let above = DanishNumber.formatPercent(RSVDividend.mostAboveDiscountRate)
    return notes + [
      FormNote(
        RegistrationPhrases.dividendCap(language, ["most": most, "above": above]), .faint)
    ]
  }
}
