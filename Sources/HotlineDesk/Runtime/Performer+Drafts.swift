import Foundation
import HotlineCore
import Resources

extension Performer {
  /// Writes drafts, and says what lies there.
  func answerDrafts(_ effect: DeskEffect) throws -> DeskEvent? {
    switch effect {
    case .keepDrafts(let forms):
      return try keep(forms)
    case .removeDraft(let id, let desk):
      try drafts.remove(Draft.Key(id: id, desk: desk ?? drafts.desk))
      return .draftsListed(try keptDrafts())
    case .claimDraft(let draft, let id):
      try drafts.claim(Draft.Key(id: draft.formID, desk: draft.desk ?? drafts.desk), as: id)
      return .draftsListed(try keptDrafts())
    case .listDrafts:
      return .draftsListed(try keptDrafts())
    default:
      return nil
    }
  }

  private func keep(_ forms: [OpenForm]) throws -> DeskEvent {
    let now = clock()
    var isOnReserve = false
    for form in forms {
      let draft = Draft(
        id: form.id, edits: form.form.edits, kind: form.form.kind.rawValue,
        title: form.title(language),
        payload: try form.form.draftPayload(holdBack: CPRHoldBack(cprGuard: CPRGuard())),
        startedAt: now, updatedAt: now)
      isOnReserve = try drafts.save(draft) == .onReserve || isOnReserve
    }
    return .draftsKept(
      forms.map(\.id), clock: copenhagen.local(Instant(now)).clockWithSeconds,
      isOnReserve: isOnReserve)
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
