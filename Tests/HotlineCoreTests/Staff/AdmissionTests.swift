import Foundation
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
    _ user: String, readOnly: Bool = false, as role: Staff.Role? = nil
  ) -> RegisterOptions {
    var options = RegisterOptions.test(user, readOnly: readOnly)
    options.roleOfUnknown = { _ in role }
    return options
  }

  @Test("the first is administrator; somebody unknown reads nothing, until they are entered")
  func entered() throws {
    let first = try Register.open(at: file, options("anna"))
    #expect(first.user.role == .admin)
    for readOnly in [false, true] {
      #expect(throws: RegisterError.notAdmitted(user: "bo", who: ["AN"])) {
        try Register.open(at: file, options("bo", readOnly: readOnly))
      }
    }
    #expect(
      RegisterError.notAdmitted(user: "bo", who: ["AN"]).sentence(.danish)
        == "bo står ikke i registeret og kommer ikke ind. En administrator (AN) opretter dig på "
        + "skrivebordet under Medarbejdere med bo i feltet Bruger.")
    try first.save(Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .reader), from: nil)
    let second = try Register.open(at: file, options("bo"))
    #expect(second.user.role == .reader)
    try second.close()
    try first.close()
  }

  @Test("a register is not touched by somebody who does not get in")
  func untouched() throws {
    try Register.open(at: file, options("anna")).close()
    let before = try Data(contentsOf: file)
    #expect(throws: RegisterError.self) { try Register.open(at: file, options("bo")) }
    #expect(try Data(contentsOf: file) == before)
  }

  @Test("who has left gets in no more, neither to write nor to read")
  func left() throws {
    let first = try Register.open(at: file, options("anna"))
    var colleague = try first.save(
      Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .leader), from: nil)
    try Register.open(at: file, options("bo")).close()
    let base = colleague
    colleague.active = false
    try first.save(colleague, from: base)
    for readOnly in [false, true] {
      #expect(throws: RegisterError.notAdmitted(user: "bo", who: ["AN"], hasLeft: true)) {
        try Register.open(at: file, options("bo", readOnly: readOnly))
      }
    }
    try first.close()
    #expect(
      RegisterError.notAdmitted(user: "bo", who: ["AN"], hasLeft: true).sentence(.danish)
        == "bo er stoppet ifølge registeret og kommer ikke ind. En administrator (AN) kan lukke dig "
        + "ind igen på skrivebordet under Medarbejdere.")
  }

  @Test("whoever the file belongs to gets in on another machine, and may enter the others")
  func owner() throws {
    try Register.open(at: file, options("anna")).close()
    let moved = RegisterOptions(osUser: "lone", clock: { testNow })
    let register = try Register.open(at: file, moved)
    #expect(register.user.role == .admin)
    #expect(register.notices == [.tookOver(user: "lone")])
    let told = try register.history(since: testToday, .english)
    #expect(told.filter { $0.kind == .staffAdded }.map(\.subject) == ["LO"])
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    try register.save(
      Staff(initials: "BO", osUser: "bo", name: "Prøve Bo", role: .staff), from: nil)
    try register.close()
  }
}
