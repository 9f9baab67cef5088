import Foundation

/// Why a file could not be written. What stood at the path before is untouched.
public enum OutputError: Error, Equatable, Sendable {
  /// Where a file is wanted.
  case isDirectory(path: String)
  /// Where a folder is wanted.
  case isFile(path: String)
  /// A folder in whose place pages are to stand holds something else.
  case holdsSomethingElse(path: String)
  /// A device, a pipe or the like.
  case isNoFile(path: String)
  /// Something stands there already, and nobody asked to replace it.
  case exists(path: String)
  /// A register that is in use, or one of the files and folders that stand beside a register.
  case belongsToRegister(path: String)
  /// A database, which only a copy of a register takes the place of, and only that of another copy.
  case isDatabase(path: String)
  /// The folder in which the file would stand; `path` is the folder's.
  case folderMissing(path: String)
  case cannotWrite(path: String)
  case diskFull(path: String)

  /// The one that an error number of the system stands for.
  init(_ number: Int32, path: String) {
    self =
      [ENOSPC, EDQUOT, EFBIG].contains(number) ? .diskFull(path: path) : .cannotWrite(path: path)
  }
}
