import Foundation
import Resources
import Testing

@Suite("The story of the demo register")
struct DemoStoryTests {
  let demo: DemoRegister
  let start: String
  let end: String

  init() throws {
    demo = try Shipped.demoRegister()
    let period = try #require(try Shipped.profile().periods.last)
    start = period.startsOn.text
    end = period.endsOn.text
  }

  @Test("has every state of a partnership, and agreements that may be agreed")
  func partnerships() {
    #expect(
      Set(demo.partnerships.map(\.state)) == Set(DemoRegister.Partnership.State.allCases))
    for partnership in demo.partnerships {
      #expect(Set(partnership.parties.map(\.organisation)).count >= 2)
      guard [.agreed, .paused, .ended].contains(partnership.state) else { continue }
      #expect(partnership.agreedOn != nil && partnership.form != nil)
      #expect((partnership.commonThird ?? "").count >= 10, "\(partnership.key)")
      #expect(!partnership.motives.isEmpty, "\(partnership.key)")
      #expect(partnership.motives.contains("other") == (partnership.motiveOther != nil))
      #expect((partnership.state == .ended) == (partnership.endedOn != nil))
    }
  }

  @Test("has 9 internal agreements and 7 between a social enterprise and an SME in the period")
  func agreements() throws {
    let departments = Set(
      try Shipped.profile().organisations.filter { $0.kind == .department }.map(\.key))
    var internals = 0
    var withSME = 0
    var outside = 0
    for partnership in demo.partnerships {
      guard let day = partnership.agreedOn?.text else { continue }
      let parties = partnership.parties.map(\.organisation)
      let sov = parties.filter { isSOV($0, on: day) }
      let inDepartments = parties.filter(departments.contains)
      let smes = parties.filter { !isSOV($0, on: day) && size(of: $0, on: day) == .smv }
      let isInternal = inDepartments.count >= 2 || (inDepartments.count == 1 && !sov.isEmpty)
      let isWithSME = !sov.isEmpty && !smes.isEmpty
      if day > end {
        outside += isInternal || isWithSME ? 1 : 0
      } else if day >= start {
        internals += isInternal ? 1 : 0
        withSME += isWithSME ? 1 : 0
      }
    }
    #expect(internals == 9)
    #expect(withSME == 7)
    #expect(outside == 1)
    #expect(demo.baselines.map(\.value) == [6])
  }

  @Test("has 8 new social enterprises in the period, one closed and one with a successor")
  func newSOV() {
    let successors = Set(demo.organisations.compactMap { $0.successorOf == nil ? nil : $0.key })
    let firsts = Dictionary(
      grouping: demo.sovPeriods.filter { $0.basis != .selfDeclared }, by: \.organisation
    ).compactMapValues { $0.map(\.validFrom).min()?.text }
    let new = firsts.filter { key, day in
      (start...end).contains(day) && !successors.contains(key)
        && municipality(of: key, on: day) == "0740"
    }
    #expect(
      new.keys.sorted() == [
        "bitvig", "foreningen-genvirke", "gjern-markhave", "groenkvik", "gudenaa-koekken",
        "kaffeloekken", "sorring-lervaerk", "spaanvig",
      ])
    #expect(firsts.values.allSatisfy { ("2015-01-01"...end).contains($0) })
  }

  @Test("has 112 new positions in the period, together 61.3 full-time positions")
  func positions() throws {
    let schemes = Dictionary(
      uniqueKeysWithValues: try Shipped.lookups().schemes.map { ($0.code, $0) })
    let counted = demo.positions.filter { position in
      guard let day = position.firstFilledOn?.text, let scheme = schemes[position.scheme] else {
        return false
      }
      return (start...end).contains(day) && scheme.countsAsPosition
        && (scheme.requiresReducedCapacity || position.reducedCapacity)
        && isSOV(position.employer, on: day)
        && municipality(of: position.employer, on: day) == "0740"
    }
    #expect(counted.count == 112)
    #expect(counted.map(\.hoursPerWeek).reduce(0, +) == 2268)
    let atGudenaa = demo.positions.filter { $0.employer == "gudenaa-koekken" }
    #expect(atGudenaa.count == 6)
    #expect(atGudenaa.filter { $0.hoursPerWeek < 10 }.count == 2)
  }

  @Test("spoke with 15 of 21 social enterprises in the last half year of the period")
  func relations() {
    let live = Set(demo.sovPeriods.map(\.organisation)).filter { isSOV($0, on: end) }
    #expect(live.count == 21)
    let spoken = demo.interactions.filter {
      $0.twoWay && ("2025-07-04"..."2026").contains($0.startedAt)
    }
    let heard = live.filter { key in
      spoken.contains { $0.organisations.contains { $0.organisation == key } }
    }
    #expect(heard.count == 15)
    #expect(demo.followUps.filter { $0.state == .open && $0.dueOn.text <= "2026-11-23" }.count == 3)
  }

  @Test("has dates in order and none after 23 November 2026 that has already happened")
  func dates() {
    let today = "2026-11-23"
    #expect(demo.interactions.map(\.startedAt) == demo.interactions.map(\.startedAt).sorted())
    #expect(demo.interactions.allSatisfy { $0.startedAt.prefix(10) <= today })
    #expect(demo.partnerships.compactMap(\.agreedOn).allSatisfy { $0.text <= today })
    for position in demo.positions {
      let days = [position.establishedOn, position.firstFilledOn, position.closedOn]
        .compactMap { $0?.text }
      #expect(days == days.sorted() && days.allSatisfy { $0 <= today }, "\(position)")
      #expect(position.hoursPerWeek > 0 && position.hoursPerWeek <= 37)
    }
    for period in demo.sovPeriods {
      if let to = period.validTo { #expect(period.validFrom < to) }
    }
  }

  private func isSOV(_ key: String, on day: String) -> Bool {
    demo.sovPeriods.contains {
      $0.organisation == key && $0.basis != .selfDeclared && $0.validFrom.text <= day
        && ($0.validTo.map { day < $0.text } ?? true)
    }
  }

  private func size(
    of key: String, on day: String
  ) -> DemoRegister.SizePeriod.SizeClass? {
    demo.sizePeriods.first {
      $0.organisation == key && ($0.validFrom.map { $0.text <= day } ?? true)
        && ($0.validTo.map { day < $0.text } ?? true)
    }?.sizeClass
  }

  private func municipality(of key: String, on day: String) -> String? {
    let dated = demo.addressPeriods.first {
      $0.organisation == key && ($0.validFrom.map { $0.text <= day } ?? true)
        && ($0.validTo.map { day < $0.text } ?? true)
    }
    return dated?.municipalityCode
      ?? demo.organisations.first { $0.key == key }?.municipalityCode
  }
}
