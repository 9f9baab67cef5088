import HotlineCore
import Resources

/// What a form wants of the desk.
public enum FormRequest: Equatable, Sendable {
  /// Search for a picker; answer with `FormState.receive(_:)`.
  case lookUp(FormLookup)
  /// Show the search in full over the form; answer with `FormState.take(_:at:)`.
  case openPicker(FormLookup)
  /// Enter the organisation that the field names, and come back; answer with
  /// `FormState.take(_:at:)`.
  case createOrganisation(field: FieldPath, name: String)
  /// Everything is fit to be saved: read `FormValues(state)`.
  case save
  /// The same, and a new form of the same kind at once.
  case saveAndNew
  /// Nothing is saved: fields that are missing, and such as have to be put right, by their labels.
  case refuse(missing: [String], wrong: [String])
  /// Leave the form; its draft stays.
  case park
  /// Something was asked that cannot be.
  case bell
  /// The same, with the sentence that says why a key did nothing.
  case say(Phrase)

  /// Whether it only says that a key did nothing.
  var isAnswer: Bool {
    switch self {
    case .bell, .say: true
    case .lookUp, .openPicker, .createOrganisation, .save, .saveAndNew, .refuse, .park: false
    }
  }
}

/// A search that a picker asks for.
public struct FormLookup: Equatable, Sendable {
  public let field: FieldPath
  public let kind: Lookup.Kind
  public let query: String
  /// The key of what narrows the search; nil when nothing does.
  public let scope: String?
  /// Comes back with the answer; an answer to an older question is dropped.
  public let ticket: Int
  /// How many lines at most are wanted.
  public let limit: Int
  /// Keys of those that stand first among what is found: the caller, and who was named to them.
  public var preferred: [String] = []

  public init(
    field: FieldPath, kind: Lookup.Kind, query: String, scope: String?, ticket: Int,
    limit: Int = 8
  ) {
    self.limit = limit
    self.field = field
    self.kind = kind
    self.query = query
    self.scope = scope
    self.ticket = ticket
  }
}

/// What was found, best first.
public struct LookupAnswer: Equatable, Sendable {
  public let field: FieldPath
  public let ticket: Int
  public let items: [LookupItem]
  /// What is said of each item in columns, where there is room for them.
  public let facts: [[String]]

  public init(
    field: FieldPath, ticket: Int, items: [LookupItem], facts: [[String]] = []
  ) {
    self.field = field
    self.ticket = ticket
    self.items = items
    self.facts = facts
  }
}
