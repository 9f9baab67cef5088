import Foundation
import HotlineCore
import Testing

@testable import HotlineCore

/// The sockets by which desks hear, in a folder that others may write to.
@Suite("Sockets of desks")
struct DeskSocketTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func store(_ user: String) throws -> DraftStore {
    try DraftStore(
      register: folder.file("register.sqlite"), user: user,
      stateFolder: folder.file("state"))
  }

  private func line(_ user: String) -> DeskLine {
    DeskLine(
      register: folder.file("register.sqlite"), user: user, stateFolder: folder.file("state"))
  }

  private var drafts: String { folder.file("register.sqlite.drafts").path }

  private func sockets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: drafts).filter { $0.hasSuffix(".ring") }
  }

  @Test("every desk of one person hears, nobody else's, and who knows already is left out")
  func heard() throws {
    let stores = try [store("anna"), store("anna"), store("bo")]
    let sockets = try stores.map { try #require(DeskSocket(beside: $0)) }
    let event = PhoneEvent(.ringing, number: PhoneNumber("86123456"), callID: "a")
    #expect(line("anna").tell(event) == 2)
    #expect(sockets[0].next() == event && sockets[1].next() == event)
    #expect(line("anna").tell(event, besides: stores[0].desk) == 1)
    #expect(sockets[1].next() == event)
    #expect(line("cleo").tell(event) == 0)
    for socket in sockets { socket.close() }
    #expect(line("anna").tell(event) == 0)
    #expect(try self.sockets().isEmpty)
  }

  @Test("only its owner may write to it, however long the path is")
  func rights() throws {
    let deep = folder.file(String(repeating: "lang", count: 40))
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    let register = deep.appending(path: "register.sqlite")
    let store = try DraftStore(register: register, user: "anna", stateFolder: folder.file("state"))
    let socket = try #require(DeskSocket(beside: store))
    let place = register.path + ".drafts"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: place).first { $0.hasSuffix(".ring") })
    var status = stat()
    #expect(lstat("\(place)/\(name)", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(status.st_mode & S_IFMT == S_IFSOCK)
    socket.close()
  }

  @Test("a socket that a desk left behind goes with the next call, and with the next desk")
  func stale() throws {
    let store = try store("anna")
    // A desk that was killed: its name stays, and nobody listens.
    func leaveBehind(_ name: String) throws {
      let descriptor = Foundation.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
      #expect(
        SocketFolder.withAddress("\(drafts)/\(name)") { bind(descriptor, $0, $1) == 0 })
      close(descriptor)
    }
    try leaveBehind("anna.old.ring")
    #expect(line("anna").tell(PhoneEvent(.ringing)) == 0)
    #expect(try sockets().isEmpty)
    try leaveBehind("anna.older.ring")
    try leaveBehind("bo.older.ring")
    let socket = try #require(DeskSocket(beside: store))
    #expect(try sockets().filter { $0.hasPrefix("anna.") }.count == 1)
    #expect(try sockets().contains("bo.older.ring"))
    socket.close()
  }

  @Test("links and files under the name of a socket get nothing and stay")
  func links() throws {
    let store = try store("anna")
    let elsewhere = try #require(DeskSocket(beside: self.store("bo")))
    let bo = try #require(try sockets().first)
    try FileManager.default.createSymbolicLink(
      atPath: "\(drafts)/anna.link.ring", withDestinationPath: bo)
    try Data("stays".utf8).write(to: URL(filePath: "\(drafts)/anna.file.ring"))
    #expect(line("anna").tell(PhoneEvent(.ringing)) == 0)
    #expect(try sockets().count == 3)
    elsewhere.close()
    try store.close()
    // A link in the place of the folder leads nowhere.
    let away = try TestFolder()
    try FileManager.default.createSymbolicLink(
      at: away.file("register.sqlite.drafts"),
      withDestinationURL: folder.file("register.sqlite.drafts"))
    #expect(SocketFolder(away.file("register.sqlite.drafts")) == nil)
  }

  @Test("rubbish and messages that are too long are passed over")
  func hostile() throws {
    let store = try store("anna")
    let socket = try #require(DeskSocket(beside: store))
    let folder = try #require(SocketFolder(URL(filePath: drafts)))
    let name = try #require(try sockets().first)
    for message in [
      Data(), Data([0xFF]), Data(repeating: 0x5B, count: 4_097),
      Data(repeating: 0x20, count: 60_000), Data("{}".utf8),
    ] {
      _ = folder.send(message, to: name)
    }
    let event = PhoneEvent(.ended, callID: "a", cause: "cancel")
    #expect(folder.send(try event.encoded(), to: name))
    #expect(socket.next() == event)
    socket.close()
    #expect(socket.next() == nil)
  }

  @Test("missed calls: once each, the newest first, for fourteen days, in no register")
  func missed() throws {
    let store = try store("anna")
    let now = Instant(seconds: 1_795_424_640)
    let number = PhoneNumber("86998877")
    let calls = [("a", 0), ("b", 3_600), ("c", 15 * 86_400)].map { id, age in
      MissedCall(id: id, number: number, at: now.adding(seconds: -age))
    }
    for call in calls + calls { try store.keep(call) }
    try store.keep(MissedCall(id: "d", number: nil, at: now.adding(seconds: -60)))
    #expect(try store.missedCalls(at: now).map(\.id) == ["a", "d", "b"])
    try store.forget(missedCall: "a")
    #expect(try store.missedCalls(at: now).map(\.id) == ["d", "b"])
    try store.close()
    let raw = try #require(number).raw
    let bytes = try Data(contentsOf: folder.file("register.sqlite.drafts/anna.sqlite"))
    // What is forgotten is overwritten: of three rows with the number one is left.
    #expect(bytes.ranges(of: Data(raw.utf8)).count == 1)
  }
}
