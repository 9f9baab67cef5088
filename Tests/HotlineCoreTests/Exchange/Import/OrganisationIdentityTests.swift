import Testing

@testable import HotlineCore

/// The rule by which a row may change an organisation, over every combination of what a row and an
/// organisation can say.
@Suite("Whether a row is about an organisation that stands")
struct OrganisationIdentityTests {
  private static let cvrs: [CVRNumber?] = [nil, CVRNumber("12345674"), CVRNumber("11223342")]
  private static let names = ["Prøvehuset", "Prøvehuset ApS", "Prøvehuset A/S", "Andet ApS"]
  private static let codes = [nil, 60, 80]
  private static let postalCodes = [nil, "8600", "8000"]
  private static let sites: [Set<PNumber>] = [
    [], Set([PNumber("1003456789")].compactMap { $0 }),
    Set([PNumber("1003456790")].compactMap { $0 }),
  ]
  private static let lives: [OrganisationIdentity.Life] = [
    .living, .ceased(on: theDay("2020-05-01")), .ceased(on: theDay("2021-05-01")),
  ]

  private static let all: [OrganisationIdentity] = {
    var all: [OrganisationIdentity] = []
    for cvr in cvrs {
      for name in names {
        for code in codes {
          for postalCode in postalCodes {
            for pNumbers in sites {
              for life in lives {
                all.append(
                  OrganisationIdentity(
                    cvr: cvr, name: CompanyName(name), formCode: code, postalCode: postalCode,
                    pNumbers: pNumbers, life: life))
              }
            }
          }
        }
      }
    }
    return all
  }()

  /// The rule in other words: the facts one by one, and a table of them.
  private func expected(
    _ row: OrganisationIdentity, _ stored: OrganisationIdentity
  ) -> Set<Sameness> {
    let site = !row.pNumbers.intersection(stored.pNumbers).isEmpty
    let samePlace = row.postalCode == stored.postalCode || site
    let sameName = row.name?.stem == stored.name?.stem
    let sameForms = row.forms == stored.forms
    let codesDiffer =
      row.formCode != nil && stored.formCode != nil && row.formCode != stored.formCode
    switch (row.cvr, stored.cvr) {
    case (let one?, let other?) where one == other:
      switch (row.life, stored.life) {
      case (.living, .ceased): return [.doubtful, .other]
      case (.living, .living), (.ceased, .living), (.ceased, .ceased): return [.sameByCVR]
      }
    case (_?, _?): return [.doubtful, .other]
    default:
      if sameName, sameForms, !codesDiffer, samePlace, row.life == stored.life {
        return [.sameByName]
      }
      // Anything of one name and place is for a person to decide.
      return sameName && samePlace ? [.doubtful] : [.doubtful, .other]
    }
  }

  @Test("over all combinations")
  func combinations() {
    var seen: Set<Sameness> = []
    for row in Self.all {
      for stored in Self.all {
        let sameness = row.sameness(to: stored)
        seen.insert(sameness)
        if !expected(row, stored).contains(sameness) {
          Issue.record("\(row) to \(stored): \(sameness)")
          return
        }
      }
    }
    #expect(seen == [.sameByCVR, .sameByName, .doubtful, .other])
  }

  @Test("a row that tells the end of a company is not about one that another row says lives")
  func saidToLive() {
    let row = OrganisationIdentity(
      cvr: CVRNumber("12345674"), name: CompanyName("Prøvehuset"), life: .ceased(on: nil))
    var stored = OrganisationIdentity(
      cvr: CVRNumber("12345674"), name: CompanyName("Prøvehuset"), life: .living)
    #expect(row.sameness(to: stored) == .sameByCVR)
    stored.isSaidToLive = true
    #expect(row.sameness(to: stored) == .doubtful)
  }

  @Test(
    "namesakes in two towns are two, unless their form makes the name one of its kind",
    arguments: [
      ("Prøvehuset", nil, "8600", "8000", Sameness.other),
      ("Prøvehuset", nil, "8600", nil, .doubtful),
      ("Prøvehuset ApS", nil, "8600", "8000", .doubtful),
      ("Prøvehuset ApS", "12345674", "8600", "8000", .other),
    ] as [(String, String?, String?, String?, Sameness)])
  func towns(name: String, cvr: String?, one: String?, other: String?, sameness: Sameness) {
    let row = OrganisationIdentity(
      cvr: cvr.flatMap(CVRNumber.init), name: CompanyName(name), postalCode: one)
    let stored = OrganisationIdentity(
      cvr: CVRNumber("11223342"), name: CompanyName(name), postalCode: other)
    #expect(row.sameness(to: stored) == sameness)
  }
}
