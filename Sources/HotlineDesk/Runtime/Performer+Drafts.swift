import Foundation
import HotlineCore
import Resources

extension Performer {
  /// Writes drafts, and says what lies there.
  func answerDrafts(_ effect: DeskEffect) throws -> DeskEvent? {
    switch effect {
    case .keepDrafts(let forms):
      return try keep(forms)
    case .removeDraft(let id):
      try drafts.remove(id)
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
        id: form.id, kind: form.form.kind.rawValue, title: form.title(language),
        payload: try form.form.draftPayload(holdBack: CPRHoldBack(cprGuard: CPRGuard())),
        startedAt: now, updatedAt: now)
      isOnReserve = try drafts.save(draft) == .onReserve || isOnReserve
    }
    return .draftsKept(
      forms.map(\.id), clock: copenhagen.local(Instant(now)).clockWithSeconds,
      isOnReserve: isOnReserve)
  }

  private func keptDrafts() throws -> [KeptDraft] {
    try drafts.all().map { draft in
      let time = copenhagen.local(Instant(draft.updatedAt))
      return KeptDraft(
        id: draft.id, title: draft.title, payload: draft.payload,
        keptAt: "\(time.day.display) \(time.clock)")
    }
  }
}
