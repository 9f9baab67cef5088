import Foundation

/// The files of this package, for tests that read them.
enum Package {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

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
}
