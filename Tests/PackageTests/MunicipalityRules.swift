import Foundation
import Testing

/// Files in which the name of one municipality is data: tables of the country, the fictional register
/// and what is asked of it, what benches invent, and what an old step of the schema looks for.
private let allowed: Set<String> = [
  "PostalCodeTable.swift", "MunicipalityTable.swift", "GoldenTable.swift", "NeedCaseTable.swift",
  "IdleLineTable.swift", "InventedRegister.swift", "InventedCPRNumbers.swift",
  "InventedNotes.swift", "Schema+Prizes.swift",
]

/// What the profile says of Silkeborg, in words that no other municipality can use.
private let words = [
  "Silkeborg", "0740", "Beskæftigelsesafdeling", "Jobcenter Erhverv", "89 70 57 57", "89705757",
]

@Suite("Municipality rules")
struct MunicipalityRules {
  @Test("no sentence and no rule knows whose register it is", arguments: ["Sources", "Resources"])
  func unnamed(module: String) throws {
    let files = try Package.sources(module).filter { file in
      !allowed.contains(file.lastPathComponent) && !Package.path(of: file).contains("Demo")
    }
    #expect(files.count > 50 || module == "Resources")
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n")
      where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        let code = line.split(separator: "//", maxSplits: 1)[0]
        for word in words where code.contains(word) {
          Issue.record("\(file.lastPathComponent) names \(word): \(line)")
        }
      }
    }
  }

  @Test(
    "no template and no guidance that ships for everybody names it",
    arguments: ["guidance.json", "lookups.json", "directoryList.mustache", "enterprise.mustache"])
  func data(file: String) throws {
    let text = try String(
      contentsOf: Package.folder.appending(path: "Resources/Data/\(file)"), encoding: .utf8)
    for word in words { #expect(!text.contains(word), "\(word)") }
  }
}
