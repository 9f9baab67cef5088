import Foundation

/// The files of this package, for tests that read them.
enum Package {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every source file in or below a folder of the package.
  static func sources(_ path: String) throws -> [URL] {
    let below = folder.appending(path: path)
    return try FileManager.default.subpathsOfDirectory(atPath: below.path)
      .filter { $0.hasSuffix(".swift") }.sorted().map { below.appending(path: $0) }
  }

  /// The folders and the name of a file within the package.
  static func path(of file: URL) -> [String] {
    Array(file.pathComponents.dropFirst(folder.pathComponents.count))
  }

  /// The folders that stand in one, by name.
  static func rooms(of path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: path), includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent).sorted()
  }

  static func readme() throws -> String {
    try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
  }

  /// Every test as `Suite.function`, and every suite, by the names that they have in the code.
  static func tests() throws -> Set<String> {
    try sources("Tests").reduce(into: []) { names, file in
      var suite = ""
      var isTest = false
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        if !line.hasPrefix(" "), let index = words.firstIndex(where: isType) {
          suite = name(words.dropFirst(index + 1).first)
        }
        if words.first?.hasPrefix("@Test") == true { isTest = true }
        if isTest, let index = words.firstIndex(of: "func") {
          names.formUnion([suite, "\(suite).\(name(words.dropFirst(index + 1).first))"])
          isTest = false
        }
      }
    }
  }

  private static func isType(_ word: Substring) -> Bool {
    ["struct", "class", "enum", "extension"].contains(word)
  }

  /// The letters with which a word of code begins.
  private static func name(_ word: Substring?) -> String {
    String((word ?? "").prefix { $0.isLetter || $0.isNumber })
  }
}

extension String {
  /// What stands between two marks; nil where one is missing.
  func section(_ start: String, _ end: String) -> String? {
    guard let from = range(of: start), let to = range(of: end, range: from.upperBound..<endIndex)
    else { return nil }
    return String(self[from.upperBound..<to.lowerBound])
  }
}
