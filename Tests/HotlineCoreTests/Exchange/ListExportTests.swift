import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("Exporting lists for a spreadsheet and importing them elsewhere")
struct ListExportTests {
  let folder: TestFolder
  let options = ImportOptions(today: testToday)
  private let files = [
    "kontaktpersoner.csv", "partnerskaber.csv", "stillinger.csv", "virksomheder.csv",
  ]

  init() throws {
    folder = try TestFolder()
  }

  /// The lists of a register, by name.
  private func lists(_ register: Register, _ name: String) throws -> [String: String] {
    try register.exportLists(to: folder.file(name).path).reduce(into: [:]) { lists, list in
      let data = try Data(contentsOf: URL(filePath: list.path))
      lists[URL(filePath: list.path).lastPathComponent] = String(decoding: data, as: UTF8.self)
    }
  }

  /// A fresh register with the lists of a folder, in the order in which a shell names them.
  private func imported(_ name: String) throws -> (Register, ImportReport) {
    let register = try testRegister()
    let report = try register.importFiles(
      files.map { folder.file(name).appending(path: $0).path }, options)
    return (register, report)
  }

  private func entered(_ organisation: Organisation, _ lines: [String] = []) throws -> Register {
    let register = try testRegister()
    try register.change(.entered(.organisation)) { change in
      let stored = try change.enter(organisation)
      for title in lines {
        try change.insert(
          OfferLine(
            organisationID: stored.id, direction: .offers, mode: .service, title: title))
      }
    }
    return register
  }

  @Test("the fictional register comes back from its lists as the same lists")
  func thereAndBack() throws {
    let demo = try demoRegister()
    let first = try lists(demo, "first")
    #expect(first.keys.sorted() == files)
    let (fresh, report) = try imported("first")
    #expect(report.rejected == [])
    #expect(report.new > 100)
    let second = try lists(fresh, "second")
    #expect(second == first)
    #expect(try fresh.check(today: testToday).isSound)
  }

  @Test("a second import of the same lists changes nothing")
  func again() throws {
    let demo = try demoRegister()
    _ = try lists(demo, "first")
    let report = try demo.importFiles(
      files.map { folder.file("first").appending(path: $0).path }, options)
    let counts: [Int] = [report.new, report.updated.count, report.rejectedCount]
    #expect(counts == [0, 0, 0])
  }

  @Test("begin with the mark by which Excel knows UTF-8, and are for their owner alone")
  func form() throws {
    let texts = try lists(testRegister(), "lister")
    #expect(
      texts["kontaktpersoner.csv"]
        == "\u{FEFF}virksomhed;cvr;kontaktperson;titel;telefon;email;primær;note\r\n")
    #expect(try folder.mode("lister/virksomheder.csv") == 0o600)
    #expect(try folder.mode("lister") == 0o700)
  }

  @Test(
    "what a spreadsheet would run as a formula is written as text and read back as it was",
    arguments: ["=1+1", "+45", "-3", "@SUM(A1)", "'=1", "'", "''=x"])
  func formulas(text: String) throws {
    var organisation = Organisation(name: "Prøve \(text)", kind: .enterprise)
    organisation.purposeText = text
    organisation.street = text
    let first = try lists(entered(organisation, [text]), "first")
    let row = try #require(first["virksomheder.csv"]?.split(separator: "\r\n").last)
    #expect(!row.split(separator: ";").contains { "=+-@\t\r".contains($0.first ?? "x") })
    let (fresh, report) = try imported("first")
    #expect(report.rejected == [])
    #expect(try lists(fresh, "second") == first)
    let stored = try fresh.read { db in
      try Organisation.fetchAll(db, sql: "SELECT * FROM organisation ORDER BY id DESC LIMIT 1")
    }
    #expect(stored.first?.purposeText == text)
  }

  @Test("titles with commas, semicolons and quotes stay whole")
  func separators() throws {
    let titles = ["montage, pakning", "kantine; mad \"ud af huset\""]
    for titles in [titles, [titles[0]], [titles[1]]] {
      let name = UUID().uuidString
      let register = try entered(Organisation(name: "Prøvebageriet", kind: .enterprise), titles)
      let first = try lists(register, name)
      let (fresh, report) = try imported(name)
      #expect(report.rejected == [])
      #expect(try lists(fresh, name + "-2") == first)
      let stored = try fresh.read { db in
        try String.fetchAll(db, sql: "SELECT title FROM offerLine ORDER BY id")
      }
      #expect(stored == titles)
    }
  }

  @Test("go into a folder, not in a file's place")
  func place() throws {
    let register = try testRegister()
    try Data().write(to: folder.file("fil"))
    #expect(throws: OutputError.isFile(path: folder.file("fil").path)) {
      try register.exportLists(to: folder.file("fil").path)
    }
    let missing = folder.file("mangler/lister").path
    #expect(throws: OutputError.folderMissing(path: folder.file("mangler").path)) {
      try register.exportLists(to: missing)
    }
  }
}
