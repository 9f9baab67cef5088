import HotlineCore
import Resources

/// The form of a partnership: who with whom, about what, and how far it has come.
enum PartnershipForm: RecordForm {
  typealias Record = PartnershipEntry

  static let declaration = FormDeclaration(title: title, record: items, hasNotes: true)

  static func subject(of entry: PartnershipEntry, _ asked: FormSubject) -> FormSubject {
    asked.on(row: entry.partnership.id, title: entry.partnership.reference)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: PartnershipEntry?, _ clerk: FormClerk
  ) -> PartnershipEntry {
    var entry = read(values, from: base)
    if values.text(.title) == nil {
      entry.partnership.title = PartnershipEntry.title(of: names(values))
    }
    if base == nil { entry.begin(in: subject.inquiryID) }
    return entry
  }

  /// The parties by name, new ones too.
  static func names(_ values: FormValues) -> [String] {
    values.entries(of: .parties).compactMap { entry in
      switch values.organisation(.organisation, entry) {
      case .existing: values.item(.organisation, entry)?.name
      case .new(let name): name
      case nil: nil
      }
    }
  }

  static func words(
    for entry: PartnershipEntry, _ subject: FormSubject, _ language: Language
  ) -> String {
    "\(entry.partnership.reference) \(entry.partnership.title)"
  }

  /// What it is by its parties, which goals it meets, what it lacks to be agreed.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: PartnershipEntry?,
    _ clerk: FormClerk
  ) throws -> FormPreview {
    let entry = read(values, subject, from: base, clerk).dated(from: base, on: clerk.today)
    let language = clerk.language
    let preview = try clerk.register.partnershipPreview(entry, today: clerk.today)
    let day = entry.partnership.agreedOn ?? clerk.today
    let goals = try clerk.register.goalsMet(by: preview.classes, on: day)
    var notes = [FormNote(goals.sentence(of: preview.parties, language), .title)]
    if entry.partnership.state == .idea || entry.partnership.state == .dialogue {
      notes += preview.missingToAgree.map {
        FormNote(DeskPhrases.toAgree(language, ["what": $0.sentence(language)]), .faint)
      }
    }
    notes += preview.warnings.map { FormNote($0.sentence(language), .warning) }
    if let id = base?.partnership.id {
      notes += try clerk.register.partyInputs(ofPartnership: id).prefix(5).map {
        FormNote("\($0.input.day.display) \($0.name): \($0.input.text)", .faint)
      }
    }
    return FormPreview(notes: notes)
  }
}
