import Foundation
import Testing

@testable import HotlineCore

@Suite("The watcher")
struct RegisterWatcherTests {
  private func enter(_ name: String, in register: Register) throws {
    try register.change(.entered(.organisation), subject: name) { change in
      try change.insert(Organisation(name: name, kind: .enterprise))
    }
  }

  @Test("sees what we and what colleagues commit, each once")
  func commits() throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let mine = try Register.open(at: file, .test())
    let theirs = try Register.open(at: file, .test("bo"))
    let watcher = try RegisterWatcher(mine)
    #expect(try watcher.look() == .nothingNew)
    try enter("Prøvebageriet", in: mine)
    #expect(try watcher.look() == .changed)
    #expect(try watcher.look() == .nothingNew)
    try enter("Smedjen", in: theirs)
    #expect(try watcher.look() == .changed)
    #expect(try watcher.look() == .nothingNew)
    try theirs.close()
    try mine.close()
  }

  @Test("what colleagues did is told once, our own is not")
  func news() throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let mine = try Register.open(at: file, .test())
    let theirs = try Register.open(at: file, .test("bo"))
    let first = try mine.news(after: nil)
    #expect(first.actions.isEmpty)
    try enter("Prøvebageriet", in: mine)
    try enter("Smedjen", in: theirs)
    try enter("Væveriet", in: theirs)
    let told = try mine.news(after: first.latest)
    #expect(told.actions.map(\.subject) == ["Smedjen", "Væveriet"])
    #expect(told.actions.map(\.kind) == [.entered(.organisation), .entered(.organisation)])
    #expect(told.actions.allSatisfy { $0.initials == theirs.user.initials })
    #expect(try mine.news(after: told.latest).actions.isEmpty)
    try theirs.close()
    try mine.close()
  }

  @Test("sees that the file was removed")
  func removed() throws {
    let folder = try TestFolder()
    let file = folder.file("register.sqlite")
    let register = try Register.open(at: file, .test())
    let watcher = try RegisterWatcher(register)
    try FileManager.default.removeItem(at: file)
    #expect(try watcher.look() == .replaced)
    try register.close()
  }

  @Test("sees our own commits in memory")
  func inMemory() throws {
    let register = try testRegister()
    let watcher = try RegisterWatcher(register)
    #expect(try watcher.look() == .nothingNew)
    try enter("Prøvebageriet", in: register)
    #expect(try watcher.look() == .changed)
    #expect(try watcher.look() == .nothingNew)
  }
}
