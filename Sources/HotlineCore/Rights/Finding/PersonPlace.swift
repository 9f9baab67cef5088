import Resources

/// One place in which a person occurs.
public struct PersonPlace: Equatable, Sendable, Identifiable {
  /// Where it is, as the files name it.
  public enum Source: Hashable, Sendable {
    /// A row that is the person's own: the contact person, a role, a number.
    case own(table: String, row: String)
    /// A row that refers to the person: who called, who answers for a party, who was invited.
    case relation(table: String, row: String, column: String)
    /// A text in which the person is named.
    case text(table: String, row: String, column: String)
    /// What history keeps of a row, before and after its changes.
    case images(table: String, row: String)
    /// What an action of history is called.
    case action(id: Int64)
    /// A draft of somebody, by the name of their file.
    case draft(user: String, id: String, desk: String)
    /// A call that somebody did not take.
    case missedCall(user: String, id: String)
    /// A copy of the register that was made before a step of its schema.
    case copy(path: String)
    /// A backup or an export that was taken of the register: only whoever keeps it can remove it.
    case backup(path: String)
  }

  /// What an erasure would do with it.
  public enum Fate: String, Sendable, CaseIterable {
    /// It goes.
    case removed
    /// It stays, and no longer says who.
    case unnamed
    /// The name or the number in it is replaced by a word that says that something stood there.
    case replaced
    /// It is somebody else's, or of the municipality's own staff: it stays.
    case stays
  }

  public let source: Source
  /// nil for rows of no kind of record, for drafts and copies.
  public let kind: RecordKind?
  /// What is said of the person's record or of whatever holds the place: `V-000012`, `contact:12`, the user
  /// of a draft, the path of a copy.
  public let reference: String
  /// What the field is called; nil for a whole row.
  public let field: Phrase?
  /// What stands there, in a line, cut to what is about the person.
  public let excerpt: String
  public let fate: Fate
  /// Whether it can hardly be anybody else.
  public let isSure: Bool
  /// The journal number of the inquiry or partnership that it stands in; nil without one.
  public let journalNo: String?

  public var id: Source { source }

  /// Whether somebody may leave it as it is: not what is the person's own, nor what refers to it.
  public var isOptional: Bool {
    switch source {
    case .own, .relation, .backup: false
    case .images: fate == .replaced
    case .text, .action, .draft, .missedCall, .copy: fate != .stays
    }
  }

  /// Whether an erasure does something with it unless somebody says otherwise.
  public var isChosen: Bool { isSure && fate != .stays }
}

/// Every place in which a person occurs.
public struct PersonPlaces: Equatable, Sendable {
  public let subject: PersonSubject
  /// The person's own rows first, then rows that refer to them, texts, drafts, history and copies.
  public let places: [PersonPlace]
  /// Files beside the register that could not be looked into, such as drafts that belong to others.
  public let closed: [String]

  /// Inquiries and partnerships with a journal number that name the person: while there are any, nothing
  /// is erased, but it can be anonymised or refused.
  public var filed: [PersonPlace] {
    places.filter { $0.journalNo != nil && $0.isChosen }
  }
}
