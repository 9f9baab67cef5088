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
    var typed = TypedOrganisation(name: "Højgaard Montage ApS")
    typed.phone = PhoneNumber("+45 8612 3456")
    let similar = try register.similarOrganisations(to: typed)
    #expect(similar.map(\.id) == [known])
    #expect(similar.map(\.shared) == [[.name, .phone]])
    #expect(similar.map(\.similarity) == [1])
  }

  @Test("a name that is still being typed")
  func halfTyped() throws {
    let known = try enter("Prøvegård Montage")
    func similar(_ name: String) throws -> [Int64] {
      try register.similarOrganisations(to: TypedOrganisation(name: name)).map(\.id)
    }
    #expect(try similar("Prøvegaard Mont") == [known])
    #expect(try similar("Prøvegård") == [])
  }

  @Test("a CVR number goes before a name")
  func order() throws {
    let name = try enter("Prøvefabrikken")
    let number = try enter("Noget helt andet", cvr: "13748136")
    var typed = TypedOrganisation(name: "Prøvefabrikken")
    typed.cvr = CVRNumber("13748136")
    let similar = try register.similarOrganisations(to: typed)
    #expect(similar.map(\.id) == [number, name])
  }

  @Test("never the organisation itself, and nobody for an empty name")
  func nobody() throws {
    let own = try enter("Prøvefabrikken")
    let besides = try register.similarOrganisations(
      to: TypedOrganisation(name: "Prøvefabrikken"), besides: own)
    #expect(besides == [])
    #expect(try register.similarOrganisations(to: TypedOrganisation(name: " ")) == [])
  }

  @Test(
    "the same mail, and the same house where something else agrees; nothing by the street alone")
  func mailAndAddress() throws {
    var entry = OrganisationEntry(Organisation(name: "Prøvehuset", kind: .enterprise))
    entry.organisation.email = "post@proevehuset.example; Salg@proevehuset.example"
    (entry.organisation.street, entry.organisation.postalCode) = ("Prøvegade 14", "8600")
    let known = try register.save(entry, from: nil).organisation.id
    func similar(_ change: (inout TypedOrganisation) -> Void) throws -> [Set<Likeness.Part>] {
      var typed = TypedOrganisation(name: "Noget helt andet")
      change(&typed)
      return try register.similarOrganisations(to: typed).filter { $0.id == known }.map(\.shared)
    }
    #expect(try similar { $0.email = "salg@proevehuset.example" } == [[.mail]])
    let house: (inout TypedOrganisation) -> Void = {
      ($0.street, $0.postalCode) = ("Prøvegade 14", "8600")
    }
    #expect(try similar(house) == [])
    #expect(
      try similar {
        house(&$0)
        $0.email = "post@proevehuset.example"
      } == [[.mail, .address]])
  }

  @Test("whoever was said not to be the same is not named again")
  func notSame() throws {
    let one = try enter("Prøvefabrikken")
    let other = try enter("Prøvefabrikken ApS")
    let typed = TypedOrganisation(name: "Prøvefabrikken")
    #expect(try register.similarOrganisations(to: typed, besides: one).map(\.id) == [other])
    try register.noteNotSame(other, one)
    #expect(try register.similarOrganisations(to: typed, besides: one) == [])
    _ = try register.undo()
    #expect(try register.similarOrganisations(to: typed, besides: one).map(\.id) == [other])
  }
}
