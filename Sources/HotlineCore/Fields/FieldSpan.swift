import Resources

/// Two fields of which the second must not come before the first, such as the days of a period.
public struct FieldSpan: Sendable {
  public let start: FieldName
  public let end: FieldName
  /// The group in whose entries they stand; nil for fields of the record itself.
  public let group: FieldKey?
  /// Whether both may say the same: a last day may be the first, a first day that no longer counts
  /// may not.
  public let mayMeet: Bool
  private let kind: FieldKind

  public init(
    _ start: FieldDeclaration, _ end: FieldDeclaration, in group: FieldKey? = nil,
    mayMeet: Bool
  ) {
    (self.start, self.end, self.group, self.mayMeet) = (start.name, end.name, group, mayMeet)
    kind = start.kind
  }

  /// What is said of one that is turned round.
  public var refusal: Refusal {
    switch kind {
    case .date, .moment, .time: .endsBefore(end, start: start)
    default: .lessThan(end, least: start)
    }
  }

  /// Whether the second comes too early. Where one of them is empty there is no span.
  public func isTurnedRound(_ start: FieldValue, _ end: FieldValue) -> Bool {
    switch kind {
    case .date: isTurnedRound(DanishDate.self, start, end)
    case .time, .integer, .money: isTurnedRound(Int.self, start, end)
    default: isTurnedRound(Double.self, start, end)
    }
  }

  private func isTurnedRound<Value: FieldProperty & Comparable>(
    _ type: Value.Type, _ start: FieldValue, _ end: FieldValue
  ) -> Bool {
    guard let first = Value.property(start, kind), let last = Value.property(end, kind) else {
      return false
    }
    return mayMeet ? last < first : last <= first
  }
}
