import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Nobody gets in whom the register does not know.
@Suite("Who gets into a register")
struct AdmissionTests {
  private let folder: TestFolder
  private let file: URL

  init() throws {
    folder = try TestFolder()
    file = folder.file("register.sqlite")
  }

  private func options(
    _ user: String, readOnly: Bool = false, owner: Bool = false
  ) -> RegisterOptions {
    var options = RegisterOptions(osUser: user, clock: { testNow })
    options.isReadOnly = readOnly
    options.isOwner = { _ in owner }
    return options
  }

  /// What somebody is told who does not get in, neither to write nor to read.
  private func refusal(of user: String, owner: Bool = false) throws -> NotAdmitted {
    let told = try [false, true].map { readOnly in
      let error = #expect(throws: RegisterError.self) {
        try Register.open(at: file, options(user, readOnly: readOnly, owner: owner))
      }
      guard case .notAdmitted(let refused)? = error else {
        throw RegisterError.database(detail: "\(String(describing: error))")
      }
      return refused
    }
    #expect(told[0] == told[1])
    return told[0]
  }

  private var command: String { "hotline administrator --take --db '\(file.path)'" }

  @Test("the first is administrator; somebody unknown reads nothing, until they are entered")
  func entered() throws {
    let first = try Register.open(at: file, options("anna"))
    #expect(first.user.role == .admin)
    #expect(
      try refusal(of: "bo").sentence(.danish)
        == "bo står ikke i registeret og kommer ikke ind. En administrator (AN) opretter dig på "
        + "skrivebordet under Medarbejdere med bo i feltet Bruger.")
    try first.save(Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .reader), from: nil)
    let second = try Register.open(at: file, options("bo"))
    #expect(second.user.role == .reader)
    try second.close()
    try first.close()
  }

  @Test("a register is not touched by somebody who does not get in, also where the file is theirs")
  func untouched() throws {
    try Register.open(at: file, options("anna")).close()
    let before = try Data(contentsOf: file)
    _ = try refusal(of: "bo")
    let told = try refusal(of: "bo", owner: true).sentence(.danish)
    #expect(told.hasPrefix("bo står ikke i registeret og kommer ikke ind. En administrator (AN)"))
    #expect(told.contains("Filen er din. Står du i registeret med en anden bruger, så lad"))
    #expect(told.hasSuffix(command))
    #expect(try Data(contentsOf: file) == before)
  }

  @Test("who has left gets in no more, is told so, and the owner of the file how they may")
  func left() throws {
    let first = try Register.open(at: file, options("anna"))
    var colleague = try first.save(
      Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .leader), from: nil)
    let base = colleague
    colleague.active = false
    try first.save(colleague, from: base)
    let told =
      "bo står i registeret som BO, der ikke er i tjeneste, og kommer ikke ind. "
      + "En administrator (AN) sætter dig i tjeneste igen på skrivebordet under Medarbejdere "
      + "(feltet I tjeneste)."
    #expect(try refusal(of: "bo").sentence(.danish) == told)
    #expect(
      try refusal(of: "bo", owner: true).sentence(.danish)
        == told + " Filen er din, så du kan selv blive administrator; historikken siger det: "
        + command)
    try first.close()
  }

  @Test("where no administrator is left, the sentence names the command, and to whom")
  func nobody() throws {
    let first = try Register.open(at: file, options("anna"))
    try first.database.write { try $0.execute(sql: "UPDATE staff SET active = 0") }
    #expect(
      try refusal(of: "bo").sentence(.danish).hasSuffix(
        "ingen administrator i tjeneste: den, filen tilhører, bliver det med: \(command)"))
    #expect(
      try refusal(of: "anna", owner: true).sentence(.danish).hasSuffix(
        "ingen administrator i tjeneste. Filen er din, så du kan selv blive administrator; "
          + "historikken siger det: \(command)"))
    let refused = try first.read { try first.user.refusal(needing: .leader, $0) }
    #expect(refused == nil)
    var reader = first.user
    reader.role = .reader
    let said = try first.read { try reader.refusal(needing: .leader, $0) }?.sentence(.danish)
    #expect(said?.contains("hotline administrator --take") == true)
    try first.close()
  }

  @Test("whoever the file belongs to takes over by saying so, nobody else, and history tells it")
  func takeOver() throws {
    try Register.open(at: file, options("anna")).close()
    let before = try Data(contentsOf: file)
    let owner = FileRights.ownerName(of: file)
    #expect(throws: RegisterError.notOwner(path: file.path, owner: owner)) {
      try Register.takeOver(file, options("lone"))
    }
    let asked = try Register.administrators(of: file, options("lone", owner: true))
    #expect(asked.initials == ["AN"] && asked.standing == .unknown && asked.isOwner)
    #expect(try Data(contentsOf: file) == before)
    try Register.takeOver(file, options("lone", owner: true)).close()
    let register = try Register.open(at: file, options("lone"))
    #expect(register.user.role == .admin)
    let told = try register.history(since: testToday, .danish)
    #expect(
      told.filter { $0.kind == .administratorTaken }.map { $0.sentence(.danish) }
        == ["LO blev administrator, fordi filen er vedkommendes"])
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    try register.save(
      Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .staff), from: nil)
    try register.close()
  }

  @Test("who stands there and may less, or has left, is an administrator in service after it")
  func takenBack() throws {
    let first = try Register.open(at: file, options("anna"))
    var gone = try first.save(
      Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .reader), from: nil)
    let base = gone
    gone.active = false
    try first.save(gone, from: base)
    try first.close()
    let register = try Register.takeOver(file, options("bo", owner: true))
    #expect(register.user.initials == "BO" && register.user.rights == .admin)
    #expect(try register.lookups().staff.count == 2)
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    let actions = try register.history(since: testToday, .danish).count
    try register.close()
    // Once more changes nothing.
    let again = try Register.takeOver(file, options("bo", owner: true))
    #expect(try again.history(since: testToday, .danish).count == actions)
    try again.close()
  }

  @Test("a register that came by an import lets its maker in, who was none of its persons")
  func imported() throws {
    let export = folder.file("alt.json").path
    let elsewhere = try Register.open(at: folder.file("andet.sqlite"), options("anna"))
    try elsewhere.exportAll(to: export)
    try elsewhere.close()
    let made = try Register.open(at: file, options("lone"))
    _ = try made.importFiles([export], ImportOptions(today: testToday))
    try made.close()
    for user in ["lone", "anna"] {
      let register = try Register.open(at: file, options(user))
      #expect(register.user.role == .admin)
      #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
      try register.close()
    }
  }
}
