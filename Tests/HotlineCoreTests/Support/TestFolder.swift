import Foundation

@testable import HotlineCore

/// A folder of its own below the temporary one, removed with the value's last use.
final class TestFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "hotline-test-\(UUID().uuidString.filter(\.isLetter))")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func file(_ name: String) -> URL {
    url.appending(path: name)
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  /// The rights of a file here, such as `0o600`.
  func mode(_ name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: file(name).path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}

extension RegisterOptions {
  /// Options of an invented person at the pinned moment.
  static func test(
    _ user: String = "anna", readOnly: Bool = false, patience: TimeInterval = 10
  ) -> RegisterOptions {
    var options = RegisterOptions(osUser: user, clock: { testNow })
    options.isReadOnly = readOnly
    options.lockPatience = patience
    // A colleague who is entered by coming: what a test is about is mostly not who may.
    options.roleOfUnknown = { _ in .staff }
    return options
  }
}
