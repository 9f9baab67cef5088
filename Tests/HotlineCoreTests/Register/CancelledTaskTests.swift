import GRDB
import Testing

@testable import HotlineCore

@Suite("What becomes of work that nobody waits for")
struct CancelledTaskTests {
  let folder: TestFolder
  let register: Register

  init() throws {
    folder = try TestFolder()
    register = try Register.open(at: folder.file("register.sqlite"), .test())
  }

  /// What `body` gives in a task that is cancelled before it begins.
  private func whenCancelled<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try body()
    }.value
  }

  @Test("a question ends in the middle of SQLite's work")
  func question() async throws {
    let register = register
    await #expect(throws: CancellationError.self) {
      try await whenCancelled {
        try register.read { db in
          try Int.fetchOne(
            db,
            sql: """
              WITH RECURSIVE number(n) AS (
                SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 20000000)
              SELECT count(*) FROM number
              """)
        }
      }
    }
    #expect(try register.countOfOrganisations() >= 0)
  }

  @Test("a save is carried through")
  func save() async throws {
    let register = register
    let entry = OrganisationEntry(Organisation(name: "Prøvebageriet", kind: .enterprise))
    let stored = try await whenCancelled { try register.save(entry, from: nil) }
    #expect(try register.record(OrganisationEntry.self, stored.organisation.id) == stored)
  }
}
