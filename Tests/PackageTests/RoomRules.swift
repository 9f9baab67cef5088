import Foundation
import Testing

/// What the README says of the rooms, held against the folders and files.
@Suite("Room rules")
struct RoomRules {
  @Test("no folder is so full that a reader has to search in it")
  func foldersAreRooms() throws {
    let files = try Package.sources("Sources")
    #expect(!files.isEmpty)
    for (folder, inside) in Dictionary(grouping: files, by: { $0.deletingLastPathComponent() }) {
      #expect(inside.count <= 16, "\(inside.count) files stand flat in \(folder.path)")
    }
  }

  @Test(
    "the map in the README names every room, and no other",
    arguments: ["HotlineCore", "HotlineDesk"])
  func map(module: String) throws {
    let readme = try String(
      contentsOf: Package.folder.appending(path: "README.md"), encoding: .utf8)
    let map = try #require(readme.section("<!-- rooms of \(module) -->", "<!-- /rooms -->"))
    // The first column of the table names them.
    let named = map.split(separator: "\n").dropFirst(2).flatMap { row in
      (row.split(separator: "|").first ?? "").split(separator: ",").map { name in
        name.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
    }
    #expect(try named.sorted() == Package.rooms(of: "Sources/\(module)"))
  }

  /// Kinds whose form shows nothing besides their fields, and the room that loads them in one go for
  /// the desk.
  @Test(
    "a plain kind is named in its rooms and in the line that lists it",
    arguments: ["KnowledgeCard", "ContactInfo", "WeekdayHours", "HolidayOverride"])
  func plainKind(name: String) throws {
    let home = try #require(
      try Package.sources("Sources/HotlineCore").first {
        $0.lastPathComponent == "\(name)+Record.swift"
      })
    let room = home.deletingLastPathComponent().lastPathComponent
    let mentioning = try Package.sources("Sources").filter { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.contains(try Regex("\\b\(name)\\b"))
        && !file.pathComponents.contains { [room, "Records", "Seed", "Demo"].contains($0) }
    }
    #expect(mentioning.map(\.lastPathComponent) == ["Register+Lookups.swift"])
    let listing = try String(
      contentsOf: home.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Records/RecordKind.swift"), encoding: .utf8)
    #expect(listing.ranges(of: "\(name).self").count == 1)
  }

  @Test("a sentence stands among the texts, or beside the field, kind or member that it names")
  func sentences() throws {
    let mechanisms = Set([
      "Register", "Search", "Matching", "Exchange", "Privacy", "Basics", "Fields", "Lists",
    ])
    let files = try Package.sources("Sources")
    for file in files {
      let path = file.pathComponents
      let isRoom =
        path.contains("HotlineCore") && mechanisms.isDisjoint(with: path)
        || path.contains("HotlineDesk") && path.contains("Records")
      let text = try String(contentsOf: file, encoding: .utf8)
      let said = text.ranges(of: try Regex(#"Phrase\(\s*da: "[^"]"#))
      #expect(isRoom || said.isEmpty, "\(file.lastPathComponent) says something of its own")
    }
    #expect(files.count > 100)
  }
}

extension String {
  /// What stands between two marks; nil where one is missing.
  fileprivate func section(_ start: String, _ end: String) -> String? {
    guard let from = range(of: start), let to = range(of: end, range: from.upperBound..<endIndex)
    else { return nil }
    return String(self[from.upperBound..<to.lowerBound])
  }
}
