import HotlineCore

/// A form as it was read from the register, before it knows the screen it stands on.
public struct FilledForm: Equatable, Sendable {
  public let kind: RecordKind
  /// Tells the form's draft from every other.
  public let id: String
  public let subject: FormSubject
  public let values: [FieldPath: FieldValue]
  /// The field that has the keys; nil is the first in which something is to be said.
  public var focus: FieldPath?

  public init(
    _ kind: RecordKind, id: String, subject: FormSubject = FormSubject(),
    values: [FieldPath: FieldValue] = [:]
  ) {
    self.kind = kind
    self.id = id
    self.subject = subject
    self.values = values
  }

  func state(_ context: FormContext) -> FormState {
    var state = FormState(kind, id: id, subject: subject, values: values, context: context)
    if let focus, state.stops.contains(.field(focus)) { state.focus = .field(focus) }
    return state
  }
}
