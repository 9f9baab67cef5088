import Foundation

extension PhoneEvent {
  /// Bytes of the longest body of a webhook that is read.
  public static let longestBody = 65_536

  /// What the body of a webhook tells of an incoming call, as JSON or as an encoded form. nil for a
  /// call that goes out, and for events that say nothing new, such as Relatel's `call.ringing`.
  ///
  /// - Throws: ``PhoneEventProblem`` for a body that is neither shape.
  public static func reading(webhook body: Data) throws(PhoneEventProblem) -> PhoneEvent? {
    guard body.count <= longestBody else { throw .tooLong }
    guard let fields = fields(of: body) else { throw .notUnderstood }
    if fields["name"]?.hasPrefix("call.") == true { return relatel(fields) }
    guard let event = fields["event"] else { throw .notUnderstood }
    return try zammad(event, fields)
  }

  /// Zammad's generic CTI interface: `newCall`, `answer`, `hangup` with `from`, `to`, `direction`,
  /// `callId`, `cause`, `user`, `answeringNumber` (docs.zammad.org, *Generic CTI*).
  private static func zammad(
    _ event: String, _ fields: [String: String]
  ) throws(PhoneEventProblem) -> PhoneEvent? {
    let what: What
    switch event.lowercased() {
    case "newcall": what = .ringing
    case "answer": what = .answered
    case "hangup": what = .ended
    default: throw .notUnderstood
    }
    guard fields["direction"]?.lowercased() != "out" else { return nil }
    return PhoneEvent(
      what, number: fields["from"].flatMap { number(written: $0) },
      callID: fields["callId"] ?? fields["callid"],
      answeredBy: what == .answered ? fields["answeringNumber"] ?? fields["user"] : nil,
      cause: what == .ended ? fields["cause"] : nil)
  }

  /// Relatel's events: `name` and, in `data`, `call_uuid`, `direction`, `from_number`, `answered_at`
  /// and `status` (dev.relatel.dk, *Call: Events*).
  private static func relatel(_ fields: [String: String]) -> PhoneEvent? {
    guard fields["direction"]?.lowercased() != "outgoing" else { return nil }
    let number = fields["from_number"].flatMap { Self.number(written: $0) }
    let callID = fields["call_uuid"]
    switch fields["name"] {
    case "call.new": return PhoneEvent(.ringing, number: number, callID: callID)
    case "call.answer":
      return PhoneEvent(
        .answered, number: number, callID: callID,
        answeredBy: fields["answered_by"] ?? fields["employee_name"])
    case "call.hangup":
      let wasAnswered = fields["answered_at"] != nil || fields["status"] == "answered"
      return PhoneEvent(
        .ended, number: number, callID: callID,
        cause: wasAnswered ? "answered" : fields["cause"] ?? fields["status"])
    default: return nil
    }
  }

  // MARK: The body

  /// Every text and number of the body by its name; those in `data` as if they stood outside, and of
  /// several values the first. nil for a body that is neither JSON nor an encoded form.
  private static func fields(of body: Data) -> [String: String]? {
    let first = body.first { !" \t\r\n".utf8.contains($0) }
    if first == UInt8(ascii: "{") {
      guard let object = try? JSONSerialization.jsonObject(with: body) as? [String: Any] else {
        return nil
      }
      let inside = object["data"] as? [String: Any] ?? [:]
      return texts(in: inside).merging(texts(in: object)) { $1 }
    }
    guard let text = String(data: body, encoding: .utf8), text.contains("=") else { return nil }
    var fields: [String: String] = [:]
    for pair in text.trimmed.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let key = plain(parts[0]), let value = plain(parts[1]) else {
        continue
      }
      let name = key.hasSuffix("[]") ? String(key.dropLast(2)) : key
      if fields[name] == nil, !value.isEmpty { fields[name] = value }
    }
    return fields
  }

  private static func texts(in object: [String: Any]) -> [String: String] {
    object.compactMapValues { value in
      switch value {
      case let text as String: text.trimmedOrNil
      case let list as [Any]: list.lazy.compactMap { $0 as? String }.first
      case is Bool: nil
      case let number as NSNumber: number.stringValue
      default: nil
      }
    }
  }

  private static func plain(_ encoded: Substring) -> String? {
    encoded.replacing("+", with: " ").removingPercentEncoding
  }
}

/// Why the body of a webhook says nothing of a call.
public enum PhoneEventProblem: Error, Equatable, Sendable {
  case tooLong
  case notUnderstood
}
