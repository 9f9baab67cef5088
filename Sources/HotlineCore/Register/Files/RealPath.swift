import Foundation

/// Where a path leads, as the system goes: every link is followed, and `..` is the folder above the
/// one a link leads to. The last part need not exist.
enum RealPath {
  static func of(_ path: String) -> URL {
    var path = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    for _ in 0..<40 {
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        break
      }
      path = target.hasPrefix("/") ? target : split(path).folder + target
    }
    let (folder, name) = split(path)
    guard !["", ".", ".."].contains(name), let resolved = real(folder) else {
      return URL(filePath: real(path) ?? path).standardizedFileURL
    }
    return URL(filePath: resolved).appending(path: name)
  }

  /// The folder with its slash, and the last part.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("./", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
