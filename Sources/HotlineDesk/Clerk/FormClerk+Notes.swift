import HotlineCore
import Resources

extension FormClerk {
  /// What the register says of a form while it is typed; only a partnership has something to say:
  /// what it is by its parties, which goals it meets, what it lacks to be agreed.
  func notes(on form: FormState) throws -> [FormNote] {
    guard form.kind == .partnership,
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
