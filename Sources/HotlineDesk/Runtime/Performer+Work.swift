import HotlineCore
import Resources

extension Performer {
  /// What is to be done by everybody, and whose drafts lie beside one's own.
  func loadWork(_ moment: Moment) throws -> DeskEvent {
    let calls = (try? drafts.missedCalls(at: moment.instant)) ?? []
    let missed = try register.notCalledBack(calls, today: moment.today)
    // What was called back is done with; where that fails, the next time does it.
    for call in calls where !missed.contains(where: { $0.id == call.id }) {
      try? drafts.forget(missedCall: call.id)
    }
    return .workLoaded(
      try register.workList(of: nil, today: moment.today), (try? drafts.colleagues()) ?? [], missed)
  }

  /// Stores what is written in a line, as the text that its draft holds, and says what was done.
  func store(_ line: ComposedLine, _ order: LineOrder) throws -> Notice {
    let register = register.saving(
      DraftVersion(Draft.Key(id: line.id, desk: drafts.desk), edits: line.edits)
    ).keeping(line.kept)
    switch order {
    case .work(let order):
      return try carryOut(order, in: register)
    case .nameFilter(let filter):
      try register.save(filter, named: line.answer)
      return done(DeskPhrases.filterKept, ["name": line.answer])
    case .decline(var feedback):
      feedback.reason = line.answer
      return try decline(feedback, in: register)
    case .tell(let fact):
      return try keep(fact, in: register)
    }
  }

  /// Does what was ordered with a row of the list of the day, and says what was done.
  func carryOut(_ order: WorkOrder, in register: Register) throws -> Notice {
    switch order {
    case .complete(let followUp):
      try register.complete(followUp)
      return done(TodayPhrases.completed, ["what": followUp.text])
    case .move(let followUp, let moment):
      return moved(try register.move(followUp, to: moment))
    case .cancel(let followUp):
      var cancelled = followUp
      cancelled.state = .cancelled
      try register.save(cancelled, from: followUp)
      return done(TodayPhrases.cancelled, ["what": followUp.text])
    case .promise(let inquiryID, let moment):
      var promise = FollowUp(dueOn: moment.day, assigneeStaffID: 0, text: "", state: .open)
      (promise.inquiryID, promise.dueMinute) = (inquiryID, moment.minute)
      return moved(try register.save(promise, from: nil))
    case .close(let inquiryID, let outcome, let need):
      try register.close(inquiryID: inquiryID, outcome: outcome, unmetNeed: need)
      return done(TodayPhrases.closed, ["outcome": outcome.word(language)])
    case .confirmHandover(let inquiryID, let name):
      try register.confirmHandover(of: inquiryID, by: name)
      return done(TodayPhrases.confirmed, ["name": name])
    case .refuseHandover(let inquiryID, let reason):
      try register.refuseHandover(of: inquiryID, because: reason)
      return done(TodayPhrases.refused)
    case .answer(let referral, let outcome):
      try register.answer(referralID: referral.id, outcome: outcome)
      return done(TodayPhrases.answered, ["outcome": outcome.word(language)])
    case .takeOver(let followUps, let inquiries):
      try register.takeOver(followUps: followUps, inquiries: inquiries)
      return done(TodayPhrases.takenOver)
    case .takeOverAll(let staffID, let osUser):
      return try takeOverAll(from: staffID, osUser)
    }
  }

  private func moved(_ followUp: FollowUp) -> Notice {
    done(TodayPhrases.moved, ["what": followUp.text, "day": followUp.dueAt.short(language)])
  }

  private func takeOverAll(from staffID: Int64, _ osUser: String) throws -> Notice {
    let work = try register.takeOverAll(from: staffID)
    let users = try drafts.colleagues().filter { $0.belongs(toUser: osUser) }.map(\.user)
    let count = try users.map { try drafts.takeAll(from: $0) }.reduce(0, +)
    return done(
      TodayPhrases.takenOverAll, ["work": String(work), "drafts": String(count)])
  }

  /// That something was done.
  func done(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> Notice {
    Notice(.done, phrase(language, values))
  }
}
