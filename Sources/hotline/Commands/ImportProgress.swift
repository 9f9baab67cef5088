import Foundation
import HotlineCore
import Resources

/// How far a long import is, on one line of the terminal that is written over; nothing where the
/// messages go into a file, and nothing of an import that takes no time.
struct ImportProgress: Sendable {
  private let language: Language
  private let start = ContinuousClock.now

  init?(_ language: Language) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    self.language = language
  }

  func show(_ done: Int, of all: Int) {
    let seconds = Double((ContinuousClock.now - start).components.seconds)
    guard seconds >= 1 else { return }
    let rate = max(1, Double(done) / seconds)
    let text = CommandPhrases.importProgress(
      language,
      [
        "done": DanishNumber.format(done), "all": DanishNumber.format(all),
        "rate": DanishNumber.format(Int(rate)),
        "left": DanishNumber.format(Int(Double(all - done) / rate)),
      ])
    // The last one leaves the line to what comes.
    let end = done == all ? "\r\u{1B}[K" : ""
    FileHandle.standardError.write(Data(("\r\u{1B}[K" + text + end).utf8))
  }
}
