import Foundation
import Resources

extension Register {
  /// Makes a register of `profile` at `url`, where nothing may stand but an empty file; nil is
  /// Silkeborg Kommune's.
  ///
  /// It is made in memory first, so that a profile which the rules of the schema refuse leaves
  /// nothing behind. Throws ``RegisterError/alreadyThere(path:)`` and whatever
  /// ``open(at:_:)`` throws.
  public static func make(
    at url: URL, of profile: Profile?, _ options: RegisterOptions
  ) throws -> Register {
    var options = options
    options.profile = profile
    options.makesFile = true
    let file = RegisterFile(at: url)
    if file.kind == .file {
      throw DatabaseMark(of: file.url) == .register
        ? RegisterError.alreadyThere(path: file.url.path)
        : RegisterError.notARegister(path: file.url.path)
    }
    try inMemory(options).close()
    return try open(at: url, options)
  }
}
