import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Whatever was done in whatever order can be taken back, one action after the other, until every
/// table is as it was; and done again.
@Suite("Any sequence of actions, taken back and done again")
struct UndoOfAnythingTests {
  @Test(
    "every table is as before, and then as it was",
    arguments: series(Array(1...60) as [UInt64], short: 1))
  func sequence(seed: UInt64) throws {
    let register = try demoRegister()
    var day = try ADayOfActions(register, seed: seed)
    var standing = [try StandingRows(register)]
    var redone: [StandingRows] = []
    func now(_ expected: StandingRows?, _ what: String) throws {
      let differences = try StandingRows(register).differences(from: expected ?? standing[0])
      #expect(differences == [], "\(what), seed \(seed)")
    }
    func takeBack(_ what: String) throws {
      let done = try register.undo()
      redone.append(standing.removeLast())
      try now(standing.last, "\(what) of \(done.kind.rawValue)")
    }
    func doAgain(_ what: String) throws {
      let done = try register.redo()
      standing.append(redone.removeLast())
      try now(standing.last, "\(what) of \(done.kind.rawValue)")
    }
    for deed in series(day.plan(), short: 50) {
      if day.records.once(in: 5) {
        let count = min(1 + day.records.below(4), standing.count - 1)
        for _ in 0..<count { try takeBack("undo on the way") }
        for _ in 0..<day.records.below(count + 1) { try doAgain("redo on the way") }
      }
      if try day.perform(deed) {
        standing.append(try StandingRows(register))
        redone = []
      } else {
        try now(standing.last, "what was refused: \(deed.rawValue)")
      }
    }
    let sound = try register.check(today: testToday).steps.flatMap(\.faults)
    #expect(sound == [])
    let count = standing.count - 1
    #expect(count > 20, "seed \(seed)")
    // What was taken back on the way can still be done again here.
    while standing.count > 1 { try takeBack("undo") }
    for _ in 0..<count { try doAgain("redo") }
    let soundAgain = try register.check(today: testToday).steps.flatMap(\.faults)
    #expect(soundAgain == [])
  }

  @Test("each kind of record is entered or edited in it, and each other deed is done")
  func everything() throws {
    var done: Set<ActionKind> = []
    for seed in 1...4 {
      var day = try ADayOfActions(try demoRegister(), seed: UInt64(seed))
      for deed in day.plan() { _ = try day.perform(deed) }
      done.formUnion(day.done)
    }
    let kinds = RecordKind.allCases.filter { ADayOfActions.whyNot($0) == nil }
    let untouched = kinds.filter {
      !done.contains(.entered($0)) && !done.contains(.edited($0))
    }
    #expect(untouched == [])
    let undone = ActionKind.Deed.allCases.filter {
      ADayOfActions.whyNot($0) == nil && !done.contains(.did($0))
    }
    #expect(undone == [])
  }
}

/// Actions of one person at random, each through the use case that the desk calls.
struct ADayOfActions {
  let register: Register
  var records: RandomRecords
  /// What was done at least once.
  private(set) var done: Set<ActionKind> = []
  /// What the last try was about, for a failure to name.
  private var note = ""

  init(_ register: Register, seed: UInt64) throws {
    self.register = register
    records = RandomRecords(seed: seed)
    // Of these the fictional register has none.
    guard let organisation = try organisation(),
      let period = try ids("SELECT id FROM strategyPeriod").first
    else { return }
    try register.save(
      PartnerRating(organisationID: organisation, day: testToday, rating: 4), from: nil)
    try register.save(FreezeEntry(GoalFreeze(periodID: period, asOf: testToday)), from: nil)
    try register.save(
      WordProposal(word: "rugmel", categoryCode: "koekken.kantine", saidOn: testToday), from: nil)
    var request = PersonRequest(.erasure, receivedOn: testToday)
    request.person = "Opdigtet Navn"
    try register.save(request, from: nil)
  }

  /// Every kind and every deed once, in a random order.
  mutating func plan() -> [ActionKind] {
    let kinds = RecordKind.allCases.filter { Self.whyNot($0) == nil }
      .flatMap { [ActionKind.entered($0), .edited($0)] }
    let deeds = ActionKind.Deed.allCases.filter { Self.whyNot($0) == nil }.map(ActionKind.did)
    let more = Array(repeating: ActionKind.removed, count: 8)
    return (kinds + deeds + more).shuffled(using: &records.random)
  }

  /// Why no record of a kind is entered or edited by itself; nil where one is.
  static func whyNot(_ kind: RecordKind) -> String? {
    switch kind {
    case .standing: "its fields are among those of the organisation"
    default: nil
    }
  }

  /// Why a deed is none that somebody takes back with one key; nil where it is one.
  static func whyNot(_ deed: ActionKind.Deed) -> String? {
    switch deed {
    case .registerCreated, .profileChanged, .staffAdded: "the register begins with it"
    case .administratorTaken: "nobody may lose by it who decides"
    case .undone, .redone: "taking back itself"
    case .imported: "taken back as a batch"
    case .restored: "changes no row by itself"
    case .sealsAccepted: "changes no row by itself"
    case .personErased, .retentionRun: "nothing may bring it back"
    case .suggestionAnswered, .followUpDone, .followUpMoved, .inquiryClosed, .inquiryReopened,
      .handoverConfirmed, .handoverRefused, .handoverMoved, .referralAnswered, .workTakenOver,
      .filterSaved, .filterRemoved, .notSame, .ceased, .removed, .merged:
      nil
    }
  }

  /// Does it, with several tries where rules say no; false where nothing was changed.
  mutating func perform(_ kind: ActionKind) throws -> Bool {
    for _ in 0..<6 {
      let before = try newestEntry()
      do {
        try attempt(kind)
      } catch let error as RegisterError where !error.refusals.isEmpty {
        #expect(try newestEntry() == before, "refused, and something was written")
        continue
      } catch RegisterError.conflict {
        // There can be only one, and one stands.
        #expect(try newestEntry() == before, "refused, and something was written")
        continue
      } catch RegisterError.constraint(let detail) {
        Issue.record("\(kind.rawValue): \(detail) \(note)")
        continue
      }
      if try newestEntry() != before {
        done.insert(kind)
        return true
      }
    }
    return false
  }

  private func newestEntry() throws -> Int64 {
    try register.read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM history") } ?? 0
  }

  private mutating func attempt(_ kind: ActionKind) throws {
    switch kind {
    case .entered(.followUp), .edited(.followUp):
      try saveFollowUp(isNew: kind == .entered(.followUp))
    case .entered(.inquiry), .edited(.inquiry): try talk(isNew: kind == .entered(.inquiry))
    case .entered(let kind):
      if let record = kind.declared as? any HotlineCore.Record.Type { try enter(record) }
    case .edited(let kind):
      if let record = kind.declared as? any HotlineCore.Record.Type { try edit(record) }
    case .did(let deed): try attempt(deed)
    }
  }

  // MARK: Records

  private mutating func enter<Kind: HotlineCore.Record>(_ kind: Kind.Type) throws {
    guard let donor = try records.standing(kind, in: register) else { return }
    let record = try records.new(like: donor)
    note = "\(record)"
    try register.save(record, from: nil)
  }

  private mutating func edit<Kind: HotlineCore.Record>(_ kind: Kind.Type) throws {
    guard let base = try records.standing(kind, in: register),
      let donor = try records.standing(kind, in: register)
    else { return }
    let changed = records.changed(base, like: donor)
    note = "\(base) → \(changed)"
    try register.save(changed, from: base)
  }

  private mutating func remove<Kind: HotlineCore.Record>(_ kind: Kind.Type) throws {
    guard let record = try records.standing(kind, in: register) else { return }
    note = "\(Kind.kind) \(record.id)"
    try register.remove(Removal(record))
  }

  private mutating func saveFollowUp(isNew: Bool) throws {
    guard let base = try followUp() else { return }
    var promise = base
    promise.dueOn = records.day()
    promise.text = "Ring om \(records.below(100_000)) kasser"
    if isNew { promise.id = 0 }
    try register.save(promise, from: isNew ? nil : base)
  }

  /// A talk of an inquiry whose caller nobody knows.
  private mutating func talk(isNew: Bool) throws {
    let now = register.clock()
    var entry = ConversationEntry(
      inquiry: Inquiry(openedAt: now, ownerStaffID: 0, state: .open),
      interaction: Interaction(
        kind: .call, direction: .incoming, startedAt: now, staffID: 0,
        summary: "spørger om rugmel", twoWay: true))
    entry.inquiry?.callerName = "Opdigtet Navn"
    let ids = try ids(
      "SELECT id FROM interaction WHERE inquiryID IN (SELECT id FROM inquiry WHERE callerOrganisationID IS NULL)"
    )
    let base =
      isNew
      ? nil : try records.pick(ids).flatMap { try register.record(ConversationEntry.self, $0) }
    if let base {
      entry = base
      entry.interaction.summary += " og æbler"
    }
    guard isNew || base != nil else { return }
    try register.save(entry, from: base)
  }

  // MARK: Deeds

  private func ids(_ sql: String) throws -> [Int64] {
    try register.read { try Int64.fetchAll($0, sql: sql) }
  }

  private mutating func followUp() throws -> FollowUp? {
    guard let id = records.pick(try ids("SELECT id FROM followUp WHERE state = 'open'")) else {
      return nil
    }
    return try register.read { try FollowUp.find(id, $0) }
  }

  private mutating func organisation() throws -> Int64? {
    let home = try register.home().organisationID
    return records.pick(
      try ids(
        """
        SELECT id FROM organisation
        WHERE status NOT IN ('merged', 'erased', 'ceased') AND kind <> 'department' AND id <> \(home)
        """))
  }

  private mutating func inquiry(_ condition: String) throws -> Int64? {
    records.pick(try ids("SELECT id FROM inquiry WHERE \(condition)"))
  }

  private mutating func attempt(_ deed: ActionKind.Deed) throws {
    switch deed {
    case .registerCreated, .profileChanged, .staffAdded, .administratorTaken, .undone, .redone,
      .imported, .restored, .personErased, .retentionRun, .sealsAccepted:
      return
    case .suggestionAnswered: try answerSuggestion()
    case .followUpDone: if let promise = try followUp() { try register.complete(promise) }
    case .followUpMoved:
      if let promise = try followUp() {
        try register.move(promise, to: DayAndTime(day: records.day()))
      }
    case .inquiryClosed:
      if let id = try inquiry("state <> 'closed'") {
        try register.close(
          inquiryID: id, outcome: records.once(in: 2) ? .answered : .unmet, unmetNeed: "rugmel")
      }
    case .inquiryReopened:
      if let id = try inquiry("state = 'closed'") { try register.reopen(inquiryID: id) }
    case .handoverConfirmed:
      if let id = try askedInquiry() { try register.confirmHandover(of: id, by: "Prøve") }
    case .handoverRefused:
      if let id = try askedInquiry() {
        try register.refuseHandover(of: id, by: "Prøve", because: "ikke vores")
      }
    case .handoverMoved:
      if let id = try inquiry("handoverToID IS NOT NULL AND state = 'closed'") {
        try register.move(handoverOf: id, to: records.pick(HandoverState.allCases) ?? .accepted)
      }
    case .referralAnswered:
      if let id = records.pick(try ids("SELECT id FROM referral")) {
        try register.answer(
          referralID: id, outcome: records.pick(Referral.Outcome.allCases) ?? .contacted)
      }
    case .workTakenOver:
      let others = try ids(
        "SELECT id FROM followUp WHERE state = 'open' AND assigneeStaffID <> \(register.user.id)")
      let asked = try ids(
        "SELECT id FROM inquiry WHERE state <> 'closed' AND ownerStaffID <> \(register.user.id)")
      try register.takeOver(
        followUps: Array(others.shuffled(using: &records.random).prefix(2)),
        inquiries: Array(asked.shuffled(using: &records.random).prefix(1)))
    case .filterSaved:
      var filter = OrganisationFilter()
      filter.town = records.pick(["Silkeborg", "Kjellerup"])
      try register.save(filter, named: "Prøve \(records.below(4))")
    case .filterRemoved:
      if let filter = records.pick(try register.savedFilters()) { try register.remove(filter) }
    case .notSame:
      if let one = try organisation(), let other = try organisation(), one != other {
        try register.noteNotSame(one, other)
      }
    case .ceased: if let id = try organisation() { try register.cease(register.ceasing(of: id)) }
    case .removed:
      let kinds = RecordKind.allCases.compactMap { $0.declared as? any HotlineCore.Record.Type }
      if let kind = records.pick(kinds) { try remove(kind) }
    case .merged:
      let kind = records.pick(MergeOrder.Kind.allCases) ?? .organisation
      let two =
        kind == .organisation
        ? try [organisation(), organisation()].compactMap(\.self)
        : Array(
          try ids("SELECT id FROM \(kind.record.declared.table)")
            .shuffled(using: &records.random).prefix(2))
      if two.count == 2, two[0] != two[1] {
        try register.mergeAsProposed(kind, keeping: two[0], merging: two[1])
      }
    }
  }

  /// One that waits for the answer of a receiver; made where there is none.
  private mutating func askedInquiry() throws -> Int64? {
    try inquiry("state = 'referred'")
  }

  private mutating func answerSuggestion() throws {
    guard let candidate = try organisation() else { return }
    let said = try register.answers(aboutCandidate: candidate)
    if let old = said.first(where: { $0.liftedOn == nil }), records.once(in: 2) {
      try register.lift(old)
      return
    }
    var feedback = MatchFeedback(
      candidateID: candidate, answer: records.pick(MatchFeedback.Answer.allCases) ?? .declined,
      givenOn: records.day())
    feedback.askerID = try organisation()
    try register.answer(feedback)
  }
}
