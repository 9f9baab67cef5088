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
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  /// What a terminal obeys, or turns a line round by, stands in JSON as its number.
  private static func escaped(_ json: String) -> String {
    guard !json.utf8.allSatisfy({ $0 < 0x7F }) else { return json }
    var text = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        text.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
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
