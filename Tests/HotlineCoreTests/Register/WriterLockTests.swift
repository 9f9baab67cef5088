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
    let seen = try anna.hold(purpose: "erasure") { _ in colleague.holder() }
    #expect(seen == LockHolder(user: "anna", pid: getpid(), purpose: "erasure", since: testNow))
    #expect(colleague.holder() == nil)
  }

  @Test("is given up after the patience, naming the holder")
  func patience() throws {
    let impatient = lock("bo", patience: 0.01)
    let held = LockHolder(user: "anna", pid: getpid(), purpose: "import", since: testNow)
    try lock("anna").hold(purpose: "import") { _ in
      #expect(throws: RegisterError.busy(holder: held, seconds: 0)) {
        try impatient.hold(purpose: "organisation.entered") { _ in }
      }
    }
    #expect(try impatient.hold(purpose: "organisation.entered") { _ in true })
  }

  @Test("lets one at a time through, also when its file is removed meanwhile")
  func exclusion() async throws {
    let counter = folder.file("tæller")
    try Data("0".utf8).write(to: counter)
    let lock = lock()
    let errors = await atOnce(8) { index in
      for round in 0..<25 {
        try lock.hold(purpose: "import") { _ in
          let text = try String(contentsOf: counter, encoding: .utf8)
          try Data("\((Int(text) ?? 0) + 1)".utf8).write(to: counter)
          if index == 0, round == 5 { unlink(lock.file.path) }
        }
      }
    }
    #expect(errors == [])
    #expect(try String(contentsOf: counter, encoding: .utf8) == "200")
  }

  @Test("knows that its file was removed or replaced while it is held", arguments: [false, true])
  func removedWhileHeld(isReplaced: Bool) throws {
    let mine = lock("anna")
    let seen = try mine.hold(purpose: "import") { hold in
      let before = hold.isShared
      unlink(mine.file.path)
      if isReplaced { try lock("bo").hold(purpose: "import") { _ in } }
      return [before, hold.isShared]
    }
    #expect(seen == [true, false])
    #expect(try mine.hold(purpose: "import") { $0.isShared })
  }

  @Test("who waits for a lock file that is removed meanwhile waits on for the one in its place")
  func removedWhileWaitedFor() throws {
    let lock = lock()
    let events = Events()
    let first = Gate()
    let second = Gate()
    let done = DispatchGroup()
    let run = { (body: @escaping @Sendable () throws -> Void) in
      done.enter()
      Thread.detachNewThread {
        do { try body() } catch { events.add("\(error)") }
        done.leave()
      }
    }
    run {
      try lock.hold(purpose: "import") { _ in
        events.add("first in")
        first.wait()
        events.add("first out")
      }
    }
    events.wait(for: "first in")
    run { try lock.hold(purpose: "import") { _ in events.add("waiter in") } }
    try waitUntilOneWaits(for: lock.file)
    unlink(lock.file.path)
    run {
      try lock.hold(purpose: "import") { _ in
        events.add("second in")
        second.wait()
        events.add("second out")
      }
    }
    events.wait(for: "second in")
    first.open()
    events.wait(for: "first out")
    try waitUntilOneWaits(for: lock.file)
    second.open()
    done.wait()
    #expect(
      events.all == ["first in", "second in", "first out", "second out", "waiter in"])
  }

  @Test("goes on after a signal, and is refused by a file that cannot be locked")
  func oddErrors() throws {
    let answers = Answers([EINTR, EINTR, EWOULDBLOCK, EINTR, 0])
    #expect(LockWait.lock(-1, patience: 10) { _, _ in answers.next() } == .held)
    #expect(answers.isEmpty)
    let refused = Answers([EINTR, ENOLCK])
    #expect(LockWait.lock(-1, patience: 10) { _, _ in refused.next() } == .failed(ENOLCK))
    let lost = Answers([EWOULDBLOCK, EINTR, ENOLCK])
    #expect(LockWait.lock(-1, patience: 10) { _, _ in lost.next() } == .failed(ENOLCK))
    #expect(LockWait.lock(-1, patience: 10) == .failed(EBADF))
  }

  @Test("is refused with a sentence where something else stands in its file's place")
  func noLockFile() throws {
    let lock = lock()
    try FileManager.default.createDirectory(at: lock.file, withIntermediateDirectories: false)
    #expect(
      throws: RegisterError.inTheWay(path: lock.file.path)
    ) {
      try lock.hold(purpose: "import") { _ in }
    }
    try FileManager.default.removeItem(at: lock.file)
    try FileManager.default.createSymbolicLink(
      atPath: lock.file.path, withDestinationPath: folder.file("gone/lock").path)
    #expect(
      throws: RegisterError.inTheWay(path: lock.file.path)
    ) {
      try lock.hold(purpose: "import") { _ in }
    }
  }

  @Test(
    "no other file is emptied: a link in its file's place is refused", arguments: [true, false])
  func link(isSymbolic: Bool) throws {
    let lock = lock()
    let other = folder.file("regnskab.txt")
    try Data("vigtigt".utf8).write(to: other)
    isSymbolic
      ? try FileManager.default.createSymbolicLink(at: lock.file, withDestinationURL: other)
      : try FileManager.default.linkItem(at: other, to: lock.file)
    #expect(throws: RegisterError.inTheWay(path: lock.file.path)) {
      try Register.open(at: folder.file("register.sqlite"), .test())
    }
    #expect(try Data(contentsOf: other) == Data("vigtigt".utf8))
  }

  @Test("nor is a log or its index that is a link written", arguments: ["-wal", "-shm"])
  func linkedLog(part: String) throws {
    try Register.open(at: folder.file("register.sqlite"), .test()).close()
    let other = folder.file("regnskab.txt")
    try Data("vigtigt".utf8).write(to: other)
    let link = folder.file("register.sqlite" + part)
    try? FileManager.default.removeItem(at: link)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: other)
    #expect(throws: RegisterError.inTheWay(path: link.path)) {
      try Register.open(at: folder.file("register.sqlite"), .test())
    }
    #expect(try Data(contentsOf: other) == Data("vigtigt".utf8))
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
        try register.change(.entered(.organisation)) { change in
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

/// What happened, in order, told by several threads.
private final class Events: @unchecked Sendable {
  private let condition = NSCondition()
  private var told: [String] = []

  var all: [String] { condition.withLock { told } }

  func add(_ event: String) {
    condition.withLock {
      told.append(event)
      condition.broadcast()
    }
  }

  /// Waits until `event` was told, or ten seconds.
  func wait(for event: String) {
    let end = Date(timeIntervalSinceNow: 10)
    condition.withLock {
      while !told.contains(event), condition.wait(until: end) {}
    }
  }
}

/// Holds one thread until another opens it.
private final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func wait() { semaphore.wait() }
  func open() { semaphore.signal() }
}

/// What the system answers, one after the other; zero after the last.
private final class Answers: @unchecked Sendable {
  private let lock = NSLock()
  private var rest: [Int32]

  init(_ answers: [Int32]) { rest = answers }

  var isEmpty: Bool { lock.withLock { rest.isEmpty } }

  func next() -> Int32 { lock.withLock { rest.isEmpty ? 0 : rest.removeFirst() } }
}

/// Waits until a thread of this process stands in the kernel's queue for a lock of this file.
private func waitUntilOneWaits(for file: URL) throws {
  let inode = try #require(FileIdentity(path: file.path)).inode
  let end = ContinuousClock.now + .seconds(10)
  while ContinuousClock.now < end {
    let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
    let waits = locks.split(separator: "\n").contains {
      $0.contains("-> FLOCK") && $0.contains(":\(inode) ")
    }
    if waits { return }
    sched_yield()
  }
  Issue.record("nobody waits for \(file.path)")
}
