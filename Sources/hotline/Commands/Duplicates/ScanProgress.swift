import Foundation
import HotlineCore
import Resources

/// How far the scan is, on one line of the terminal that is written over.
struct ScanProgress: Sendable {
  private let language: Language

  init?(_ language: Language) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    self.language = language
  }

  func show(_ report: DuplicateReport) {
    let text = report.isDone ? "\r\u{1B}[K" : "\r\u{1B}[K" + report.heading(language)
    FileHandle.standardError.write(Data(text.utf8))
  }
}
