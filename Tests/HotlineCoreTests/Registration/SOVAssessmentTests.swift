import Testing

@testable import HotlineCore

@Suite("Assessments of social enterprises")
struct SOVAssessmentTests {
  let register: Register

  init() throws { register = try testRegister() }

  private func enterprise(_ basis: SOVPeriod.Basis?, since iso: String) throws -> Int64 {
    var entry = OrganisationEntry(Organisation(name: "Prøvevasken", kind: .enterprise))
    if let basis {
      entry.sovPeriods = [SOVPeriod(organisationID: 0, validFrom: theDay(iso), basis: basis)]
    }
    return try register.save(entry, from: nil).id
  }

  private func assessment(
    _ id: Int64, _ conclusion: SOVAssessment.Conclusion = .sov
  ) throws -> SOVAssessment {
    var assessment = SOVAssessment(organisationID: id, assessedOn: testToday)
    (assessment.isPrivate, assessment.isTrading) = (.yes, .yes)
    assessment.purpose = "Arbejde til unge uden for skolen"
    assessment.conclusion = conclusion
    assessment.assessedByStaffID = register.user.id
    return assessment
  }

  private func periods(_ id: Int64) throws -> [SOVPeriod] {
    try #require(try register.record(OrganisationEntry.self, id)).sovPeriods
  }

  @Test(
    "E29: one that only calls itself a social enterprise becomes one, and one undo takes it back")
  func selfDeclared() throws {
    let id = try enterprise(.selfDeclared, since: "2025-01-01")
    var positive = try assessment(id)
    positive.holdsFrom = theDay("2026-06-01")
    _ = try register.save(positive, from: nil)
    let opened = try periods(id).filter { $0.basis == .municipalAssessment }
    #expect(opened.map(\.validFrom) == [theDay("2026-06-01")])
    #expect(opened.map(\.assessedBy) == [register.user.initials])
    _ = try register.undo()
    #expect(try periods(id).map(\.basis) == [.selfDeclared])
  }

  @Test("where the days run already by a basis that counts, none are opened; later ones end it")
  func known() throws {
    let known = try enterprise(.municipalAssessment, since: "2024-01-01")
    _ = try register.save(try assessment(known), from: nil)
    #expect(try periods(known).count == 1)
    let later = try enterprise(.rsv, since: "2026-11-10")
    var earlier = try assessment(later)
    earlier.holdsFrom = theDay("2026-05-01")
    _ = try register.save(earlier, from: nil)
    let opened = try periods(later).first { $0.basis == .municipalAssessment }
    #expect(opened?.validTo == theDay("2026-11-10"))
  }

  @Test("a negative one opens nothing")
  func negative() throws {
    let id = try enterprise(nil, since: "")
    _ = try register.save(try assessment(id, .notSOV), from: nil)
    #expect(try periods(id) == [])
  }

  @Test("the definition is kept: private, trading, with a purpose")
  func definition() throws {
    let id = try enterprise(nil, since: "")
    var wrong = try assessment(id)
    (wrong.isPrivate, wrong.isTrading, wrong.purpose) = (.no, .no, "godt")
    #expect(
      throws: RegisterError.refusedAll([
        .registration(.sovNeedsPrivate), .registration(.sovNeedsTrading),
        .registration(.sovNeedsPurpose(minimum: 10)),
      ])
    ) { try register.save(wrong, from: nil) }
    wrong.conclusion = .notSOV
    _ = try register.save(wrong, from: nil)
  }
}
