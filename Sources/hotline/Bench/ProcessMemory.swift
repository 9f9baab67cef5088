import Foundation

/// The peak resident set of this process, as Linux counts it (`VmHWM`).
enum ProcessMemory {
  /// In bytes; nil where the system has no `/proc`.
  static func peak() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    else { return nil }
    return Int(kilobytes).map { $0 * 1_024 }
  }

  /// Lets the peak begin anew from what is used at the moment, where the system can.
  static func forgetPeak() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }
}
