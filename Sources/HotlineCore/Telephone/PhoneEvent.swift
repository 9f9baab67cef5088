import Foundation

/// What a telephone tells of one call to a desk: that it rings, was answered, or ended.
public struct PhoneEvent: Equatable, Sendable {
  public enum What: String, Sendable {
    case ringing, answered, ended
  }

  public var what: What
  /// Who calls; nil for a number that is kept secret, or that nobody told.
  public var number: PhoneNumber?
  /// What the telephone system calls this call; nil where it gives it no name.
  public var callID: String?
  /// Who answered, as the telephone system says it; nil where it does not say.
  public var answeredBy: String?
  /// Why it ended, as the telephone system says it; nil where it does not say.
  public var cause: String?

  public init(
    _ what: What, number: PhoneNumber? = nil, callID: String? = nil, answeredBy: String? = nil,
    cause: String? = nil
  ) {
    self.what = what
    self.number = number
    self.callID = Self.bounded(callID, 250)
    self.answeredBy = Self.bounded(answeredBy, 100)
    self.cause = Self.bounded(cause, 60)
  }

  /// Whether the call ended after somebody had talked, or where somebody else took it: then nobody
  /// waits for a call back.
  public var endedAnswered: Bool {
    guard what == .ended, let cause else { return false }
    return Self.answeredCauses.contains(cause.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Zammad's `normalClearing` (somebody hung up after the call was established) and `forwarded`,
  /// Relatel's `answered`, and what SIP exchanges say of a call that another telephone took.
  private static let answeredCauses: Set<String> = [
    "normalclearing", "forwarded", "answered", "completed", "completedelsewhere",
    "callcompletedelsewhere", "answeredelsewhere", "pickedoff", "loserace",
  ]

  /// One short line without anything that is no character of a text; nil where nothing is left.
  private static func bounded(_ text: String?, _ longest: Int) -> String? {
    let kept = text?.unicodeScalars.filter {
      !$0.properties.isDefaultIgnorableCodePoint
        && $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
    }
    return kept.flatMap { String(String.UnicodeScalarView($0.prefix(longest))).trimmedOrNil }
  }
}

extension PhoneEvent {
  /// A number as telephone systems and `tel:` links write it: without the `+` before the code of a
  /// country, with `sip:` and a host, percent-encoded. nil for a secret one, and for what is none.
  public static func number(written text: String) -> PhoneNumber? {
    var text = text.trimmed
    guard text.utf8.count <= 200 else { return nil }
    for scheme in ["tel:", "sip:", "sips:", "callto:"] where text.lowercased().hasPrefix(scheme) {
      text = String(text.dropFirst(scheme.count))
      while text.hasPrefix("/") { text.removeFirst() }
    }
    text = text.removingPercentEncoding ?? text
    text = String(text.prefix { !"@;?".contains($0) })
    let digits = text.filter(\.isNumber)
    let isBare = digits == text && digits.count > 8 && !digits.hasPrefix("0")
    // `493055571600`: the code of a country comes first.
    return PhoneNumber(isBare ? "+" + text : text)
  }

  // MARK: On the wire

  /// Bytes of the longest message; longer ones are dropped unread.
  static let longestMessage = 4_096

  private struct Message: Codable {
    var what: String
    var number, call, by, cause: String?
  }

  /// The event as one message; under ``longestMessage`` bytes, since every part is bounded.
  func encoded() throws -> Data {
    try JSONEncoder().encode(
      Message(
        what: what.rawValue, number: number?.raw, call: callID, by: answeredBy, cause: cause))
  }

  /// nil for anything that is no message of this kind, whatever it holds.
  init?(message: Data) {
    guard message.count <= Self.longestMessage,
      let read = try? JSONDecoder().decode(Message.self, from: message),
      let what = What(rawValue: read.what)
    else { return nil }
    self.init(
      what, number: read.number.flatMap { Self.number(written: $0) }, callID: read.call,
      answeredBy: read.by, cause: read.cause)
  }
}
