import Foundation

/// A folder that a command writes several files to: all of them, or none.
final class OutputFolder {
  private let path: String
  private let register: URL?
  private let isReplacing: Bool
  private var files: [OutputFile] = []
  /// The folder was not there before.
  private var isNew = false

  /// Makes the folder where it is missing, for its owner alone; a failure takes it away again.
  /// `register`: the file that the command reads; nil in memory.
  init(_ path: String, register: URL?, isReplacing: Bool) throws(OutputError) {
    (self.path, self.register, self.isReplacing) = (path, register, isReplacing)
    let target = RealPath.of(path)
    // What it holds decides, not only its own name: nothing may come to lie among drafts.
    if KeptFiles(of: register).hold(target.appending(path: "x")) {
      throw .belongsToRegister(path: path)
    }
    switch RegisterFile(at: target).kind {
    case .folder: return
    case .nothing: try OutputPlace.requireFolder(of: target)
    case .hidden: throw .cannotWrite(path: path)
    case .empty, .file, .somethingElse: throw .isFile(path: path)
    }
    if KeptFiles(of: register).hold(target) { throw .belongsToRegister(path: path) }
    guard mkdir(target.path, 0o700) == 0 else { throw OutputError(errno, path: path) }
    isNew = true
  }

  deinit {
    guard isNew else { return }
    for file in files { file.discard() }
    // Only an empty one goes.
    rmdir(RealPath.of(path).path)
  }

  /// A file of this name in it, to be filled and then taken with the others.
  func file(_ name: String) throws(OutputError) -> OutputFile {
    let place = try OutputPlace(
      path: URL(filePath: path).appending(path: name).path, for: .text, register: register,
      isReplacing: isReplacing)
    let file = try OutputFile(place)
    files.append(file)
    return file
  }

  /// Gives every file its place and says which of them replaced something.
  func take() throws(OutputError) -> [Bool] {
    let hasReplaced = try OutputFile.take(files)
    if isNew { DurableFolder.sync(RealPath.of(path).deletingLastPathComponent()) }
    isNew = false
    return hasReplaced
  }
}
