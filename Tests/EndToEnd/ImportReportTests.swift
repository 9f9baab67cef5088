import Foundation
import Testing

/// What `hotline import` says of each row, as text and as JSON.
@Suite("The report of an import")
struct ImportReportTests {
  let folder: CommandFolder
  let database: String

  init() throws {
    folder = try CommandFolder()
    database = folder.path("register.sqlite")
    let first = try folder.file(
      "first.csv",
      "navn;cvr;postnr;telefon;email\nPrøvebyens Kantine ApS;12345674;8600;86120001;a@eksempel.dk\n"
    )
    #expect(try CommandRun(["import", first, "--db", database]).status == 0)
  }

  private struct Answer: Decodable, Equatable {
    struct Change: Decodable, Equatable {
      let field: String
      let from: String?
      let to: String?
    }

    struct Row: Decodable, Equatable {
      let file: String
      let line: Int
      let ref: String
      let changed: [Change]?
      let firstLine: Int?
    }

    struct Doubt: Decodable, Equatable {
      struct Organisation: Decodable, Equatable { let ref: String }

      let line: Int
      let ref: String
      let alike: [Organisation]
    }

    struct Remark: Decodable, Equatable {
      let line: Int
      let reason: String
    }

    let new: Int
    let updated: [Row]
    let joined: [Row]
    let doubtful: [Doubt]
    let skipped: [Row]
    let rejected: [Remark]
    let notes: [Remark]
    var batches: [Int64]
  }

  private func answer(_ files: [String], _ options: [String] = []) throws -> Answer {
    let ran = try CommandRun(["import"] + files + ["--db", database, "--json"] + options)
    return try JSONDecoder().decode(Answer.self, from: Data(ran.output.utf8))
  }

  private static let list = """
    navn;cvr;postnr;telefon;ring ikke;note
    Prøvebyens Kantine ApS;12345674;8600;86120001;ja;
    Prøvebyens Kantine ApS;12345674;8600;86120002;;
    Prøvebyens Kantine I/S;;;86120099;ja;ref 0101901234
    ;1234;8600;;;
    """

  @Test("each row is named with its line, reference and what changed, tried or done")
  func json() throws {
    let file = try folder.file("liste.csv", Self.list)
    let tried = try answer([file], ["--dry-run"])
    #expect(tried.batches.isEmpty)
    #expect(tried.new == 1)
    let changed = Answer.Change(field: "doNotCall", from: "false", to: "true")
    #expect(tried.updated.map(\.line) == [2])
    #expect(tried.updated.first?.changed == [changed])
    let reference = try #require(tried.updated.first?.ref)
    #expect(
      tried.joined == [
        Answer.Row(
          file: file, line: 3, ref: reference,
          changed: [Answer.Change(field: "phone", from: nil, to: "86120002")], firstLine: 2)
      ])
    #expect(tried.doubtful.map(\.line) == [4])
    #expect(tried.doubtful.first?.alike.map(\.ref) == [reference])
    #expect(tried.rejected.map(\.line) == [5])
    #expect(tried.notes.map(\.line) == [4])
    var done = try answer([file])
    #expect(done.batches.count == 1)
    done.batches = []
    #expect(done == tried)
    let second = try answer([file])
    #expect(second.skipped.map(\.line) == [2, 4])
    #expect(second.joined.map(\.changed) == [[]])
    #expect(second.new == 0 && second.updated.isEmpty && second.doubtful.isEmpty)
  }

  @Test("the same in words, without the digits of what might be a CPR number")
  func text() throws {
    let file = try folder.file("liste.csv", Self.list)
    for options in [["--dry-run"], []] {
      let ran = try CommandRun(["import", file, "--db", database] + options)
      let lines = ran.output.split(separator: "\n").map(String.init)
      #expect(
        Array(lines.dropFirst().prefix(5)) == [
          "  afvist  \(file), linje 5: navnet mangler",
          "  mulig dublet  \(file), linje 4: V-000008 Prøvebyens Kantine I/S er ny og ligner "
            + "V-000007 Prøvebyens Kantine ApS (CVR 12 34 56 74, 8600)",
          "  bemærk  \(file), linje 4: note: noget, der kan være et CPR-nummer, "
            + "er ikke streget ud; se efter",
          "  ændret  \(file), linje 2: V-000007  ring ikke: nej → ja",
          "  samlet  \(file), linje 3: V-000007, som linje 2  telefon: – → 86120002",
        ])
      #expect(!(ran.output + ran.error).contains("0101901234"))
      #expect(ran.status == 2)
    }
  }

  @Test("contacts of companies that another file holds are tried with it, also without a register")
  func severalFiles() throws {
    let contacts = try folder.file(
      "kontakter.csv", "virksomhed;kontaktperson;telefon\nUkendt ApS;Test Alfa;86123456\n")
    let companies = try folder.file("virksomheder.csv", "navn;postnr\nUkendt ApS;8600\n")
    for path in [database, folder.path("nyt.sqlite")] {
      let ran = try CommandRun(["import", contacts, companies, "--dry-run", "--db", path])
      #expect(ran.status == 0)
      #expect(ran.output.hasPrefix("Prøvet, intet er gemt: 2 nye, "))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("nyt.sqlite")))
  }
}
