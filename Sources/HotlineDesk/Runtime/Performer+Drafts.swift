import Foundation
import HotlineCore
import Resources

extension Performer {
  /// Writes drafts, and says what lies there.
  func answerDrafts(_ effect: DeskEffect) throws -> DeskEvent? {
    switch effect {
    case .keepDrafts(let forms, let lines):
      return try keep(forms, lines)
    case .removeDraft(let id, let desk):
      try drafts.remove(Draft.Key(id: id, desk: desk ?? drafts.desk))
      return try listed()
    case .claimDraft(let draft, let id):
      try drafts.claim(Draft.Key(id: draft.formID, desk: draft.desk ?? drafts.desk), as: id)
      return try listed()
    case .listDrafts:
      return try listed()
    case .dismissDamaged(let name):
      try drafts.dismiss(damaged: name)
      return try listed()
    case .keepMissed(let call):
      try drafts.keep(call)
      return .missedChanged
    case .forgetMissed(let id):
      try drafts.forget(missedCall: id)
      return .missedChanged
    default:
      return nil
    }
  }

  private func keep(_ forms: [OpenForm], _ lines: [ComposedLine]) throws -> DeskEvent {
    let now = clock()
    let holdBack = CPRHoldBack(cprGuard: CPRGuard())
    let written =
      try forms.map { form in
        Draft(
          id: form.id, edits: form.form.edits, kind: form.form.kind.rawValue,
          title: form.title(language), payload: try form.form.draftPayload(holdBack: holdBack),
          startedAt: now, updatedAt: now)
      }
      + lines.map { line in
        Draft(
          id: line.id, edits: line.edits, kind: ComposedLine.draftKind,
          title: line.draftTitle(holdBack: holdBack),
          payload: try line.draftPayload(holdBack: holdBack), startedAt: now, updatedAt: now)
      }
    var isOnReserve = false
    for draft in written {
      isOnReserve = try drafts.save(draft) == .onReserve || isOnReserve
    }
    return .draftsKept(
      written.map(\.id), clock: copenhagen.local(Instant(now)).clockWithSeconds,
      isOnReserve: isOnReserve, damaged: drafts.damagedSinceOpened)
  }

  private func listed() throws -> DeskEvent {
    let kept = try keptDrafts()
    // Only now: what is damaged is noticed while the drafts are read.
    return .draftsListed(kept, damaged: drafts.damagedFiles())
  }

  /// A draft whose text was saved is left over from an end between the save and its removal.
  private func keptDrafts() throws -> [KeptDraft] {
    try drafts.all().compactMap { draft in
      guard try !register.hasSaved(draft.version) else {
        // Where that fails, the next listing does it.
        try? drafts.remove(draft.key)
        return nil
      }
      let time = copenhagen.local(Instant(draft.updatedAt))
      return KeptDraft(
        formID: draft.id, desk: draft.desk == drafts.desk ? nil : draft.desk, title: draft.title,
        payload: draft.payload, keptAt: "\(time.day.display) \(time.clock)")
    }
  }
}
