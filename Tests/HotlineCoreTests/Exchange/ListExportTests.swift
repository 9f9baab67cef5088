import Foundation
import GRDB
import Resources
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

  /// The lists of a register that an import reads, by name.
  private func lists(_ register: Register, _ name: String) throws -> [String: String] {
    try register.exportLists(to: folder.file(name).path).reduce(into: [:]) { lists, list in
      let file = URL(filePath: list.path).lastPathComponent
      guard files.contains(file) else { return }
      let data = try Data(contentsOf: URL(filePath: list.path))
      lists[file] = String(decoding: data, as: UTF8.self)
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

  @Test("the same lists as sheets of a spreadsheet come back as the same lists")
  func workbook() throws {
    let demo = try demoRegister()
    let first = try lists(demo, "first")
    let path = folder.file("register.xlsx").path
    _ = try demo.exportWorkbook(to: path, .danish)
    let fresh = try testRegister()
    for sheet in ["virksomheder", "kontaktpersoner", "partnerskaber", "stillinger"] {
      var options = options
      options.sheet = sheet
      let report = try fresh.importFiles([path], options)
      #expect(report.rejected == [], "\(sheet)")
    }
    let second = try lists(fresh, "second")
    for name in files {
      let (one, other) = (first[name] ?? "", second[name] ?? "")
      let lines = one.split(separator: "\r\n")
      let others = other.split(separator: "\r\n")
      let differing = zip(lines, others).first { $0 != $1 }
      #expect(one == other, "\(name): \(String(describing: differing))")
    }
    #expect(try fresh.check(today: testToday).isSound)
  }

  @Test("every kind is there with all that is stored, and its groups as tables of their own")
  func everyKind() throws {
    let demo = try demoRegister()
    let path = folder.file("register.xlsx").path
    _ = try demo.exportWorkbook(to: path, .danish)
    let book = try Workbook(InputFile(path: path))
    #expect(Set(book.sheets.map { $0.lowercased() }).count == book.sheets.count)
    for kind in RecordKind.allCases where kind != .standing {
      let title = try #require(RecordList.whole(of: kind)).title.da
      let isName = title.dropFirst().first?.isUppercase == true
      let inside = isName ? title : title.prefix(1).lowercased() + title.dropFirst()
      let begins = String("Alt om \(inside)".prefix(27))
      #expect(book.sheets.contains { $0.hasPrefix(begins) }, "\(title)")
    }
    let written = try demo.exportLists(to: folder.file("lister").path).map(\.path)
    #expect(written.count == book.sheets.count)
    let parties = try #require(book.sheets.first { $0 == "Alt om partnerskaber, part" })
    let reader = try SheetReader(book, sheet: parties)
    let heads = try #require(try reader.next()).cells
    #expect(heads.prefix(3) == ["Række", "Nummer", "Titel"])
    var rows = 0
    while try reader.next() != nil { rows += 1 }
    let count = try demo.read { db in
      try Int.readOne(db, sql: "SELECT count(*) FROM partnershipParty")
    }
    #expect(rows == count)
  }

  /// Every text that the schema lets hold a mark has one, and stands in some table, but for what says
  /// here why it does not.
  @Test("no text of a kind is forgotten: each is marked, and each comes out")
  func marks() throws {
    let register = try FilledRegister.small()
    let marked = try FilledRegister.mark(register)
    // What is confidential stays out, by its own rule.
    try register.database.write { db in
      try db.execute(sql: "UPDATE offerLine SET isConfidential = 0")
    }
    let lists = try register.exportLists(to: folder.file("alt").path)
    let texts = try lists.map { try String(contentsOfFile: $0.path, encoding: .utf8) }.joined()
    let shown = Set(texts.matches(of: /hemmelig\.(\w+\.\w+)\./).map { String($0.1) })
    let kinds = try register.read { db in
      Set(
        try RegisterTable.all(db).map(\.name).filter { name in
          RecordKind.allCases.contains { $0.declared.table == name }
        })
    }
    let missing = marked.subtracting(shown).filter { column in
      kinds.contains(String(column.prefix { $0 != "." }))
    }
    #expect(missing.sorted() == Self.notShown)
  }

  /// Texts of the table of a kind that no list has: codes by which the program knows rows that ship,
  /// the English title of a shipped period, and when a talk ended.
  private static let notShown = [
    "interaction.endedAt", "knowledgeCard.code", "label.code", "label.uses",
    "strategyPeriod.titleEn",
  ]

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
