import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("Corners of lists")
struct ListCornerTests {
  let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  @Test("what is said of a column that the file does not have is refused with its columns")
  func unknownChoice() throws {
    let path = try desk.file("liste.csv", "Klient;telefon\nPrøve ApS;86123456\n")
    var options = ImportOptions(today: testToday)
    options.columns = [ChosenColumn("navn=Kunde")].compactMap(\.self)
    let refusal = ImportError.unknownChoice(
      path: path, column: "Kunde", headers: ["Klient", "telefon"])
    #expect(throws: refusal) { try desk.register.importFiles([path], options) }
    #expect(
      refusal.sentence(.danish)
        == "\(path): der er ingen kolonne \"Kunde\". Kolonnerne er »Klient«, »telefon«.")
    options.columns = [ChosenColumn("navn=Klient")].compactMap(\.self)
    #expect(try desk.register.importFiles([path], options).new == 1)
  }

  @Test("a country that nobody knows leaves the Danish address as it is, and is named")
  func unknownCountry() throws {
    let report = try desk.importing(
      text: "navn;postnr;by;land\nPrøve 1;8600;Silkeborg;Danmarrk\nPrøve 2;8600;Silkeborg;Danmark\n"
        + "Prøve 3;21151;Malmö;Sverige\n")
    let found = try desk.imported()
    #expect(found.map(\.postalCode) == ["8600", "8600", nil])
    #expect(found.map(\.city) == ["Silkeborg", "Silkeborg", "21151 Malmö, Sverige"])
    #expect(report.notes.map(\.reason).contains(.countryUnknown(value: "Danmarrk")))
    #expect(report.notes.filter { $0.line == 3 }.isEmpty)
  }

  @Test("a telephone number of six digits is left out and said")
  func sixDigits() throws {
    let report = try desk.importing(text: "navn;telefon\nPrøve ApS;861234\n")
    #expect(
      report.notes.map(\.reason) == [.phoneNotRead(column: "telefon", value: "861234")])
  }

  @Test(
    "a CPR number that a spreadsheet held as a number is not kept among persons",
    arguments: ["101901234", "101901234.0"])
  func shortCPR(_ cell: String) throws {
    let report = try desk.importing(
      text:
        "virksomhed;kontaktperson;kontakttelefon;postnr\nPrøve ApS;Testperson Alfa;\(cell);8600\n")
    #expect(report.notes.contains { $0.reason.isTenDigits })
    #expect(try !desk.rows().joined().contains("101901234"))
  }

  @Test("a colleague's import that is running is not called interrupted; one's own is")
  func runningImport() throws {
    let file = desk.folder.file("register.sqlite")
    let mine = try Register.open(at: file, .test())
    let theirs = try Register.open(at: file, .test("bo"))
    let path = try desk.file("liste.csv", "navn\nPrøve ApS\n")
    let options = ImportOptions(today: testToday)
    _ = try mine.importFiles([path], options)
    try mine.maintain("test") { db in
      try db.execute(sql: "UPDATE importBatch SET finishedAt = NULL")
    }
    let isTold = { (report: ImportReport) in
      report.notes.contains { $0.reason == .interrupted(batch: 1) }
    }
    #expect(try !isTold(theirs.importFiles([path], options)))
    #expect(try isTold(mine.importFiles([path], options)))
  }

  @Test("what a column can be said to hold is read as it by a list of that kind")
  func words() {
    for list in ImportList.allCases {
      for column in ImportHeaders.columns(of: list).keys where column != .personal {
        #expect(HeaderWords.column(column.word(in: list), in: list) == column, "\(list) \(column)")
      }
    }
  }

  @Test("sentences of the desk name no option of the command line")
  func sentencesAtDesk() {
    let errors: [ImportError] = [
      .listOfPersons(path: "liste.csv", column: "efternavn"),
      .registerInUse(path: "register.json", organisations: 7),
    ]
    for error in errors {
      for language in Language.allCases {
        #expect(!error.sentenceAtDesk(language).contains("--"))
        #expect(error.sentenceAtDesk(language).contains(".csv") || error.sentence(language) != "")
      }
    }
  }

  @Test("the page of an import names the companies, and says how many rows it does not show")
  func page() throws {
    let rows = (1...2_100).map { "Prøve \($0);86\(100_000 + $0)" }.joined(separator: "\n")
    let path = try desk.file("liste.csv", "navn;telefon\n" + rows + "\n")
    let imported = try desk.register.storeImport(
      ImportQuestion(path: path), today: testToday, .danish)
    let lines = imported.page.lines.map(\.text)
    #expect(lines.contains { $0.contains("Prøve 7  V-") })
    #expect(lines.last?.hasPrefix("… og 10") == true, "\(lines.last ?? "")")
  }

  @Test("names that differ by a number alone stand in order, and the index is sound")
  func numberedNames() throws {
    for start in [1, 301] {
      let rows = (start..<start + 300).map { "Firma \($0)" }.joined(separator: "\n")
      try desk.importing([try desk.file("liste\(start).csv", "navn\n" + rows + "\n")])
    }
    #expect(try desk.register.check(today: testToday).isSound)
    let names = try desk.register.read { db in
      try String.readAll(
        db, sql: "SELECT name FROM searchEntry WHERE name GLOB 'Firma *' ORDER BY rank")
    }
    #expect(names.count == 600)
    #expect(names == names.sorted(by: DanishOrder.isBefore))
  }
}

extension ImportReason {
  fileprivate var isTenDigits: Bool {
    if case .tenDigitsLeftOut = self { true } else { false }
  }
}
