import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// Whoever enters an organisation that is there already is told while typing, and not held up.
@Suite("A duplicate while typing")
struct DuplicateWhileTyping {
  private func deskWithForm() throws -> TestDesk {
    let desk = try TestDesk(width: 80, height: 24)
    var organisation = Organisation(name: "Prøvegård Montage", kind: .enterprise)
    organisation.postalCode = "8620"
    var entry = OrganisationEntry(organisation)
    entry.phones = [
      Phone(organisationID: 0, number: try #require(PhoneNumber("86 55 44 33")))
    ]
    try desk.register.save(entry, from: nil)
    desk.press(.function(4))
    return desk
  }

  @Test("the name, heard and written otherwise, with the same phone")
  func alike() throws {
    let desk = try deskWithForm()
    desk.type("Prøvegaard Montage ApS")
    #expect(
      Array(desk.lines[19...20]) == [
        "║ Ligner Prøvegård Montage, 8620 Kjellerup: navnet 100 % ens · Ctrl+O åbner    ║",
        "║ den                                                                          ║",
      ])
    desk.press(.tab, .tab, .tab)
    desk.type("86554433")
    #expect(
      Array(desk.lines[19...20]) == [
        "║ Ligner Prøvegård Montage, 8620 Kjellerup: navnet 100 % ens, samme telefon ·  ║",
        "║ Ctrl+O åbner den                                                             ║",
      ])
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: Prøvegaard Montage ApS"))
  }

  @Test("Ctrl+O opens the one that is there; the half-typed form is a draft")
  func openFound() throws {
    let desk = try deskWithForm()
    desk.type("Prøvegård Mont")
    desk.press(.control("o"))
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.list.selectedHit?.name == "Prøvegård Montage")
    #expect(desk.shows("1 kladde"))
    desk.press(.function(7))
    #expect(desk.form?.value(FieldPath(.name)) == .text("Prøvegård Mont"))
  }

  @Test("an edit of what stands is not compared with itself")
  func edit() throws {
    let desk = try deskWithForm()
    desk.press(.escape)
    desk.type("prøvegård")
    desk.press(.control("e"))
    #expect(desk.state.forms.last?.preview.notes == [])
  }
}
