import Foundation
import GRDB
import Testing

/// Standard output that takes no answer.
@Suite("An answer that does not arrive")
struct AnswerTests {
  let folder: CommandFolder
  let register: String

  init() throws {
    folder = try CommandFolder()
    register = try folder.register()
  }

  private let questions = [
    ["find", "prøve"], ["show", "V-000003"], ["goals"],
    ["report", "hotline"], ["check"], ["export", "-o", "FILE"], ["backup", "FILE"],
    ["import", "LIST"], ["--help"],
  ]

  private func arguments(_ question: [String], _ isJSON: Bool) throws -> [String] {
    let list = try folder.file("liste.csv", "navn,by\nPrøvebageriet,Silkeborg\n")
    let named = question.map { ["FILE": folder.path("ny"), "LIST": list][$0] ?? $0 }
    return named == ["--help"]
      ? named : named + ["--db", register] + (isJSON ? ["--json"] : [])
  }

  @Test("a full device is an error", arguments: [false, true])
  func full(isJSON: Bool) throws {
    for question in questions {
      let arguments = try arguments(question, isJSON)
      #expect(try CommandRun(arguments).output != "", "\(question)")
      try? FileManager.default.removeItem(atPath: folder.path("ny"))
      let ran = try CommandRun(arguments, shell: #""$@" > /dev/full"#)
      #expect(ran.status == 2, "\(question)")
      #expect(
        ran.error.hasPrefix("Svaret er ikke skrevet helt: der er ikke plads"), "\(question)")
      try? FileManager.default.removeItem(atPath: folder.path("ny"))
    }
  }

  @Test("a closed one is an error, and the answer goes into no other file")
  func closed() throws {
    let before = try folder.contents(withIndex: false)
    let ran = try CommandRun(["find", "prøve", "--db", register], shell: #""$@" >&-"#)
    #expect(ran.status == 2)
    #expect(ran.error.hasPrefix("Svaret er ikke skrevet helt: "))
    #expect(try folder.contents(withIndex: false) == before)
  }

  @Test("what is due on a day of training is taken away by nobody")
  func retentionOfAnotherDay() throws {
    let ran = try CommandRun(["retention", "--apply", "--yes", "--today", "2030-01-01", "--demo"])
    #expect(ran.error.contains("--apply sletter det, der er forfaldent i dag; udelad --today."))
    #expect([ran.status, Int32(ran.output.count)] == [2, 0])
  }

  @Test("whoever stops reading hears nothing", arguments: ["", "trap '' PIPE; "])
  func reader(trap: String) throws {
    let pipe = folder.path("rør")
    // The reader has gone before the program writes: it opened the pipe and closed it.
    let shell = """
      mkfifo '\(pipe)'; (: < '\(pipe)') & exec 3> '\(pipe)'; wait; \(trap)"$@" >&3
      """
    let ran = try CommandRun(["find", "prøve", "--db", register], shell: shell)
    #expect(ran.error == "")
    #expect(ran.status == 141)
  }

  @Test("what a terminal obeys stands in JSON as its number, and reads back as it was")
  func controls() throws {
    let name = "Prøve\u{9B}31m\u{202E}\u{7F} ApS"
    let queue = try DatabaseQueue(path: register)
    try queue.write { db in
      try db.execute(sql: "UPDATE organisation SET name = ? WHERE id = 3", arguments: [name])
    }
    try queue.close()
    let ran = try CommandRun(["show", "V-000003", "--db", register, "--json"])
    #expect(ran.output.contains(#"Prøve\u009b31m\u202e\u007f ApS"#))
    #expect(
      !ran.output.unicodeScalars.contains { "\u{9B}\u{202E}\u{7F}".unicodeScalars.contains($0) })
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
    #expect(read["name"] as? String == name)
  }
}
