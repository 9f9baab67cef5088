import Foundation

/// What stands under the name of a folder in which Hotline keeps files of its own. Through a link
/// they would come to lie in a folder of somebody else, and what lies there would be taken for them.
enum OwnFolder {
  /// Nothing, or nothing that can be seen from here.
  case missing
  case folder
  /// A link, a file, a device.
  case somethingElse

  init(at folder: URL) {
    var status = stat()
    guard lstat(folder.path, &status) == 0 else {
      self = .missing
      return
    }
    self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .somethingElse
  }

  /// Throws ``RegisterError/inTheWay(path:)`` for something else than a folder.
  static func require(_ folder: URL) throws {
    if OwnFolder(at: folder) == .somethingElse { throw RegisterError.inTheWay(path: folder.path) }
  }
}
