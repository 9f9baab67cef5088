import Foundation

extension Register {
  /// Writes what is read of a record as plain text, whole or not at all, and says whether another file
  /// gave way. Throws ``OutputError``.
  ///
  /// - Parameter reference: of the matter that it files; nil for any other page.
  public func write(
    _ page: RecordPage, of reference: String? = nil, to path: String, replacing: Bool
  ) throws -> Bool {
    try writeText(.page(reference: reference), to: path, replacing) { _, write in
      try write(page.text + "\n")
      return 1
    }.hasReplaced
  }

  /// Writes the same into a folder, under a name that nothing has there, and gives its path.
  public func write(_ page: RecordPage, into folder: URL) throws -> String {
    try FreeName.write(Slug.of(page.title), "txt", on: try today(), in: folder) {
      _ = try write(page, to: $0, replacing: false)
    }
  }
}
