import Testing

@testable import HotlineCore

@Suite("The way into the purchasing portal")
struct ProcurementTrackTests {
  private let today = testToday

  private func facts(rsvFrom iso: String?) -> OrganisationFacts {
    var facts = OrganisationFacts(Organisation(name: "Prøvevasken", kind: .enterprise))
    facts.rsvPeriods = [iso].compactMap(\.self).map {
      RSVPeriod(organisationID: 1, validFrom: theDay($0), source: .virk)
    }
    return facts
  }

  private func track(_ state: ProcurementTrack.State, met iso: String? = nil) -> ProcurementTrack {
    var track = ProcurementTrack(organisationID: 1, state: state)
    track.meetingOn = iso.map(theDay)
    return track
  }

  private func refusals(
    _ track: ProcurementTrack, from base: ProcurementTrack? = nil, rsvFrom: String?
  ) -> [Refusal] {
    ProcurementTrackGuards(track, base: base, facts: facts(rsvFrom: rsvFrom), today: today)
      .refusals()
  }

  @Test("who meets with Procurement is RSV on the day of the meeting")
  func meeting() {
    let met = track(.meetingHeld, met: "2026-11-10")
    #expect(refusals(met, rsvFrom: "2026-11-10") == [])
    let early = Refusal.procurement(.notRSV(name: "Prøvevasken", day: theDay("2026-11-10")))
    #expect(refusals(met, rsvFrom: "2026-11-11") == [early])
    #expect(
      refusals(track(.meetingHeld), rsvFrom: "2020-01-01") == [.procurement(.needsMeetingDay)])
    #expect(
      refusals(track(.meetingHeld, met: "2026-11-24"), rsvFrom: "2020-01-01")
        == [.procurement(.heldInFuture)])
    #expect(refusals(track(.meetingRequested, met: "2026-11-24"), rsvFrom: "2020-01-01") == [])
  }

  @Test("who is not eligible says why, and needs nothing else")
  func notEligible() {
    var track = track(.notEligible)
    #expect(refusals(track, rsvFrom: nil) == [.procurement(.notEligibleNeedsReason)])
    track.reason = "ikke RSV endnu"
    #expect(refusals(track, rsvFrom: nil) == [])
  }

  @Test("the portal has a first day and, once left, a last; areas come before it")
  func portal() {
    var portal = track(.inPortal, met: "2026-01-10")
    #expect(
      refusals(portal, rsvFrom: "2020-01-01")
        == [.procurement(.needsAreas), .procurement(.needsPortalFrom)])
    portal.areas = "linned"
    portal.portalFrom = theDay("2026-02-01")
    #expect(refusals(portal, rsvFrom: "2020-01-01") == [])
    #expect(portal.isInPortal(on: theDay("2026-02-01")))
    #expect(!portal.isInPortal(on: theDay("2026-01-31")))
    var left = portal
    left.state = .leftPortal
    #expect(refusals(left, from: portal, rsvFrom: "2020-01-01") == [.procurement(.needsPortalTo)])
    left.portalTo = theDay("2026-11-01")
    #expect(!left.isInPortal(on: theDay("2026-11-01")))
    #expect(left.isInPortal(on: theDay("2026-10-31")))
  }

  @Test(
    "one step forth at a time, any back",
    arguments: [
      (.eligible, .meetingRequested, true), (.eligible, .meetingHeld, false),
      (.meetingHeld, .areasIdentified, true), (.areasIdentified, .eligible, true),
      (.inPortal, .meetingHeld, false), (.leftPortal, .inPortal, true),
      (.notEligible, .eligible, true), (.notEligible, .inPortal, false),
    ] as [(ProcurementTrack.State, ProcurementTrack.State, Bool)])
  func steps(from: ProcurementTrack.State, to: ProcurementTrack.State, isAllowed: Bool) {
    let base = track(from, met: "2026-01-10")
    var edited = track(to, met: "2026-01-10")
    edited.areas = "linned"
    edited.portalFrom = theDay("2026-02-01")
    #expect(
      refusals(edited, from: base, rsvFrom: "2020-01-01")
        == (isAllowed ? [] : [.procurement(.step(from: from, to: to))]))
  }
}
