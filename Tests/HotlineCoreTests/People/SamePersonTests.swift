import Testing

@testable import HotlineCore

@Suite("Persons who are contacts already")
struct SamePersonTests {
  @Test("a person is found among persons, however many organisations are called so")
  func amongPersons() throws {
    let register = try testRegister()
    for number in 1...25 {
      try register.save(
        OrganisationEntry(
          Organisation(name: "Testperson Sølvpoppel \(number)", kind: .enterprise)), from: nil)
    }
    let place = try register.save(
      OrganisationEntry(Organisation(name: "Helt Andet", kind: .enterprise)), from: nil)
    var entry = ContactEntry(ContactPerson(name: "Testperson Sølvpoppel"))
    entry.organisationID = place.id
    entry.roles = [ContactRole(contactPersonID: 0, organisationID: place.id)]
    try register.save(entry, from: nil)
    let found = try register.samePersons(
      name: "testperson sølvpoppel", phone: nil, besides: nil)
    #expect(found.map(\.organisation) == ["Helt Andet"])
    #expect(try register.samePersons(name: "Testperson", phone: nil, besides: nil).isEmpty)
  }

  @Test("a mail in common says so, whatever the name")
  func byMail() throws {
    let register = try testRegister()
    let place = try register.enterNew("Helt Andet")
    var entry = ContactEntry.blank(RecordAbout(organisationID: place.id))
    (entry.person.name, entry.person.email) = ("Testperson Alfa", "alfa@proeve.example")
    try register.save(entry, from: nil)
    let found = try register.samePersons(
      name: "T. Alfa", phone: nil, email: "Alfa@proeve.example", besides: nil)
    #expect(found.map(\.shared) == [[.mail]])
  }
}
