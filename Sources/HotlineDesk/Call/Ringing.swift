import HotlineCore

/// A call that rings at this desk and that nobody has taken yet.
public struct RingingCall: Equatable, Sendable, Identifiable {
  /// What the telephone system calls it.
  public let id: String
  /// nil for a number that is kept secret.
  public let number: PhoneNumber?
  public let since: Instant
  /// What the register knows of the number; nil until it has answered, and for a secret one.
  public internal(set) var card: CallerCard?

  /// How long it rings before it counts as one that nobody took (an assumption).
  static let seconds = 60

  func isFrom(_ other: PhoneNumber) -> Bool { number?.isSame(as: other) ?? false }

  var missed: MissedCall { MissedCall(id: id, number: number, at: since) }
}

/// The calls that ring at this desk, the one that has waited longest first.
public struct Ringing: Equatable, Sendable {
  public private(set) var calls: [RingingCall] = []
  /// A call that the one who sits here took at the telephone: F2 begins its notes for a while.
  private(set) var answeredHere: RingingCall?
  /// Calls that are over: what comes late about them is old.
  private var settled: [String] = []

  /// More than a desk can show are no telephone's.
  private static let most = 8

  /// False for a call that rings already, or that is over.
  mutating func begin(_ call: RingingCall) -> Bool {
    let isKnown = calls.contains { other in
      other.id == call.id || call.number.map { other.isFrom($0) } ?? false
    }
    guard !isKnown, !settled.contains(call.id), calls.count < Self.most else { return false }
    calls.append(call)
    return true
  }

  mutating func learn(_ card: CallerCard, of id: String) {
    if let index = calls.firstIndex(where: { $0.id == id }) { calls[index].card = card }
    if answeredHere?.id == id { answeredHere?.card = card }
  }

  /// Takes out the calls that an event is about: by its name, else by its number; one that says
  /// neither is about all.
  mutating func end(_ event: PhoneEvent) -> [RingingCall] {
    if let id = event.callID { settle(id) }
    let named = calls.filter { $0.id == event.callID }
    let meant: [RingingCall] =
      if !named.isEmpty {
        named
      } else if let number = event.number {
        calls.filter { $0.isFrom(number) }
      } else {
        event.callID == nil ? calls : []
      }
    for call in meant { settle(call.id) }
    calls.removeAll { call in meant.contains { $0.id == call.id } }
    return meant
  }

  /// Takes out those that have rung as long as anybody waits.
  mutating func giveUp(at now: Instant) -> [RingingCall] {
    let old = calls.filter { $0.since.adding(seconds: RingingCall.seconds) <= now }
    for call in old { settle(call.id) }
    calls.removeAll { call in old.contains { $0.id == call.id } }
    if let call = answeredHere, call.since.adding(seconds: 2 * RingingCall.seconds) <= now {
      answeredHere = nil
    }
    return old
  }

  mutating func note(answeredHere call: RingingCall?) { answeredHere = call }

  /// The call whose notes begin now: the one that was answered at the telephone, else the one that
  /// has rung longest.
  mutating func take() -> RingingCall? {
    if let call = answeredHere {
      answeredHere = nil
      return call
    }
    guard !calls.isEmpty else { return nil }
    let call = calls.removeFirst()
    settle(call.id)
    return call
  }

  private mutating func settle(_ id: String) {
    guard !settled.contains(id) else { return }
    settled = settled.suffix(40) + [id]
  }
}
