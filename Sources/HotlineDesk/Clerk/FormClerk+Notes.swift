import HotlineCore
import Resources

extension FormClerk {
  /// What the register says of a form while it is typed.
  func preview(of form: FormState) throws -> FormPreview {
    try form.kind.form.preview(form, by: self)
  }

  /// What a partnership is by its parties, which goals it meets, what it lacks to be agreed.
  fileprivate func partnershipNotes(_ form: FormState) throws -> [FormNote] {
    guard
      let entry = PartnershipForm.read(
        FormValues(form), from: try base(form, as: PartnershipEntry.self))
    else { return [] }
    let preview = try register.partnershipPreview(entry, today: today)
    let day = entry.partnership.agreedOn ?? today
    let goals = try register.goalsMet(by: preview.classes, on: day)
    var notes = [FormNote(goals.sentence(of: preview.parties, language), .title)]
    if entry.partnership.state == .idea || entry.partnership.state == .dialogue {
      notes += preview.missingToAgree.map {
        FormNote(DeskPhrases.toAgree(language, ["what": $0.sentence(language)]), .faint)
      }
    }
    notes += preview.warnings.map { FormNote($0.sentence(language), .warning) }
    return notes
  }
}

extension PartnershipForm {
  static func preview(_ form: FormState, by clerk: FormClerk) throws -> FormPreview {
    FormPreview(notes: try clerk.partnershipNotes(form))
  }
}
