import GRDB
import Testing

@testable import HotlineCore

@Suite("A request of a person")
struct PersonRequestTests {
  let world: RightsWorld

  init() throws {
    world = try RightsWorld(TestFolder())
  }

  private var register: Register { world.register }

  private func request(
    _ wish: PersonRequest.Wish = .erasure, from person: String = "sølvgaard, testperson",
    _ edit: (inout PersonRequest) -> Void = { _ in }
  ) throws -> PersonRequest {
    var request = PersonRequest(wish, receivedOn: theDay("2026-11-20"))
    request.person = person
    edit(&request)
    return try register.save(request, from: nil)
  }

  @Test("is due in a month, and somebody is reminded a week before")
  func due() throws {
    let stored = try request()
    #expect(stored.dueOn == theDay("2026-12-20"))
    let promise = try #require(
      try register.record(PersonRequest.self, stored.id)?.followUpID.flatMap { id in
        try register.read { try FollowUp.find(id, $0) }
      })
    // The 13th is a Sunday.
    #expect(promise.dueOn == theDay("2026-12-14"))
    #expect(promise.assigneeStaffID == register.user.id)
    #expect(!PersonMatcher(PersonTraits(names: [RightsWorld.name])).holds(promise.text))
  }

  @Test("takes longer with a reason only, and never beyond three months")
  func longer() throws {
    #expect(throws: RegisterError.self) { try request { $0.dueOn = theDay("2027-01-15") } }
    #expect(throws: RegisterError.refused(.rights(.tooLate(latest: theDay("2027-02-20"))))) {
      try request {
        ($0.dueOn, $0.extensionReason) = (theDay("2027-02-21"), "mange bilag")
      }
    }
    let stored = try request {
      ($0.dueOn, $0.extensionReason) = (theDay("2027-01-15"), "mange bilag")
    }
    #expect(stored.dueOn == theDay("2027-01-15"))
  }

  @Test("is a place of the person, and its decision names nobody")
  func decided() throws {
    let stored = try request()
    let order = try world.order()
    #expect(order.places.places.contains { $0.kind == .personRequest && $0.fate == .replaced })
    try register.erase(order)
    let decided = try #require(try register.record(PersonRequest.self, stored.id))
    #expect(decided.decision == .erased)
    #expect(decided.decidedOn == testToday)
    #expect(decided.decidedByID == register.user.id)
    #expect(decided.basis == "databeskyttelsesforordningens artikel 17")
    #expect(decided.person == nil)
    #expect((decided.places ?? 0) > 3)
    let promise = try #require(decided.followUpID)
    #expect(try register.read { try FollowUp.find(promise, $0)?.state } == .done)
    #expect(throws: RegisterError.refused(.rights(.isDecided))) {
      try register.save(decided, from: decided)
    }
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    try register.close()
    #expect(try world.traces() == [])
  }

  @Test("without one the decision is in the log all the same")
  func withoutRequest() throws {
    try register.erase(try world.order(.refused))
    let log = try register.read {
      try PersonRequest.fetchAll($0, sql: "SELECT * FROM personRequest")
    }
    #expect(log.map(\.decision) == [.refused])
    #expect(log.first?.places == 0)
  }

  @Test("for access is answered with Space, for erasure where its places are seen")
  func answered() throws {
    let access = try request(.access)
    let erasure = try request(.erasure)
    #expect(try register.answer(request: access.id) == PersonRequest.Decision.answered.word)
    #expect(try register.record(PersonRequest.self, access.id)?.person == nil)
    #expect(throws: RegisterError.refused(.rights(.decideAtPlaces))) {
      try register.answer(request: erasure.id)
    }
  }
}
