import Foundation

/// The memory of a process, as Linux counts it: its peak resident set (`VmHWM`), and what is its own.
enum ProcessMemory {
  /// In bytes; nil where the system has no `/proc`, or no such process any more.
  ///
  /// - Parameter process: Another process than this one.
  static func peak(of process: Int32? = nil) -> Int? {
    let name = process.map(String.init) ?? "self"
    guard let status = try? String(contentsOfFile: "/proc/\(name)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    else { return nil }
    return Int(kilobytes).map { $0 * 1_024 }
  }

  /// What a process shares with no other at the moment, in bytes: what one more of them costs. nil where
  /// the system does not say.
  static func ofItsOwn(_ process: Int32) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
    else { return nil }
    let own = text.split(separator: "\n").filter { $0.hasPrefix("Private_") }
      .compactMap { $0.split(separator: " ").dropFirst().first.flatMap { Int($0) } }
    return own.isEmpty ? nil : own.reduce(0, +) * 1_024
  }

  /// Lets the peak begin anew from what is used at the moment, where the system can.
  static func forgetPeak() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }
}
