import Foundation
import HotlineCore
import Resources

extension FormClerk {
  /// What a save met that failed with `error`; nil where it was no colleague's change.
  func clash(of state: FormState, with error: RegisterError) throws -> FormClash? {
    let last: (staff: String, at: Date)?
    switch error {
    case .conflict(let conflict): last = (conflict.theirStaff, conflict.theirTime)
    case .rowIsGone(let table, let id):
      // Another row stands under its id: nothing of that is anybody's version of this one.
      if id == state.subject.rowID, try register.hasRow(id, in: table) {
        return FormClash(
          before: try before(state, as: form(of: state.kind)), theirs: nil, staff: "", time: "")
      }
      last = try register.lastChange(of: id, in: table).map { ($0.staffInitials, $0.at) }
    default: return nil
    }
    let theirs = try edit(state.kind, state.subject, id: state.id)
    // Where nothing stands differently, or nothing ever stood, the error has another cause.
    let isChanged = theirs.map { $0.subject.base != state.subject.base }
    guard isChanged ?? (state.subject.rowID != nil) else { return nil }
    return FormClash(
      before: try before(state, as: form(of: state.kind)), theirs: theirs, staff: last?.staff ?? "",
      time: last.map { words(for: $0.at) } ?? "")
  }

  /// What a new form resembles, as its own form shows it, and the new one before anything was typed.
  func alike(
    _ state: FormState, organisation: Int64
  ) throws -> (found: FilledForm, blank: FilledForm)? {
    guard
      let found = try edit(
        state.kind, FormSubject(rowID: organisation, organisationID: organisation), id: state.id)
    else { return nil }
    return (found, FilledForm(state.kind, id: state.id, subject: state.subject))
  }

  private func before<Form: RecordForm>(
    _ state: FormState, as form: Form.Type
  ) throws -> FilledForm {
    guard let record = try base(form, state.subject), let rows = state.subject.base else {
      return FilledForm(state.kind, id: state.id, subject: state.subject)
    }
    return try opened(
      form, state.kind, record, rows: KeptRows(text: rows), state.subject, id: state.id)
  }

  /// `kl. 10.04`, with the day where it is another.
  private func words(for date: Date) -> String {
    let time = copenhagen.local(Instant(date))
    guard time.day != today else { return ComparePhrases.at(language, ["time": time.clock]) }
    return ComparePhrases.atDay(language, ["day": time.day.display, "time": time.clock])
  }
}
