import Foundation
import GRDB
import Testing

@testable import HotlineCore

@Suite("The writer lock")
struct WriterLockTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func lock(_ user: String = "anna", patience: TimeInterval = 10) -> WriterLock {
    var options = RegisterOptions.test(user)
    options.lockPatience = patience
    return WriterLock(
      besides: folder.file("register.sqlite"), rights: FileRights(in: folder.url), options)
  }

  /// Runs `body` on `count` threads at once and gives back what they threw.
  private func atOnce(
    _ count: Int, _ body: @escaping @Sendable (Int) throws -> Void
  ) async -> [String] {
    await withTaskGroup(of: String?.self) { group in
      for index in 0..<count {
        group.addTask {
          await withCheckedContinuation { continuation in
            Thread.detachNewThread {
              do {
                try body(index)
                continuation.resume(returning: nil)
              } catch {
                continuation.resume(returning: "\(error)")
              }
            }
          }
        }
      }
      return await group.reduce(into: []) { errors, error in
        if let error { errors.append(error) }
      }
    }
  }

  @Test("says who does what while it is held, and nothing afterwards")
  func holder() throws {
    let anna = lock("anna")
    let colleague = lock("bo")
    #expect(colleague.holder() == nil)
    let seen = try anna.hold(purpose: "erasure") { colleague.holder() }
    #expect(seen == LockHolder(user: "anna", pid: getpid(), purpose: "erasure", since: testNow))
    #expect(colleague.holder() == nil)
  }

  @Test("is given up after the patience, naming the holder")
  func patience() throws {
    let impatient = lock("bo", patience: 0.01)
    let held = LockHolder(user: "anna", pid: getpid(), purpose: "import", since: testNow)
    try lock("anna").hold(purpose: "import") {
      #expect(throws: RegisterError.busy(holder: held, seconds: 0)) {
        try impatient.hold(purpose: "organisation.entered") {}
      }
    }
    #expect(try impatient.hold(purpose: "organisation.entered") { true })
  }

  @Test("lets one at a time through, also when its file is removed meanwhile")
  func exclusion() async throws {
    let counter = folder.file("tæller")
    try Data("0".utf8).write(to: counter)
    let lock = lock()
    let errors = await atOnce(8) { index in
      for round in 0..<25 {
        try lock.hold(purpose: "import") {
          let text = try String(contentsOf: counter, encoding: .utf8)
          try Data("\((Int(text) ?? 0) + 1)".utf8).write(to: counter)
          if index == 0, round == 5 { unlink(lock.file.path) }
        }
      }
    }
    #expect(errors == [])
    #expect(try String(contentsOf: counter, encoding: .utf8) == "200")
  }

  @Test("many first starts at once on one path all succeed, and fill it once")
  func firstStarts() async throws {
    for round in 0..<5 {
      let file = folder.file("register-\(round).sqlite")
      let errors = await atOnce(6) { index in
        try Register.open(at: file, .test("user\(index)")).close()
      }
      #expect(errors == [])
      let register = try Register.open(at: file, .test("user0"))
      let counts = try register.read { db in
        try [
          "staff", "staff WHERE role = 'admin'", "strategyPeriod",
          "action WHERE kind = 'register.created'",
        ].map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") }
      }
      #expect(counts == [6, 1, 2, 1])
      try register.close()
    }
  }

  @Test("ten writers at once all save")
  func tenWriters() async throws {
    let file = folder.file("register.sqlite")
    try Register.open(at: file, .test()).close()
    let errors = await atOnce(10) { index in
      let register = try Register.open(at: file, .test("user\(index)"))
      for number in 0..<10 {
        try register.change(.organisationEntered) { change in
          try change.insert(Organisation(name: "Prøve \(index)-\(number)", kind: .enterprise))
        }
      }
      try register.close()
    }
    #expect(errors == [])
    let register = try Register.open(at: file, .test())
    let names = try register.read { db in
      try Set(
        String.fetchAll(db, sql: "SELECT name FROM organisation WHERE source <> 'profile'"))
    }
    #expect(names.count == 100)
    try register.close()
  }
}
