import Foundation
import Resources
import Testing

@testable import HotlineCore

@Suite("The home of a person, and things in a row")
struct HomeFolderTests {
  @Test("is $HOME, else that of the account")
  func home() {
    #expect(HomeFolder.of(["HOME": "/tmp/hjem"]).path == "/tmp/hjem")
    let account = FileManager.default.homeDirectoryForCurrentUser
    for home in ["", "hjem"] { #expect(HomeFolder.of(["HOME": home]) == account) }
    #expect(HomeFolder.of([:]) == account)
  }

  @Test("several things are named as a sentence does")
  func series() {
    #expect([String]().series(.danish) == "")
    #expect(["vækst"].series(.danish) == "vækst")
    #expect(["vækst", "inklusion"].series(.danish) == "vækst og inklusion")
    #expect(["a", "b", "c"].series(.english) == "a, b and c")
  }
}
