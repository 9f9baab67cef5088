import Resources
import Testing

@testable import HotlineCore

@Suite("Goal 1, relations")
struct RelationsCountTests {
  @Test("E27: in a closed period the 180 days are those before its end")
  func closedPeriod() throws {
    var world = CountingWorld()
    let id = world.add("Prøveværkstedet", sovFrom: "2018-01-01")
    world.speak(with: id, on: "2025-10-01")
    let figure = try world.figure(1)
    #expect(figure.value == 100)
    #expect(figure.onlyReason == .counts)
    #expect(figure.verdict == .noTarget)
  }

  @Test("180 days are fresh, 181 are not")
  func edge() throws {
    var world = CountingWorld()
    let fresh = world.add("Prøve A", sovFrom: "2018-01-01")
    let stale = world.add("Prøve B", sovFrom: "2018-01-01")
    world.speak(with: fresh, on: "2025-07-04")
    world.speak(with: stale, on: "2025-07-03")
    let figure = try world.figure(1)
    #expect(figure.rows.map(\.title) == ["Prøve B", "Prøve A"])
    #expect(figure.rows.map(\.reason) == [.noTwoWayContact, .counts])
    #expect(figure.parts.first == .init(.dialogueShare, 1, of: 2))
  }

  @Test("a talk with the association stands for the company that continues it")
  func continued() throws {
    var world = CountingWorld()
    let association = world.add("Foreningen Prøve", sovFrom: "2018-01-01") {
      $0.organisation.ceasedOn = theDay("2025-11-01")
      $0.sovPeriods[0].validTo = theDay("2025-11-01")
    }
    world.add("Prøve ApS", sovFrom: "2025-11-01") { $0.organisation.successorOfID = association }
    world.speak(with: association, on: "2025-10-01")
    let figure = try world.figure(1)
    #expect(figure.rows.map(\.title) == ["Prøve ApS"])
    #expect(figure.value == 100)
  }

  @Test("the trend is the share a year, nine, six and three months before, and at the end")
  func trend() throws {
    var world = CountingWorld()
    let one = world.add("Prøve A", sovFrom: "2018-01-01")
    world.add("Prøve B", sovFrom: "2025-06-01")
    world.speak(with: one, on: "2025-02-01")
    #expect(try world.figure(1).trend == [0, 100, 50, 0, 0])
  }

  @Test("follow-ups count when they were done by their day; cancelled ones not at all")
  func followUps() throws {
    var world = CountingWorld()
    func followUp(_ state: FollowUp.State, doneOn: String? = nil) throws -> FollowUp {
      var row = FollowUp(dueOn: theDay("2024-05-01"), assigneeStaffID: 1, text: "", state: state)
      row.doneAt = try doneOn.map { try CopenhagenTime().instant(theDay($0), minute: 1439).date }
      return row
    }
    world.facts.followUps = [
      try followUp(.done, doneOn: "2024-05-01"), try followUp(.done, doneOn: "2024-05-02"),
      try followUp(.open), try followUp(.cancelled),
    ]
    #expect(try world.figure(1).parts[1] == .init(.followUpShare, 1, of: 3))
  }

  @Test("R4: the mean of what partners gave in the window, from five ratings on")
  func ratings() throws {
    var world = CountingWorld()
    func rating(_ rating: Int, on day: String) -> PartnerRating {
      PartnerRating(organisationID: 1, day: theDay(day), rating: rating)
    }
    world.facts.ratings = [5, 4, 4, 5].map { rating($0, on: "2024-05-01") }
    world.facts.ratings.append(rating(1, on: "2026-01-01"))
    #expect(try world.figure(1).parts.map(\.name).contains(.partnerRating) == false)
    world.facts.ratings.append(rating(3, on: "2025-12-31"))
    let part = try #require(try world.figure(1).parts.last)
    #expect(part == .init(.partnerRating, 4.2, of: 5))
    #expect(part.sentence(.danish) == "5 bedømmelser fra partnere: 4,2 af 5 i snit")
  }
}
