import Foundation

/// Names that nothing has in a folder yet: for what a desk saves without asking for one.
enum FreeName {
  /// Far more than anybody writes; a folder in which every name is taken has an end.
  private static let most = 100_000

  /// Writes under `stem-2026-11-23`, or with the next number behind it, and gives the path.
  ///
  /// - Parameter ending: without its dot; empty for a folder.
  static func write(
    _ stem: String, _ ending: String, on day: DanishDate, in folder: URL,
    _ body: (_ path: String) throws -> Void
  ) throws -> String {
    var number = 1
    while true {
      let suffix = number == 1 ? "" : "-\(number)"
      let name = "\(stem)-\(day.iso)\(suffix)" + (ending.isEmpty ? "" : "." + ending)
      let path = folder.appending(path: name).path
      do {
        try body(path)
        return path
      } catch OutputError.exists where number < most {
        number += 1
      }
    }
  }
}
