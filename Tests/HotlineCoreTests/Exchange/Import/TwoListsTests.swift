import Resources
import Testing

@testable import HotlineCore

/// Rows that are none of the list: headers, explanations, a second list in the same file.
@Suite("Rows that are none of the list")
struct TwoListsTests {
  let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private func names(_ text: String) throws -> (names: [String], notes: [String]) {
    let report = try desk.importing(text: text)
    return (
      try desk.imported().map(\.name),
      report.notes.map { "\($0.line): \($0.reason.sentence(.danish) { $0.sentence(.danish) })" }
    )
  }

  @Test("a header that stands there again is no company")
  func again() throws {
    let found = try names(
      "Navn;CVR;Telefon\nPrøve Et;;86123456\nNavn;CVR;Telefon\n;;\nPrøve To;;86123457\n")
    #expect(found.names == ["Prøve Et", "Prøve To"])
    #expect(found.notes == ["3: rækken er overskriften igen og er sprunget over"])
  }

  @Test("a row that explains the columns is no company")
  func explained() throws {
    let found = try names(
      "Navn;Postnr;Telefon\n(navn);(4 cifre);(8 cifre)\nPrøve Et;8600;86123456\n")
    #expect(found.names == ["Prøve Et"])
    #expect(found.notes == ["2: rækken forklarer kolonnerne og er sprunget over"])
  }

  @Test("a second list in the file is read by its own header, and loses nothing of the first")
  func second() throws {
    let found = try names(
      "Navn;Telefon\nPrøve Et;86123456\n\nTelefon;Navn;By;Kontaktperson;E-mail\n"
        + "86123457;Prøve To;Silkeborg;Anne Prøve;anne@proeve.example\n")
    #expect(found.names == ["Prøve Et", "Prøve To"])
    #expect(found.notes == ["4: her begynder en anden liste; dens overskrift gælder herfra"])
    let two = try #require(try desk.imported().last)
    #expect(two.city == "Silkeborg")
    let detail = try desk.detail(two.reference)
    #expect(detail?.contacts.map(\.person.name) == ["Anne Prøve"])
  }

  @Test(
    "a second list with a column that nobody knows is one all the same, and its days are its own")
  func secondWithDays() throws {
    let found = try names(
      "Navn;Telefon;Startdato\nPrøve Et;86123456;03/04/2025\nNavn;Telefon;Startdato;Annas bemærkning\n"
        + "Prøve To;86123457;04/15/2025;ja\n")
    #expect(found.names == ["Prøve Et", "Prøve To"])
    #expect(
      try desk.imported().map(\.startedOn) == [theDay("2025-04-03"), theDay("2025-04-15")])
    #expect(
      found.notes.contains("3: her begynder en anden liste; dens overskrift gælder herfra"))
  }

  @Test("a header of two rows is read by its second, and what stands above as cells is told")
  func twoRows() throws {
    let found = try names(
      "Oversigt;januar\nVirksomhed;;Sted;\nNavn;Telefon;Postnr;By\nPrøve Et;86123456;8600;Silkeborg\n"
    )
    #expect(found.names == ["Prøve Et"])
    #expect(
      found.notes == [
        "1: \"Oversigt, januar\" står over overskriften og er ikke læst",
        "2: \"Virksomhed, Sted\" står over overskriften og er ikke læst",
      ])
  }

  @Test("a list of names, numbers and contact persons is one of companies")
  func withContact() throws {
    let found = try names("Navn;CVR;Kontaktperson\nPrøve Et;;Anne Prøve\nPrøve To;;\n")
    #expect(found.names == ["Prøve Et", "Prøve To"])
    let one = try #require(try desk.imported().first)
    #expect(try desk.detail(one.reference)?.contacts.map(\.person.name) == ["Anne Prøve"])
  }

  @Test(
    "several persons in a cell are several, where each has a name of their own",
    arguments: [
      ("Carl Prøve / Dorte Prøve", ["Carl Prøve", "Dorte Prøve"]),
      ("Carl Prøve og Dorte Prøve", ["Carl Prøve", "Dorte Prøve"]),
      ("Carl og Dorte Prøve", ["Carl og Dorte Prøve"]),
      ("Carl Prøve, daglig leder", ["Carl Prøve, daglig leder"]),
      ("Carl Prøve, Daglig Leder", ["Carl Prøve, Daglig Leder"]),
      ("Carl Prøve & Dorte Prøve ApS", ["Carl Prøve & Dorte Prøve ApS"]),
    ])
  func persons(_ cell: String, expected: [String]) throws {
    let found = try names("Navn;Adresse;Kontaktperson\nPrøve Et;Prøvevej 1;\(cell)\n")
    #expect(found.names == ["Prøve Et"])
    let one = try #require(try desk.imported().first)
    #expect(try desk.detail(one.reference)?.contacts.map(\.person.name).sorted() == expected)
  }

  @Test(
    "what is left of a name that not even the note has room for is said", arguments: [1_500, 3_000])
  func longName(_ length: Int) throws {
    let name = String(repeating: "Prøve ", count: length / 6)
    let found = try names("Navn;Telefon\n\(name);86123456\n")
    #expect(
      found.notes == [
        length < 2_000
          ? "2: Navn: navnet er afkortet til 200 tegn; det hele står i noten"
          : "2: Navn: navnet er afkortet til 200 tegn; de første 2.000 står i noten, resten er udeladt"
      ])
  }

  @Test("what a card says and nobody reads is named once, without what it says")
  func cards() throws {
    let card = { (name: String) in
      "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\(name)\r\nORG:Prøve Et;Salg\r\nTEL:86123456\r\nBDAY:1980-01-01\r\n"
        + "X-SKYPE:prøve\r\nEND:VCARD\r\n"
    }
    let path = try desk.file("kort.vcf", card("Anne Prøve") + card("Bo Prøve"))
    let report = try desk.importing([path])
    #expect(report.ignoredColumns.suffix(3) == ["BDAY", "ORG (2)", "X-SKYPE"])
  }

  @Test("what a company of an unknown service says and nobody reads is named once")
  func members() throws {
    let path = try desk.file(
      "svar.json",
      #"[{"navn":"Prøve Et","telefon":"86123456","egenskab":"noget","kort":{"x":1},"tom":null}]"#)
    let report = try desk.importing([path])
    #expect(report.new == 1)
    #expect(report.ignoredColumns == ["egenskab", "kort"])
  }
}
