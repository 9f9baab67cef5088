import Foundation
import Testing

@testable import HotlineCore

/// Who stands in the public directory, who is left out, and why.
@Suite("The public directory")
struct DirectoryTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  @discardableResult
  private func enter(
    _ name: String, publicFrom: String? = nil, publicTo: String? = nil,
    basis: SOVPeriod.Basis? = .municipalAssessment, _ more: (inout Organisation) -> Void = { _ in }
  ) throws -> OrganisationEntry {
    var organisation = Organisation(name: name, kind: .enterprise)
    organisation.publicFrom = publicFrom.map { theDay($0) }
    organisation.publicTo = publicTo.map { theDay($0) }
    more(&organisation)
    var entry = OrganisationEntry(organisation)
    if let basis {
      entry.sovPeriods = [
        SOVPeriod(organisationID: 0, validFrom: theDay("2020-01-01"), basis: basis)
      ]
    }
    return try register.save(entry, from: nil)
  }

  private func directory(_ day: DanishDate = testToday) throws -> PublicDirectory {
    try register.publicDirectory(on: day)
  }

  private func reasons(_ day: DanishDate = testToday) throws -> [String: LeftOutOfDirectory.Reason]
  {
    Dictionary(try directory(day).leftOut.map { ($0.contact ?? $0.name, $0.reason) }) { $1 }
  }

  @Test("has only social enterprises of the day that are marked, and says why of the others")
  func who() throws {
    try enter("Ærø Syning", publicFrom: "2026-01-01")
    try enter("Bageri Å", publicFrom: "2026-11-23")
    try enter("Uden mærke")
    try enter("Senere", publicFrom: "2026-11-24")
    try enter("Før", publicFrom: "2025-01-01", publicTo: "2026-11-23")
    try enter("Siger det selv", publicFrom: "2026-01-01", basis: .selfDeclared)
    try enter("Ordinær", publicFrom: "2026-01-01", basis: nil)
    try enter("Ophørt", publicFrom: "2026-01-01") { $0.ceasedOn = theDay("2026-10-01") }
    #expect(try directory().enterprises.map(\.name) == ["Bageri Å", "Ærø Syning"])
    #expect(
      try reasons() == [
        "Uden mærke": .notMarked, "Senere": .markedFrom(theDay("2026-11-24")),
        "Før": .markedUntil(theDay("2026-11-23")), "Siger det selv": .onlySelfDeclared,
        "Ordinær": .notSocial, "Ophørt": .ceased,
      ])
    #expect(
      try directory(theDay("2026-11-24")).enterprises.map(\.name)
        == ["Bageri Å", "Senere", "Ærø Syning"])
  }

  @Test("names a contact person only where their role is marked, whatever the basis is")
  func contacts() throws {
    let entry = try enter("Prøve Værksted", publicFrom: "2026-01-01")
    for (name, from) in [("Testperson Alfa", "2026-01-01"), ("Testperson Beta", nil)] {
      var person = ContactPerson(name: name)
      person.basis = "consent"
      var role = ContactRole(contactPersonID: 0, organisationID: entry.id)
      role.title = "leder"
      role.publicFrom = from.map { theDay($0) }
      var contact = ContactEntry(person, roles: [role])
      contact.phones = [
        Phone(organisationID: entry.id, number: try #require(PhoneNumber("10 20 30 40")))
      ]
      _ = try register.save(contact, from: nil)
    }
    let enterprise = try #require(try directory().enterprises.first)
    #expect(enterprise.contacts.map(\.name) == ["Testperson Alfa"])
    #expect(enterprise.contacts.first?.phones.map(\.display) == ["10 20 30 40"])
    #expect(enterprise.phones.isEmpty)
    #expect(try reasons() == ["Testperson Beta": .notMarked])
  }

  @Test("gives each enterprise a page of its own, also two that are called alike")
  func pages() throws {
    for _ in 0..<3 { try enter("Kafé Å & Ø", publicFrom: "2026-01-01") }
    let enterprises = try directory().enterprises
    #expect(enterprises.map(\.page) == enterprises.map { $0.reference.lowercased() })
    #expect(Set(enterprises.map(\.page)).count == 3)
  }

  @Test("is entered in the forms: off by default, and an end before its start is refused")
  func marked() throws {
    let plain = try enter("Prøve")
    #expect(plain.organisation.publicFrom == nil)
    var turned = plain
    turned.organisation.publicFrom = theDay("2026-02-01")
    turned.organisation.publicTo = theDay("2026-01-01")
    #expect(throws: RegisterError.self) { try register.save(turned, from: plain) }
    turned.organisation.publicTo = nil
    let marked = try register.save(turned, from: plain)
    #expect(try directory().enterprises.count == 1)
    #expect(marked.organisation.publicFrom == theDay("2026-02-01"))
    _ = try register.undo()
    #expect(try directory().enterprises.isEmpty)
  }

  @Test("of the demo is not empty, and leaves somebody out for each reason to show")
  func demo() throws {
    let directory = try demoRegister().publicDirectory(on: testToday)
    #expect(directory.enterprises.count >= 8)
    #expect(directory.enterprises.contains { !$0.contacts.isEmpty })
    #expect(directory.enterprises.contains { $0.isRSV })
    #expect(directory.leftOut.contains { $0.reason == .notMarked && $0.contact == nil })
    #expect(directory.leftOut.contains { $0.contact != nil })
  }
}
