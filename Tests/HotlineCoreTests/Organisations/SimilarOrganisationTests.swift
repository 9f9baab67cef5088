import Testing

@testable import HotlineCore

@Suite("Organisations like the one being entered")
struct SimilarOrganisationTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  @discardableResult
  private func enter(_ name: String, cvr: String? = nil, phone: String? = nil) throws -> Int64 {
    var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
    entry.organisation.cvr = cvr.flatMap { CVRNumber($0) }
    entry.phones = [phone].compactMap { $0 }.compactMap { PhoneNumber($0) }
      .map { Phone(organisationID: 0, number: $0) }
    return try register.save(entry, from: nil).organisation.id
  }

  @Test("H4: the same company under another spelling and with the same phone")
  func otherSpelling() throws {
    let known = try enter("Hoejgård Montage", phone: "86 12 34 56")
    try enter("Højgård Hestehospital A/S")
    let similar = try register.similarOrganisations(
      name: "Højgaard Montage ApS", cvr: nil, phone: PhoneNumber("+45 8612 3456"))
    #expect(similar.map(\.id) == [known])
    #expect(similar.map(\.shared) == [[.name, .phone]])
    #expect(similar.map(\.similarity) == [1])
  }

  @Test("a name that is still being typed")
  func halfTyped() throws {
    let known = try enter("Prøvegård Montage")
    func similar(_ name: String) throws -> [Int64] {
      try register.similarOrganisations(name: name, cvr: nil, phone: nil).map(\.id)
    }
    #expect(try similar("Prøvegaard Mont") == [known])
    #expect(try similar("Prøvegård") == [])
  }

  @Test("a CVR number goes before a name")
  func order() throws {
    let name = try enter("Prøvefabrikken")
    let number = try enter("Noget helt andet", cvr: "13748136")
    let similar = try register.similarOrganisations(
      name: "Prøvefabrikken", cvr: CVRNumber("13748136"), phone: nil)
    #expect(similar.map(\.id) == [number, name])
  }

  @Test("never the organisation itself, and nobody for an empty name")
  func nobody() throws {
    let own = try enter("Prøvefabrikken")
    let besides = try register.similarOrganisations(
      name: "Prøvefabrikken", cvr: nil, phone: nil, besides: own)
    #expect(besides == [])
    #expect(try register.similarOrganisations(name: " ", cvr: nil, phone: nil) == [])
  }
}
