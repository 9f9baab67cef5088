import Foundation
import Resources
import Testing

@testable import HotlineCore

@Suite("All that is stored of one person")
struct PersonAccessTests {
  @Test("is written in the two parts, the notes of staff and what tells of others apart")
  func parts() throws {
    let folder = try TestFolder()
    let world = try RightsWorld(folder)
    try world.occur()
    let written = try #require(
      try world.register.exportAccess(
        ofPerson: "sølvgaard testperson", to: folder.file("indsigt").path, .danish))
    let files = try written.reduce(into: [String: String]()) { files, file in
      files[URL(filePath: file.path).lastPathComponent] =
        try String(contentsOfFile: file.path, encoding: .utf8)
    }
    let reference = "contact-\(world.person.id)"
    #expect(
      files.keys.sorted() == [
        "internt-\(reference).json", "internt-\(reference).txt",
        "til-udlevering-\(reference).json", "til-udlevering-\(reference).txt",
      ])
    let answer = try #require(files["til-udlevering-\(reference).txt"])
    let apart = try #require(files["internt-\(reference).txt"])
    for said in [RightsWorld.name, RightsWorld.mail, "20 11 22 33", "daglig leder", "Prøvestedet"] {
      #expect(answer.contains(said), "\(said)")
    }
    #expect(!answer.contains("ring på 2011 2233 i morgen"))
    #expect(!answer.contains("Nabostedet"))
    #expect(apart.contains("ring på 2011 2233 i morgen"))
    #expect(apart.contains("Nabostedet"))
    #expect(apart.contains("ALLE STEDER"))
    let json = try #require(files["til-udlevering-\(reference).json"])
    #expect(json.contains(#""person": "contact:\#(world.person.id)""#))
    #expect(
      try world.register.exportAccess(
        ofPerson: "Ingen Kendt", to: folder.file("intet").path, .danish) == nil)
    try world.register.close()
  }
}
