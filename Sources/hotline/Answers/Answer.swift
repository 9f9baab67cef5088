import Foundation
import HotlineCore
import Resources

/// What a command answers on standard output: the only way in which one writes there, so that an
/// answer that did not arrive never looks like one that did.
enum Answer {
  /// Writes one line. Throws ``AnswerProblem``.
  static func print(_ line: String) throws {
    try write(Data((line + "\n").utf8))
  }

  /// Writes `value` as JSON for scripts: sorted keys, one object or array, a line break at the end.
  /// Throws ``AnswerProblem``.
  static func print(json value: some Encodable) throws {
    try write(Data(try json(value).utf8))
  }

  /// What ``print(json:)`` writes.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// Writes `data` as it is. Throws ``AnswerProblem``.
  static func write(_ data: Data) throws(AnswerProblem) {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw AnswerProblem(error: count == 0 ? EIO : errno) }
      rest = rest.dropFirst(count)
    }
  }
}

/// An answer that could not be written to its end.
struct AnswerProblem: Error, Equatable {
  /// The system's error number.
  let error: Int32

  /// Whoever read it, such as `head`, has enough: nothing is wrong, and nothing is said.
  var hasNoReader: Bool { error == EPIPE }

  func sentence(_ language: Language) -> String {
    if hasNoReader { return "" }
    if error == ENOSPC || error == EDQUOT { return OutputPhrases.answerFull(language) }
    return OutputPhrases.answerFailed(language, ["detail": String(cString: strerror(error))])
  }
}
