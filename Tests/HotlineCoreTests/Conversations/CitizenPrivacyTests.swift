import Foundation
import Testing

@testable import HotlineCore

@Suite("A caller who is a citizen")
struct CitizenPrivacyTests {
  let folder: TestFolder
  let register: Register

  init() throws {
    folder = try TestFolder()
    register = try Register.open(at: folder.file("register.sqlite"), .test())
  }

  private static let name = "Opdigtet Borgersen"
  private static let digits = "71234567"

  private func call(_ type: Inquiry.CallerType?) -> ConversationEntry {
    var entry = register.call("hvem bager kager?")
    entry.inquiry?.callerType = type
    entry.inquiry?.callerName = Self.name
    entry.inquiry?.callerPhone = PhoneNumbers(Self.digits)
    return entry
  }

  /// The files of the folder in which one of the two is found.
  private func traces() throws -> [String] {
    try folder.names.filter { name in
      let data = try Data(contentsOf: folder.file(name))
      return [Self.name, "Borgersen", Self.digits].contains { data.range(of: Data($0.utf8)) != nil }
    }
  }

  @Test("leaves neither name nor number in any file")
  func nothingIsLeft() throws {
    var entry = call(.citizen)
    entry.caller = .init(newOrganisation: Self.name)
    let stored = try register.save(entry, from: nil)
    #expect(stored.inquiry?.callerName == nil)
    #expect(stored.inquiry?.callerPhone == nil)
    #expect(stored.caller == nil)
    #expect(try traces() == [])
    try register.close()
    #expect(try traces() == [])
  }

  @Test("is not the organisation that was selected: that was what the call was about")
  func organisation() throws {
    let bakery = try register.enter("Prøvebageriet")
    var entry = call(.citizen)
    entry.caller = bakery
    let stored = try register.save(entry, from: nil)
    #expect(stored.inquiry?.callerOrganisationID == nil)
    #expect(stored.caller == nil)
    #expect(stored.mentions == [.init(party: bakery, role: .discussed)])
    try register.close()
  }

  @Test("who turns out to be one is taken out of the row and of its history")
  func foundOutLater() throws {
    let stored = try register.save(call(.other), from: nil)
    #expect(stored.inquiry?.callerName == Self.name)
    #expect(try traces() != [])
    var entry = stored
    entry.inquiry?.callerType = .citizen
    let corrected = try register.save(entry, from: stored)
    #expect(corrected.inquiry?.callerName == nil)
    try register.close()
    #expect(try traces() == [])
    let again = try Register.open(at: folder.file("register.sqlite"), .test())
    _ = try again.undo()
    #expect(
      try again.record(ConversationEntry.self, stored.interaction.id)?.inquiry?.callerName == nil)
    try again.close()
  }
}
