import Foundation
import Testing

/// Who may import what (the module map in the README). A new import is a decision about the
/// architecture: it is added here first.
private let allowed: [String: Set<String>] = [
  "Resources": ["Foundation"],
  "Sources/Screen": [],
  "Sources/CursesScreen": ["Screen", "CNcursesw"],
  "Sources/HotlineCore": [
    "Foundation", "FoundationXML", "Synchronization", "GRDB", "CSQLiteConfig", "CZlib",
    "Resources", "Mustache", "CCrypto",
  ],
  "Sources/HotlineDesk": ["Foundation", "Synchronization", "HotlineCore", "Screen", "Resources"],
  "Sources/TerminalDriver": ["Foundation", "CPseudoTerminal"],
  "Sources/DiskRecord": ["Foundation", "CCallRecorder"],
  "Sources/hotline": [
    "ArgumentParser", "Foundation", "HotlineCore", "HotlineDesk", "CursesScreen", "Screen",
    "CTrapGuard", "Resources", "TerminalDriver", "DiskRecord",
  ],
]

/// What only one room of a module may import.
private let confined = [
  "CCrypto": "Sources/HotlineCore/Register/History/",
  "Mustache": "Sources/HotlineCore/Exchange/", "CZlib": "Sources/HotlineCore/Exchange/Sheet/",
  "FoundationXML": "Sources/HotlineCore/Exchange/Sheet/",
]

@Suite("Import rules")
struct ImportRules {
  @Test("every module imports only what it may", arguments: allowed.keys.sorted())
  func importsAreAllowed(module: String) throws {
    let files = try Package.sources(module)
    #expect(!files.isEmpty, "no source in \(module)")
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for name in importedModules(in: text) {
        #expect(
          allowed[module]?.contains(name) == true,
          "\(file.lastPathComponent) in \(module) imports \(name)")
        if let room = confined[name] {
          #expect(file.path.contains(room), "\(file.path) imports \(name) outside \(room)")
        }
      }
    }
  }

  private func importedModules(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 2, at + 1 < words.count,
        words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "public" })
      else { return nil }
      return words[at + 1].split(separator: ".").first.map(String.init)
    }
  }
}
