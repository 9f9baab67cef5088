import Foundation
import Resources
import Testing

@testable import HotlineCore

/// A register is made of a profile, and its profile is the same again.
@Suite("The profile of a register")
struct ProfileRoundTripTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func written(_ register: Register) throws -> Profile {
    try JSONDecoder().decode(Profile.self, from: Data(register.profileText().utf8))
  }

  @Test("of a fresh register is the one that ships")
  func shipped() throws {
    #expect(try written(testRegister()) == Shipped.profile())
  }

  @Test("of another municipality comes home in everything but its keys")
  func other() throws {
    var options = RegisterOptions.test()
    options.profile = try OtherProfile.profile(in: folder)
    let first = try Register.inMemory(options)
    let home = try first.home()
    #expect(home.code == "0330")
    #expect(home.name == "Slagelse Kommune")
    #expect(home.neighbours == ["0329", "0340"])
    let path = folder.file("ud.json").path
    _ = try first.writeProfile(to: path)
    options.profile = try ProfileFile(path: path).profile
    let second = try Register.inMemory(options)
    #expect(try second.profileText() == first.profileText())
    let profile = try written(second)
    let asked = try OtherProfile.profile(in: folder)
    #expect(profile.organisations.map(\.names) == asked.organisations.map(\.names))
    #expect(profile.organisations.map(\.key) == ["slagelse-kommune", "center-for-arbejde"])
    #expect(profile.prizes.map(\.nominatedBy) == ["center-for-arbejde"])
    #expect(profile.periods == asked.periods)
    #expect(profile.params == asked.params)
    #expect(profile.openingHours == asked.openingHours)
    #expect(profile.holidayOverrides == asked.holidayOverrides)
    #expect(profile.contacts == asked.contacts)
    #expect(profile.retention == asked.retention)
    #expect(profile.cards == nil)
  }

  @Test("says what was edited since, and no leader's name")
  func edited() throws {
    let register = try testRegister()
    let rows = try register.lookups()
    var card = try #require(rows.knowledgeCards.first)
    card.textDa = "Noget helt andet."
    _ = try register.save(card, from: rows.knowledgeCards[0])
    var leader = try #require(rows.contactInfo.first { $0.kind == .leader })
    leader.value = "Testperson Zeta"
    _ = try register.save(leader, from: rows.contactInfo.first { $0.kind == .leader })
    let text = try register.profileText()
    #expect(text.contains("Noget helt andet."))
    #expect(!text.contains("Testperson"))
    #expect(try written(register).cards?.count == 14)
  }

  @Test("is written where nothing stands, and makes a register only where none is")
  func files() throws {
    let path = folder.file("ud.json").path
    #expect(try testRegister().writeProfile(to: path) == false)
    #expect(throws: OutputError.exists(path: path)) { try testRegister().writeProfile(to: path) }
    let file = folder.file("register.sqlite")
    let made = try Register.make(at: file, of: ProfileFile(path: path).profile, .test())
    try made.close()
    let before = try Data(contentsOf: file)
    #expect(throws: RegisterError.alreadyThere(path: file.path)) {
      try Register.make(at: file, of: nil, .test())
    }
    #expect(try Data(contentsOf: file) == before)
  }
}
