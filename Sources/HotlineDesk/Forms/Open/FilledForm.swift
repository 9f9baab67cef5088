import HotlineCore

/// A form as it was read from the register, before it knows the screen it stands on.
public struct FilledForm: Equatable, Sendable {
  public let kind: RecordKind
  /// Tells the form's draft from every other.
  public let id: String
  public let subject: FormSubject
  public let values: [FieldPath: FieldValue]

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
    FormState(kind, id: id, subject: subject, values: values, context: context)
  }
}
