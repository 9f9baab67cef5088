import Testing

@testable import HotlineCore

@Suite("An import never takes one company for another")
struct ImportIdentityTests {
  let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  @Test("another legal form is another company, named with both references")
  func otherForm() throws {
    try desk.importing(.company)
    let before = try #require(try desk.detail("12345674"))
    let report = try desk.importing(.otherForm)
    #expect(report.sums == [1, 0, 0, 0, 0])
    let doubt = try #require(report.doubtful.first)
    #expect(doubt.place.line == 2)
    #expect(doubt.alike.map(\.reference) == [before.organisation.reference])
    #expect(doubt.new.name == "Prøvebyens Kantine I/S")
    let new = try #require(try desk.detail(doubt.new.reference))
    #expect(new.organisation.name == "Prøvebyens Kantine I/S")
    #expect(new.organisation.doNotCall)
    #expect(try desk.detail("12345674") == before)
  }

  @Test("the other way round, the company with a number is another one too")
  func otherFormFirst() throws {
    try desk.importing(.otherForm)
    let report = try desk.importing(.company)
    #expect(report.sums == [1, 0, 0, 0, 0])
    #expect(
      report.doubtful.map { [$0.new.name] + $0.alike.map(\.name) } == [
        ["Prøvebyens Kantine ApS", "Prøvebyens Kantine I/S"]
      ])
  }

  @Test("every legal form of one name in one town is a company of its own")
  func formsDiffer() throws {
    let report = try desk.importing(.formsDiffer)
    #expect(report.sums == [5, 0, 0, 0, 0])
    #expect(report.doubtful.map(\.place.line) == [4, 5, 6])
    #expect(report.doubtful.map { $0.alike.count } == [1, 2, 3])
    #expect(
      try desk.imported().map(\.note) == [
        "driftsselskab", "holding", "et andet selskab", "et tredje", "foreningen",
      ])
  }

  @Test("rows of one CVR number are joined with all that they bring, and undone with it")
  func joined() throws {
    let before = try desk.rows()
    let report = try desk.importing(.duplicateCVRWithContacts)
    #expect(report.sums == [1, 0, 0, 1, 0])
    let row = try #require(report.joined.first)
    #expect(row.place.line == 3)
    #expect(row.first?.line == 2)
    #expect(row.changed.map(\.field) == ["phone", "offers", "contactName", "contactPhone"])
    #expect(row.changed.map(\.to) == ["86123457", "rengøring", "Test Beta", "20112244"])
    let found = try #require(try desk.detail("12345674"))
    #expect(found.contacts.map(\.person.name) == ["Test Alfa", "Test Beta"])
    #expect(found.contacts.flatMap { $0.phones.map(\.digits8) } == ["20112233", "20112244"])
    #expect(found.phones.map(\.digits8) == ["86123456", "86123457"])
    #expect(found.offers.map(\.title) == ["kantine", "rengøring"])
    try desk.register.undoImport(batch: try #require(report.batches.first))
    #expect(try desk.rows() == before)
  }

  @Test("rows about the sites of one company give it their P-numbers, names and addresses")
  func sites() throws {
    #expect(try desk.importing(.sites).sums == [1, 0, 0, 1, 0])
    let id = try #require(try desk.register.organisationID(of: "12345674"))
    let units = try desk.register.read { try ProductionUnit.ofOrganisation(id, $0) }
    #expect(units.map(\.pNumber.digits) == ["1003456789", "1003456790"])
    #expect(units.last?.name == "Prøve ApS, afd. Syd")
    #expect(units.last?.street == "Prøvevej 2")
    let organisation = try #require(try desk.detail("12345674")).organisation
    #expect(organisation.name == "Prøve ApS")
    #expect(organisation.street == "Prøvevej 1")
    #expect(organisation.postalCode == "8600")
  }

  @Test("the spellings of one form are one company, another form and other words are not")
  func spellings() throws {
    let report = try desk.importing(.spellingsOfAForm)
    #expect(report.sums == [3, 0, 0, 3, 0])
    #expect(report.joined.map(\.place.line) == [3, 4, 5])
    #expect(report.doubtful.map(\.place.line) == [6, 7])
    #expect(
      try desk.imported().map(\.name) == [
        "Prøvehuset A/S", "Prøve Huset A/S", "Prøvehuset ApS",
      ])
  }

  @Test("a name without a postal code does not take the one in a town, nor lose its phone")
  func withoutPostalCode() throws {
    let report = try desk.importing(.nameWithoutPostalCode)
    #expect(report.sums == [2, 0, 0, 1, 0])
    #expect(report.doubtful.map(\.place.line) == [4])
    let phones = try desk.imported().map { try desk.detail($0.reference)?.phones.map(\.digits8) }
    #expect(phones == [["86123456", "86123457"], ["86123458"]])
  }

  @Test(
    "a row is no copy of a company that has ceased",
    arguments: [
      ImportCase.ceasedNamesake, .ceasedNumber,
    ])
  func ceased(one: ImportCase) throws {
    let report = try desk.importing(one)
    #expect(report.sums == [2, 0, 0, 0, 0])
    #expect(report.doubtful.map(\.place.line) == [3])
    #expect(try desk.imported().filter(\.isCeased).count == 1)
  }

  @Test(
    "a row about a company that ceased in the register is new, whatever tells of it",
    arguments: [
      "navn;cvr\nPrøve ApS;12345674", "navn;postnr\nPrøve ApS;8600",
    ])
  func ceasedInRegister(list: String) throws {
    try desk.importing(text: "navn;cvr;postnr;ophørt\nPrøve ApS;12345674;8600;01-05-2020")
    let report = try desk.importing(text: list)
    #expect(report.sums == [1, 0, 0, 0, 0])
    #expect(report.doubtful.map { $0.alike.map(\.ceasedOn) } == [[theDay("2020-05-01")]])
    #expect(try desk.importing(text: list).sums == [0, 0, 1, 0, 0])
  }

  @Test("the end of a company is told by its number alone")
  func ends() throws {
    try desk.importing(.company)
    let list = "navn;cvr;ophørt\nPrøvebyens Kantine ApS;12345674;01-05-2020"
    let report = try desk.importing(text: list)
    #expect(report.sums == [0, 1, 0, 0, 0])
    #expect(report.updated.first?.changed.map(\.field) == ["ceasedOn", "status"])
    #expect(try desk.importing(text: list).sums == [0, 0, 1, 0, 0])
    let byName = "navn;postnr;ophørt\nPrøvebyens Kantine ApS;8600;01-05-2021"
    #expect(try desk.importing(text: byName).doubtful.count == 1)
  }

  @Test("a row without a number meets the one of its name, form and town, and says what it changed")
  func updated() throws {
    try desk.importing(.company)
    let list = """
      navn;postnr;telefon;email;ring ikke
      PRØVEBYENS KANTINE APS;8600;86120001;ny@eksempel.dk;ja

      """
    let report = try desk.importing(text: list)
    #expect(report.sums == [0, 1, 0, 0, 0])
    #expect(
      report.updated.first?.changed == [
        FieldChange(field: "doNotCall", from: "false", to: "true"),
        FieldChange(field: "email", from: "a@eksempel.dk", to: "ny@eksempel.dk"),
      ])
    #expect(try desk.imported().map(\.name) == ["Prøvebyens Kantine ApS"])
  }

  @Test("two of one name, form and town are told apart by no row without a number")
  func ambiguous() throws {
    try desk.importing(
      text: "navn;cvr;postnr\nPrøve ApS;12345674;8600\nPrøve ApS;11223342;8600\n")
    let before = try desk.rows()
    let report = try desk.importing(text: "navn;postnr;telefon\nPrøve ApS;8600;86123456\n")
    #expect(report.rejected.map(\.reason) == [.organisationAmbiguous(name: "Prøve ApS", count: 2)])
    #expect(try desk.rows() == before)
  }

  @Test("a reference and the CVR number of somebody else in one row change nobody")
  func contradiction() throws {
    try desk.importing(.company)
    let reference = try #require(try desk.imported().first?.reference)
    let before = try desk.rows()
    let report = try desk.importing(text: "reference;navn;cvr\n\(reference);Andet ApS;11223342\n")
    #expect(
      report.rejected.map(\.reason) == [
        .referenceContradicted(reference: reference, cvr: "12 34 56 74")
      ])
    #expect(try desk.rows() == before)
  }

  @Test("an empty cell empties nothing")
  func blank() throws {
    try desk.importing(
      text:
        "navn;cvr;telefon;email;by;postnr\nPrøve ApS;12345674;86120001;a@eksempel.dk;Ådalen;8600")
    let report = try desk.importing(.updateBlank)
    #expect(
      report.updated.map(\.changed) == [
        [FieldChange(field: "doNotCall", from: "false", to: "true")]
      ])
    try desk.importing(text: "navn;cvr;by;postnr;email\nPrøve ApS;12345674;;8600;")
    let found = try #require(try desk.detail("12345674"))
    #expect(found.organisation.city == "Ådalen")
    #expect(found.organisation.email == "a@eksempel.dk")
    #expect(found.phones.map(\.digits8) == ["86120001"])
  }

  @Test("a note is added to what people wrote, never put in its place")
  func notes() throws {
    try desk.importing(text: "navn;cvr;note\nPrøve ApS;12345674;skrevet i hånden")
    try desk.importing(text: "navn;cvr;note\nPrøve ApS;12345674;fra listen")
    try desk.importing(text: "navn;cvr;note\nPrøve ApS;12345674;fra listen")
    #expect(try desk.imported().map(\.note) == ["skrevet i hånden\nfra listen"])
  }

  @Test("what two rows say differently stands as the first says it, and is named")
  func differing() throws {
    let report = try desk.importing(.differingRows)
    #expect(report.sums == [1, 0, 0, 2, 0])
    let path = try desk.file(.differingRows)
    #expect(
      report.notes.map(\.reason)
        == ["vej", "email", "ring ikke"].map {
          .differsFromEarlier(column: $0, file: path, line: 2)
        })
    let organisation = try #require(try desk.imported().first)
    #expect(organisation.email == "a@eksempel.dk")
    #expect(organisation.note == "første\nanden")
    #expect(organisation.street == "Prøvevej 1")
  }

  @Test("another list ties its rows to the company of that form, and to no other")
  func ties() throws {
    try desk.importing(.company)
    let contacts = { (name: String) in
      try desk.importing(text: "virksomhed;kontaktperson;telefon\n\(name);Test Alfa;20112233\n")
    }
    let short = try contacts("prøvebyens kantine")
    #expect(short.sums == [1, 0, 0, 0, 0])
    let reference = try #require(try desk.imported().first?.reference)
    #expect(
      short.notes.map(\.reason) == [
        .meant(name: "Prøvebyens Kantine ApS", reference: reference)
      ])
    let other = try contacts("Prøvebyens Kantine I/S")
    #expect(other.notes.map(\.reason) == [.employerEntered(name: "Prøvebyens Kantine I/S")])
    #expect(other.doubtful.map { $0.alike.map(\.reference) } == [[reference]])
  }

  @Test("a partnership of the same title among others is another one")
  func partnerships() throws {
    try desk.importing(
      text: "navn;cvr\nA ApS;12345674\nB ApS;11223342\nC ApS;22334451\nD ApS;33445560\n")
    let report = try desk.importing(
      text: "partnerskab;parter\nKantine;12345674|11223342\nKantine;22334451|33445560\n")
    #expect(report.sums == [2, 0, 0, 0, 0])
    let again = try desk.importing(text: "partnerskab;parter\nKantine;22334451|33445560\n")
    #expect(again.sums == [0, 0, 1, 0, 0])
    let third = try desk.importing(text: "partnerskab;parter\nKantine;12345674|33445560\n")
    #expect(third.sums == [1, 0, 0, 0, 0])
  }

  // MARK: Reading

  @Test("the words of the business register for kinds and states, and its year without end")
  func registerWords() throws {
    let report = try desk.importing(.kinds)
    #expect(report.notes.map(\.reason) == [.ceasedSomeTime(day: testToday)])
    let found = try desk.imported()
    #expect(found.map(\.name) == ["G1", "G2", "G3", "G4", "G5", "G6"])
    #expect(found.prefix(2).allSatisfy { $0.kind == .association })
    #expect(found.map(\.legalFormCode) == [nil, 115, 80, nil, 80, nil])
    #expect(found.map(\.status) == [.active, .active, .active, .ceased, .active, .dormant])
    try desk.importing(.ceasedIn9999)
    #expect(try desk.imported().suffix(2).allSatisfy { $0.status == .active && $0.ceasedOn == nil })
  }

  @Test("two persons in a cell are two, and phone and mail of nobody are the company's")
  func contactsInCells() throws {
    try desk.importing(.twoContactsInACell)
    let contacts = try #require(try desk.detail("12345674")).contacts
    #expect(contacts.map(\.person.name) == ["Test Alfa", "Test Beta"])
    #expect(contacts.map(\.person.email) == ["a@eksempel.dk", "b@eksempel.dk"])
    #expect(contacts.map { $0.phones.map(\.digits8) } == [["20112233"], ["20112244"]])
    let report = try desk.importing(.contactWithoutName)
    #expect(report.notes.map(\.reason) == [.contactWithoutName])
    let found = try #require(try desk.detail("12345674"))
    #expect(found.phones.map(\.digits8) == ["20112233"])
    #expect(found.organisation.email == "leder@eksempel.dk")
  }

  @Test("a list of persons with their CPR numbers is no list of companies")
  func persons() throws {
    let before = try desk.rows()
    let list = """
      Fornavn;Efternavn;CPR nr.;Adresse;Postnummer;By;Telefonnummer;Mobilnummer;E-mail
      Test;Testesen;0101801234;Vej 1;8600;Silkeborg;86123456;20112233;t@eksempel.dk
      """
    #expect(throws: ImportError.self) { try desk.importing(text: list) }
    #expect(try desk.rows() == before)
  }
}
