import HotlineCore
import Resources

// The telephone rings: what it tells, and what is shown of it. None of this takes a key.

extension DeskState {
  /// A telephone told something of a call.
  mutating func hear(_ event: PhoneEvent) -> [DeskEffect] {
    switch event.what {
    case .ringing:
      let call = RingingCall(
        id: event.callID ?? identifiers.next(), number: event.number, since: moment.instant)
      guard ringing.begin(call) else { return [] }
      return call.number.map { [.lookUpCaller($0, call: call.id)] } ?? []
    case .answered:
      let answered = ringing.end(event)
      if isMe(event.answeredBy) {
        ringing.note(answeredHere: answered.first)
      } else if ringing.answeredHere?.id == event.callID {
        // Its notes were begun at another desk.
        ringing.note(answeredHere: nil)
      }
      return []
    case .ended:
      let ended = ringing.end(event)
      return event.endedAnswered ? [] : ended.map { .keepMissed($0.missed) }
    }
  }

  /// Calls that nobody took within a minute are no longer shown, and kept as missed.
  mutating func giveUpRinging() -> [DeskEffect] {
    ringing.giveUp(at: moment.instant).map { .keepMissed($0.missed) }
  }

  /// Takes the call that rings: it goes from the other desks.
  mutating func takeRinging() -> (call: RingingCall, effects: [DeskEffect])? {
    ringing.take().map { call in
      (call, [.tellDesks(PhoneEvent(.answered, number: call.number, callID: call.id))])
    }
  }

  /// Whether a telephone system means the one who sits here: by login, initials or name.
  private func isMe(_ name: String?) -> Bool {
    guard let name, let me = words?.lookups.staff.first(where: { String($0.id) == words?.me })
    else { return false }
    return [me.osUser, me.initials, me.name].contains { $0.lowercased() == name.lowercased() }
  }
}

extension RingingCall {
  /// Who calls, in one line.
  func heading(_ language: Language) -> String {
    let number = number?.display ?? CallPhrases.secretNumber(language)
    let who = card?.owners.first.map { owner in
      [
        [owner.name, owner.contactName].compactMap(\.self).joined(separator: ", "),
        [owner.standing.badge(language), card?.city].compactMap(\.self).joined(separator: " "),
      ].joined(separator: " · ")
    }
    return ([CallPhrases.rings(language, ["number": number])] + [who].compactMap(\.self))
      .joined(separator: " · ")
  }

  /// What must be known before one says hello: what is marked as important, the last talk, what was
  /// promised.
  func lines(_ language: Language, today: DanishDate) -> [FormNote] {
    guard let card else { return [] }
    var lines = card.important.prefix(2).map { FormNote("! \($0)", .error) }
    if let talk = card.lastTalk {
      lines.append(
        FormNote(
          CallPhrases.lastTalk(
            language,
            ["day": talk.day.short(language, from: today), "text": talk.words(language)])))
    }
    lines += (card.owners.first?.followUps ?? []).prefix(2).map { promise in
      FormNote(
        CallPhrases.promise(
          language,
          ["day": promise.dueAt.short(language, from: today), "text": promise.text]), .warning)
    }
    let others = card.owners.dropFirst().map { owner in owner.contactName ?? owner.name }
    if !others.isEmpty {
      lines.append(
        FormNote(CallPhrases.alsoOwned(language, ["names": others.joined(separator: ", ")])))
    }
    if card.owners.isEmpty, number != nil {
      lines.append(FormNote(CallPhrases.nobodysNumber(language), .faint))
    }
    lines += card.openInquiries.prefix(2).map { inquiry in
      FormNote(
        CallPhrases.openInquiry(
          language,
          [
            "day": inquiry.openedOn.short(language, from: today), "staff": inquiry.ownerInitials,
            "text": inquiry.text,
          ]), .warning)
    }
    return lines
  }
}
