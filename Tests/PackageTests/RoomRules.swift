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
    let map = try #require(
      try Package.readme().section("<!-- rooms of \(module) -->", "<!-- /rooms -->"))
    // The first column of the table names them.
    let named = map.split(separator: "\n").dropFirst(2).flatMap { row in
      (row.split(separator: "|").first ?? "").split(separator: ",").map { name in
        name.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
    }
    #expect(try named.sorted() == Package.rooms(of: "Sources/\(module)"))
  }

  /// Rows that other subjects are about: what is offered and needed, and where there is room; who
  /// works here; what codes and figures of the rules mean.
  private static let spokenOfElsewhere = [
    "OfferLine", "WorkplaceOffer", "Position", "Staff", "Label", "Scheme", "Parameter", "Category",
    "Prize", "RetentionRule",
  ]

  @Test("a kind that is one row is named in its rooms and in the line that lists it")
  func plainKinds() throws {
    let sources = try Package.sources("Sources").map { file in
      (path: Package.path(of: file), text: try String(contentsOf: file, encoding: .utf8))
    }
    let rows = sources.compactMap { path, text -> (name: String, room: String)? in
      let name = path.last?.replacing("+Record.swift", with: "") ?? ""
      let row = sources.first { $0.path.last == "\(name).swift" }
      guard row?.text.contains("extension \(name): StoredRow") == true else { return nil }
      return (name, path[path.count - 2])
    }.filter { !Self.spokenOfElsewhere.contains($0.name) }
    #expect(rows.count >= 4)
    let listing = try #require(sources.first { $0.path.last == "RecordKind.swift" })
    for (name, room) in rows {
      let word = try Regex("\\b\(name)\\b")
      let elsewhere = sources.filter { path, text in
        // Goals count what stands in other rooms.
        Set([room, "Records", "Seed", "Demo", "Goals"]).isDisjoint(with: path)
          && text.contains(word)
      }
      // The words that the desk loads in one go.
      #expect(elsewhere.compactMap(\.path.last).allSatisfy { $0 == "Register+Lookups.swift" })
      #expect(listing.text.ranges(of: "\(name).self").count == 1, "\(name)")
    }
  }

  @Test("a sentence stands among the texts, or beside the field, kind or member that it names")
  func sentences() throws {
    let mechanisms = Set([
      "Register", "Search", "Matching", "Exchange", "Privacy", "Basics", "Fields", "Lists",
    ])
    let files = try Package.sources("Sources")
    for file in files {
      let path = Package.path(of: file)
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
