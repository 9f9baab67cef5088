import Resources
import Testing

@testable import HotlineCore

@Suite("Goal 2, new social enterprises")
struct NewSOVCountTests {
  private func figure(_ build: (inout CountingWorld) -> Void) throws -> GoalFigure {
    var world = CountingWorld()
    build(&world)
    return try world.figure(2)
  }

  @Test("E8: one that opened in 2021 and closed in 2023 stays, with its positions marked closed")
  func ceased() throws {
    var world = CountingWorld()
    let id = world.add("Prøvecaféen", sovFrom: "2021-03-01") {
      $0.organisation.status = .ceased
      $0.organisation.ceasedOn = theDay("2023-06-30")
    }
    world.addPosition(at: id, filled: "2022-01-01")
    let enterprises = try world.figure(2)
    #expect(enterprises.value == 1)
    #expect(enterprises.part(.ceased) == 1)
    #expect(enterprises.onlyReason == .countsButCeased(theDay("2023-06-30")))
    let positions = try world.figure(3)
    #expect(positions.value == 1)
    #expect(positions.part(.closed) == 1)
    #expect(positions.onlyReason == .countsButClosed(theDay("2023-06-30")))
  }

  @Test("E9: an association that becomes an ApS counts once, at the first day")
  func successor() throws {
    let figure = try figure { world in
      let association = world.add("Foreningen Prøve", sovFrom: "2021-02-01") {
        $0.organisation.kind = .association
        $0.organisation.isTrading = true
        $0.organisation.status = .ceased
        $0.organisation.ceasedOn = theDay("2024-01-01")
        $0.sovPeriods[0].validTo = theDay("2024-01-01")
      }
      world.add("Prøve ApS", sovFrom: "2024-01-01") {
        $0.organisation.successorOfID = association
      }
    }
    #expect(figure.value == 1)
    #expect(figure.rows.map(\.title) == ["Prøve ApS"])
    #expect(figure.rows.map(\.day) == [theDay("2021-02-01")])
    #expect(figure.part(.ceased) == 0)
  }

  @Test("E9: a merged duplicate counts with the one that it was merged into")
  func merged() throws {
    let figure = try figure { world in
      let kept = world.add("Prøve ApS", sovFrom: "2022-01-01")
      world.add("Prøve Aps.", sovFrom: "2021-01-01") {
        $0.organisation.status = .merged
        $0.organisation.mergedIntoID = kept
      }
    }
    #expect(figure.value == 1)
    #expect(figure.rows.map(\.day) == [theDay("2021-01-01")])
  }

  @Test("E10: an old ApS that becomes one in 2022 counts in 2022, by its CVR start it does not")
  func oldCompany() throws {
    var world = CountingWorld()
    world.add("Opdigtet ApS", sovFrom: "2022-05-01") {
      $0.organisation.startedOn = theDay("2010-01-01")
    }
    #expect(try world.figure(2).value == 1)
    world.choose("new_sov_basis", "cvr_start_date", inGoal: 2)
    let byStart = try world.figure(2)
    #expect(byStart.value == 0)
    #expect(byStart.onlyReason == .outsidePeriod)
  }

  @Test("by CVR start, one whose start nobody knows has no date")
  func startUnknown() throws {
    let figure = try figure {
      $0.add("Opdigtet ApS", sovFrom: "2022-05-01")
      $0.choose("new_sov_basis", "cvr_start_date", inGoal: 2)
    }
    #expect(figure.onlyReason == .noDate)
  }

  @Test("E11: one that moved in from Viborg is listed, and counts at its arrival by option")
  func movedIn() throws {
    var world = CountingWorld()
    world.add("Prøvebageriet", sovFrom: "2019-01-01") { facts in
      var before = AddressPeriod(organisationID: facts.organisation.id)
      before.municipalityCode = "0791"
      before.validTo = theDay("2023-05-01")
      var after = before
      after.municipalityCode = "0740"
      after.validFrom = theDay("2023-05-01")
      after.validTo = nil
      facts.addressPeriods = [before, after]
    }
    let figure = try world.figure(2)
    #expect(figure.value == 0)
    #expect(figure.onlyReason == .movedIn)
    #expect(figure.onlyReason?.sentence(.danish) == "tilflyttet")
    world.choose("include_moved_in", "true", inGoal: 2)
    let counted = try world.figure(2)
    #expect(counted.value == 1)
    #expect(counted.rows.map(\.day) == [theDay("2023-05-01")])
  }

  @Test("E12: an enterprise in 8600 whose municipality is another does not count")
  func otherMunicipality() throws {
    let figure = try figure { world in
      world.add("Prøvehaven", sovFrom: "2022-01-01") {
        $0.organisation.postalCode = "8600"
        $0.organisation.municipalityCode = "0746"
      }
    }
    #expect(figure.value == 0)
    #expect(figure.onlyReason == .outsideMunicipality(code: "0746"))
  }

  @Test("an unknown municipality is said to be unknown, also when a later one is known")
  func unknownMunicipality() throws {
    let figure = try figure { world in
      world.add("Prøvehaven", sovFrom: "2022-01-01") { facts in
        var address = AddressPeriod(organisationID: facts.organisation.id)
        address.municipalityCode = "0740"
        address.validFrom = theDay("2023-01-01")
        facts.addressPeriods = [address]
      }
    }
    #expect(figure.onlyReason == .outsideMunicipality(code: nil))
  }

  @Test("what an enterprise calls itself counts only by option")
  func selfDeclared() throws {
    var world = CountingWorld()
    world.add("Prøveselv", sovFrom: "2022-01-01", basis: .selfDeclared)
    #expect(try world.figure(2).onlyReason == .selfDeclaredOnly)
    world.choose("include_self_declared", "true", inGoal: 2)
    #expect(try world.figure(2).value == 1)
  }

  @Test("an association counts when it trades; a department or an initiative never")
  func kinds() throws {
    func reason(_ kind: Organisation.Kind, trading: Bool? = nil) throws -> CountReason? {
      try figure { world in
        world.add("Prøve", sovFrom: "2022-01-01") {
          $0.organisation.kind = kind
          $0.organisation.isTrading = trading
        }
      }.onlyReason
    }
    #expect(try reason(.association, trading: true) == .counts)
    #expect(try reason(.association) == .notTrading)
    #expect(try reason(.department) == .kindDoesNotCount)
    #expect(try reason(.initiative) == .kindDoesNotCount)
  }
}
