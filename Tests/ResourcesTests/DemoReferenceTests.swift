import Foundation
import Resources
import Testing

@Suite("The demo register")
struct DemoReferenceTests {
  let demo: DemoRegister
  let organisations: Set<String>

  init() throws {
    demo = try Shipped.demoRegister()
    organisations = Set(demo.organisations.map(\.key)).union(
      try Shipped.profile().organisations.map(\.key))
  }

  @Test("has about 80 organisations of every kind, each key and CVR number once")
  func organisationsAreUnique() {
    #expect(demo.organisations.count == 76)
    #expect(organisations.count == 82)
    let numbers = demo.organisations.compactMap(\.cvr)
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers.allSatisfy { $0.count == 8 && Int($0) != nil })
    #expect(demo.organisations.contains { $0.kind == .initiative && $0.cvr == nil })
    #expect(demo.organisations.contains { $0.kind == .association })
    #expect(demo.organisations.contains { $0.employees ?? 0 >= 250 })
  }

  @Test("refers only to organisations that exist")
  func organisationsExist() {
    var keys = demo.sovPeriods.map(\.organisation) + demo.rsvPeriods.map(\.organisation)
    keys += demo.addressPeriods.map(\.organisation) + demo.sizePeriods.map(\.organisation)
    keys += demo.phasePeriods.map(\.organisation) + demo.roleModels.map(\.organisation)
    keys += demo.rsvCases.map(\.organisation) + demo.assessments.map(\.organisation)
    keys += demo.tracks.map(\.organisation)
    keys += demo.purchaseNeeds.flatMap { [$0.department, $0.supplier].compactMap(\.self) }
    keys += demo.links.flatMap { [$0.organisation, $0.other] }
    keys += demo.contacts.map(\.organisation) + demo.phones.map(\.organisation)
    keys += demo.lines.map(\.organisation) + demo.workplaces.map(\.organisation)
    keys += demo.partnerships.flatMap { $0.parties.map(\.organisation) }
    keys += demo.positions.map(\.employer) + demo.inquiries.compactMap(\.callerOrganisation)
    keys += demo.inquiries.compactMap(\.handoverTo)
    keys += demo.inquiries.flatMap { $0.referrals.map(\.organisation) }
    keys += demo.interactions.flatMap { $0.organisations.map(\.organisation) }
    keys += demo.followUps.compactMap(\.organisation)
    keys += demo.feedback.map(\.candidate) + demo.feedback.compactMap(\.asker)
    #expect(Set(keys).subtracting(organisations) == [])
  }

  @Test("refers only to contacts, staff, inquiries and partnerships that exist")
  func otherRowsExist() {
    let contacts = Set(demo.contacts.map(\.key))
    #expect(contacts.count == demo.contacts.count)
    #expect(demo.phones.compactMap(\.contact).allSatisfy(contacts.contains))
    let staff = Set(demo.staff.map(\.initials))
    #expect(staff.isSuperset(of: demo.interactions.map(\.staff)))
    #expect(staff.isSuperset(of: demo.inquiries.map(\.owner)))
    #expect(staff.isSuperset(of: demo.followUps.map(\.assignee)))
    #expect(staff.isSuperset(of: demo.partnerships.compactMap(\.facilitator)))
    let inquiries = Set(demo.inquiries.map(\.key))
    #expect(inquiries.isSuperset(of: demo.interactions.compactMap(\.inquiry)))
    #expect(inquiries.isSuperset(of: demo.followUps.compactMap(\.inquiry)))
    let partnerships = Set(demo.partnerships.map(\.key))
    #expect(partnerships.isSuperset(of: demo.followUps.compactMap(\.partnership)))
    #expect(Set(demo.interactions.map(\.key)).count == demo.interactions.count)
  }

  @Test("uses only shipped categories, schemes, accommodations, motives, themes and topics")
  func codesExist() throws {
    let lookups = try Shipped.lookups()
    let leaves = try Shipped.categories().filter { $0.parentCode != nil }.map(\.code)
    #expect(Set(leaves).isSuperset(of: demo.lines.map(\.category)))
    #expect(Set(leaves).isSuperset(of: demo.feedback.compactMap(\.category)))
    #expect(Set(lookups.schemes.map(\.code)).isSuperset(of: demo.positions.map(\.scheme)))
    #expect(
      Set(lookups.accommodations.map(\.code)).isSuperset(
        of: demo.positions.flatMap(\.accommodations) + demo.workplaces.flatMap(\.accommodations)))
    #expect(
      Set(lookups.motives.map(\.code)).isSuperset(
        of: demo.partnerships.flatMap(\.motives) + demo.organisations.flatMap { $0.motives ?? [] }))
    #expect(
      Set(lookups.themes.map(\.code)).isSuperset(
        of: demo.partnerships.flatMap(\.themes) + demo.organisations.flatMap { $0.themes ?? [] }
          + demo.roleModels.map(\.theme)))
    #expect(
      Set(lookups.topics.map(\.code)).isSuperset(
        of: demo.interactions.flatMap(\.topics) + demo.inquiries.flatMap(\.topics)))
  }

  @Test("lets a resource stream, and nothing else, carry a waste code of its category")
  func wasteCodes() throws {
    let codes = Dictionary(
      uniqueKeysWithValues: try Shipped.categories().map { ($0.code, $0.ewcCodes) })
    for line in demo.lines {
      #expect((line.ewcCode != nil) == (line.mode == .resourceStream), "\(line.title)")
      if let code = line.ewcCode {
        #expect(codes[line.category]?.contains(code) == true, "\(line.title)")
      }
      #expect([0.3, 0.6, 0.8].contains(line.urgency))
      #expect(line.volume.map { $0 > 0 } ?? true)
    }
  }

  @Test("places everybody in a municipality that the postal code touches")
  func places() throws {
    let codes = Dictionary(
      uniqueKeysWithValues: try Shipped.postalCodes().map { ($0.code, $0) })
    for organisation in demo.organisations {
      let code = codes[organisation.postalCode]
      #expect(code?.municipalities.contains(organisation.municipalityCode) == true)
      #expect(code?.town == organisation.city, "\(organisation.key)")
    }
  }
}
