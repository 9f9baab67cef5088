import Resources

/// One field of a form, declared as data.
public struct FieldDeclaration: Sendable {
  public let key: FieldKey
  public let label: Phrase
  /// What to ask the caller; shown while the field has the focus.
  public let hint: Phrase
  public let kind: FieldKind
  public let isRequired: Bool
  public let initial: Initial
  /// When the field is there; nil is always. The value of a field that is not there is not read.
  public let condition: Condition?
  /// Whether the record keeps what it holds while the field is not there; else that is emptied.
  public let staysWhenHidden: Bool

  /// What stands in the field of a new form.
  public enum Initial: Equatable, Sendable {
    case nothing
    case value(FieldValue)
    case today
    /// The one who sits at the desk.
    case me
  }

  public init(
    _ key: FieldKey, _ kind: FieldKind, _ words: FieldWords, isRequired: Bool = false,
    initial: Initial = .nothing, shownWhen condition: Condition? = nil,
    staysWhenHidden: Bool = false
  ) {
    self.staysWhenHidden = staysWhenHidden
    self.key = key
    self.kind = kind
    label = words.label
    hint = words.hint
    self.isRequired = isRequired
    self.initial = initial
    self.condition = condition
  }

  /// The field as a refusal speaks of it.
  public var name: FieldName { FieldName(key: key, label: label) }
}

/// A field as a sentence names it.
public struct FieldName: Equatable, Sendable {
  public let key: FieldKey
  public let label: Phrase

  public init(key: FieldKey, label: Phrase) {
    self.key = key
    self.label = label
  }

  /// The same field is called the same everywhere.
  public static func == (one: FieldName, two: FieldName) -> Bool { one.key == two.key }
}

/// When a field is shown: what has to stand in another one.
public indirect enum Condition: Equatable, Sendable {
  /// A field of choices has one of these codes.
  case chosen(FieldKey, [String])
  /// A field of choices has none of these codes.
  case notChosen(FieldKey, [String])
  /// A field of ticks has this code among its own.
  case ticked(FieldKey, String)
  case isYes(FieldKey)
  /// Anything at all; in a picker, something that was taken.
  case filled(FieldKey)
  /// The form edits something that stands in the register.
  case editing
  /// The form enters something new.
  case entering
  /// The entry was not there when the form was opened on something that stands in the register.
  case added
  case all([Condition])
  case any([Condition])
}

/// What a field says: its label, and what to ask the caller.
public struct FieldWords: Equatable, Sendable {
  public let label: Phrase
  public let hint: Phrase

  public init(da label: String, _ hint: String, en englishLabel: String, _ englishHint: String) {
    self.label = Phrase(da: label, en: englishLabel)
    self.hint = Phrase(da: hint, en: englishHint)
  }
}
