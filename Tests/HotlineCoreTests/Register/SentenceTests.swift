import Resources
import Testing

@testable import HotlineCore

@Suite("Sentences of the register")
struct SentenceTests {
  private let errors: [RegisterError] = [
    .missing(path: "/x"), .isDirectory(path: "/x"), .notARegister(path: "/x"),
    .folderNotWritable(path: "/x"), .folderMissing(path: "/x"), .fileNotReadable(path: "/x"),
    .newerSchema(path: "/x"), .olderSchema(path: "/x"), .networkFileSystem(path: "/x"),
    .replaced(path: "/x"), .busy(holder: nil, seconds: 10), .diskFull,
    .readOnly(path: nil),
    .busy(
      holder: LockHolder(user: "bo", pid: 1, purpose: "imported", since: testNow), seconds: 10),
    .damaged(detail: "d"), .damagedHistory(table: "t"), .rowIsGone(table: "t", id: 1),
    .conflict(
      EditConflict(table: "t", rowID: 1, fields: [], theirStaff: "BO", theirTime: testNow)),
    .refused(.partnership(.needsTwoParties)),
    .refusedAll([.partnership(.needsMotive), .partnership(.needsForm)]),
    .refused(.partnership(.step(from: .idea, to: .ended))), .refused(.changedSince(subject: "")),
    .logNotTakenIn(path: "/x"), .writtenMeanwhile(path: "/x"),
    .wrongRights(path: "/x", command: "chmod 600 '/x'"), .cannotLock(path: "/x", detail: "d"),
    .inTheWay(path: "/x"),
    .diskFailed(path: "/x", detail: "d"), .unshippedSchema(path: "/x"),
    .upgradedMeanwhile(path: "/x"), .notCopied(path: "/x", reason: .diskFull(path: "/x")),
    .constraint(detail: "d"), .shippedData(detail: "d"), .database(detail: "d"),
    .foreignSchema(path: "/x"), .nothingReadable(path: "/x"), .emptyFile(path: "/x"),
    .draftsDamaged(file: "x"), .noFilesLeft(limit: 8),
    .numbersUsedUp(table: "action"),
    .extractNeedsLog(path: nil), .extractNeedsLog(path: "/x"),
    .notOwner(path: "/x", owner: "bo"), .notOwnerOfDamaged(path: "/x", owner: "bo"),
    .notAdmitted(
      NotAdmitted(user: "bo", initials: nil, administrators: [], path: "/x", isOwner: false)),
  ]

  @Test("are whole in both languages, every place filled", arguments: Language.allCases)
  func filled(language: Language) {
    let sentences = errors.map { $0.sentence(language) }
    #expect(Set(sentences).count == errors.count)
    #expect(sentences.filter { $0.contains("{") || $0.isEmpty } == [])
  }

  @Test("name the file, the colleague and the way out")
  func examples() {
    #expect(
      RegisterError.notARegister(path: "/srv/a").sentence(.danish)
        == "/srv/a er ikke et Hotline-register. Filen er ikke rørt; vælg en anden med --db.")
    #expect(
      errors[13].sentence(.english)
        == "bo imports for more than 10 seconds. Your text is kept; try again with Ctrl+S.")
    #expect(
      RegisterError.refused(.partnership(.step(from: .idea, to: .ended))).sentence(.danish)
        == "Et partnerskab kan ikke gå fra »idé« til »afsluttet«. Vælg en anden tilstand.")
    #expect(
      OpeningNotice.wrongRights(path: "/srv/a", command: "chmod 660 '/srv/a'").sentence(.danish)
        == "/srv/a har forkerte rettigheder. Ret dem med: chmod 660 '/srv/a'")
  }

  @Test("of a damaged register name what saves the rest", arguments: Language.allCases)
  func damaged(language: Language) {
    #expect(
      RegisterError.damaged(detail: "d").sentence(language).contains("hotline check --salvage"))
  }

  @Test("of the check send nobody to the desk with a row of the history")
  func remedies() {
    let row = { CheckFault.row(table: $0, row: "1", .unreadable(column: "kind")) }
    let said = { (tables: [String]) in
      RegisterCheck.Step(subject: .values, faults: tables.map(row), count: tables.count)
        .remedies(.danish).joined(separator: "\n")
    }
    #expect(!said(["action"]).contains("skrivebordet"))
    #expect(said(["organisation"]).contains("skrivebordet"))
    #expect(said(["organisation", "history"]).contains("skrivebordet"))
    #expect(said(["organisation", "history"]).contains("uden om Hotline"))
    #expect(said([]) == "")
  }

  @Test("of history say what was done to what")
  func history() {
    #expect(
      ActionKind.edited(.organisation).sentence(.danish, subject: "Prøvebageriet")
        == "ændrede Prøvebageriet")
    #expect(ActionKind.imported.sentence(.english, subject: nil) == "imported")
  }
}
