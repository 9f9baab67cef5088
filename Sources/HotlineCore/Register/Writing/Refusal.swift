import Resources

/// A rule of the domain that an edit breaks, with the data that explains it: one of those that hold
/// whatever the kind, or of the rules of one kind, which stand in its room.
public enum Refusal: Error, Equatable, Sendable {
  case missing(FieldName)
  /// The second lies before the first, or on it where it is a first day that no longer counts.
  case endsBefore(FieldName, start: FieldName)
  /// The first is a limit that the second must not pass.
  case lessThan(FieldName, least: FieldName)
  /// Too small or too large for what it counts.
  case outOfRange(FieldName)
  /// Another record has the same, and only one may.
  case taken(FieldName, value: String)
  /// The same stands in two entries of a group.
  case twice(FieldName)
  case nameMissing
  case dayInFuture
  /// A span of days, such as a period as social enterprise, ends before it begins.
  case spanEndsBeforeStart
  case contactNeedsOrganisation

  /// A rule of one kind of record, which stands in its room.
  case ofKind(KindRefusal)

  case nothingToUndo
  case nothingToRedo
  case changedSince(subject: String)
  /// Something that would go was changed, by a colleague, after it came on screen.
  case changedUnseen(subject: String)
  /// It can neither go nor be taken back while these stand on it.
  case builtUpon(subject: String, by: [Dependent])
  case looksLikeCPR
  /// It only might be one, and nobody was asked about it.
  case mightBeCPR
}

/// What the rules of one kind of record say of themselves, in its room.
public protocol RefusalOfKind: Equatable, Sendable {
  /// The rule that says no and the way out, for a person.
  func sentence(_ language: Language) -> String
  /// The fields of which the first that a form has stands for what the rule is about; none for a
  /// rule about the whole.
  var fields: [FieldKey] { get }
}

extension RefusalOfKind {
  fileprivate func isEqual(to other: any RefusalOfKind) -> Bool { (other as? Self) == self }
}

/// A refusal of any kind of record.
public struct KindRefusal: Equatable, Sendable {
  public let rule: any RefusalOfKind

  public init(_ rule: any RefusalOfKind) { self.rule = rule }

  public static func == (one: KindRefusal, other: KindRefusal) -> Bool {
    one.rule.isEqual(to: other.rule)
  }
}
