import HotlineCore
import Resources

/// The form of an assessment: the definition beside what is said of the enterprise.
enum SOVAssessmentForm: RecordForm {
  typealias Record = SOVAssessment

  static let declaration = FormDeclaration(title: title, record: items, hasNotes: true)

  /// The definition, and what the enterprise is today.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: SOVAssessment?, _ clerk: FormClerk
  ) throws -> FormPreview {
    let language = clerk.language
    let assessment = read(values, from: base)
    var notes = [FormNote(RegistrationPhrases.definition(language), .faint)]
    let id = assessment.organisationID
    guard let since = try clerk.register.detail(of: id, today: clerk.today)?.sovSince else {
      if let from = assessment.sovFrom {
        notes.append(
          FormNote(RegistrationPhrases.opensPeriod(language, ["day": from.display]), .good))
      }
      return FormPreview(notes: notes)
    }
    let phrase =
      assessment.conclusion == .notSOV
      ? RegistrationPhrases.endPeriod : RegistrationPhrases.isSOVAlready
    notes.append(FormNote(phrase(language, ["day": since.display]), .warning))
    return FormPreview(notes: notes)
  }
}
