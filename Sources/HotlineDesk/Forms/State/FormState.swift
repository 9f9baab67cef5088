import HotlineCore

/// An open form: what was typed, where the cursor stands, and how it came there.
///
/// One value, made and changed by keys alone. It is never stored as it is: `draftPayload` is the
/// one way to disk, and holds back what may become a CPR number.
public struct FormState: Equatable, Sendable {
  public let kind: RecordKind
  /// A UUID, given from outside: the name of its draft.
  public internal(set) var id: String
  public var subject: FormSubject
  /// How often it was changed: a draft and a save say so which text they hold.
  public var edits = 0

  /// Where the keys go.
  public internal(set) var focus: FormFocus
  /// The first row of the form on screen, as it was when the last key came.
  public internal(set) var top = 0
  /// What a save was refused for, where it concerns no field.
  public internal(set) var message: String?

  var fields: [FieldKey: FieldContent]
  var groups: [FieldKey: [FormEntry]]
  /// Fields that were left, so that what is wrong with them may be said.
  var judged: Set<FieldPath> = []
  var hasTriedToSave = false
  /// Sentences of a refused save, until the field is changed.
  var refusals: [FieldPath: String] = [:]
  /// Numbers like a CPR number that a person chose to keep.
  var kept: Set<PNumber> = []
  /// Whether the text at the focus may still be in the middle of a number.
  var isTyping = false
  /// What was typed to choose in the field that has the keys.
  var choosing = ""
  var history = FormHistory()
  var lastTicket = 0

  /// A new form.
  ///
  /// - Parameter values: what is filled in from the start, over the initial values.
  public init(
    _ kind: RecordKind, id: String, subject: FormSubject = FormSubject(),
    values: [FieldPath: FieldValue] = [:], context: FormContext
  ) {
    self.kind = kind
    self.id = id
    self.subject = subject
    let declaration = kind.declaration
    fields = Self.content(of: declaration.plainFields, context: context)
    groups = [:]
    for group in declaration.groups {
      let highest = values.keys.filter { path in group.fields.contains { $0.key == path.key } }
        .compactMap(\.entry).max()
      let count = max(group.minimum, highest.map { $0 + 1 } ?? 0, 1)
      groups[group.key] = Array(
        repeating: Self.content(of: group.fields, context: context), count: count)
    }
    if subject.rowID != nil, subject.entriesFound == nil {
      self.subject.entriesFound = Dictionary(
        uniqueKeysWithValues: declaration.groups.map { group in
          let highest = values.keys.filter { path in
            group.fields.contains { $0.key == path.key }
          }.compactMap(\.entry).max()
          return (group.key, highest.map { $0 + 1 } ?? 0)
        })
    }
    focus = .save
    for (path, value) in values {
      guard let content = content(path) else { continue }
      self[path] = content.filled(with: value, now: context.now)
    }
    // What stands in the register was kept before.
    if subject.rowID != nil {
      kept = Set(values.values.flatMap { context.cprGuard.askedNumbers(in: $0.typed) })
    }
    evenGroups(context)
    judged = Set((subject.unread ?? [:]).keys)
    let isSaid = shownFields.first.map { values[$0] != nil } ?? false
    focus = (isSaid ? firstToSay : nil) ?? stops.first ?? .save
    forgetSteps()
  }

  /// The first field that has to be filled and is not: where typing begins when whoever opened the
  /// form has said already what comes first, such as that it is an offer.
  private var firstToSay: FormFocus? {
    shownFields.first { path in
      path.entry == nil && declaration.field(path.key)?.isRequired == true
        && value(path).isNothing
    }.map(FormFocus.field)
  }

  public var declaration: FormDeclaration { kind.declaration }

  /// Whether it enters something that stands nowhere yet, and no other form or call waits for it.
  var isFirstEntry: Bool {
    subject.rowID == nil && subject.startedAt == nil && subject.returnsTo == nil
  }
}

/// The fields of one entry of a group.
typealias FormEntry = [FieldKey: FieldContent]

/// Where the keys of a form go.
public enum FormFocus: Codable, Hashable, Sendable {
  case field(FieldPath)
  /// The button behind the last field.
  case save
}
