import GRDB

/// What the register reads and stores as one: a row of its own, with the rows that it owns. A kind
/// of record is declared once, in the room of its subject, by conforming to this.
///
/// Opening, saving, drafts, merges, history, undo, lists and export follow from these members.
public protocol Record: DeclaredKind, Equatable {
  /// The row that has the record's id and revision: of a plain row, the record itself.
  associatedtype Root: StoredRow

  /// What it shows, in the order in which callers speak.
  static var items: [RecordItem<Self>] { get }
  /// What a file says of it: by default what it shows; more where a second form shows the rest.
  static var fileItems: [RecordItem<Self>] { get }
  /// Its spans of days, times and numbers; none by default.
  static var spans: [FieldSpan] { get }
  /// The rows that go with it; none by default.
  static var owned: [OwnedRows<Self>] { get }

  var root: Root { get set }
  /// How many alike are stored when it is new; one by default.
  var copies: Copies { get }
  /// What it is called, in lists and in the history; nil where it has no name.
  var called: String? { get }

  /// A record of nothing but its own row.
  init(root: Root)
  /// A new one, about what `about` says, before anything is typed.
  static func blank(_ about: RecordAbout) -> Self
  /// A new one that follows `last`, with what can be taken over from it; nil, by default, where none
  /// follows another.
  static func next(after last: Self) -> Self?

  /// With what the register fills in on saving, such as the day on which it was confirmed.
  func completed(from base: Self?, _ saving: Saving) throws -> Self
  /// The rules that it breaks, besides those that its fields say of themselves.
  func refusals(from base: Self?, _ saving: Saving) throws -> [Refusal]
  /// Stores what follows for other rows once it is stored, in the same action, so that one undo takes
  /// all of it back; nothing by default.
  func settle(from base: Self?, _ saving: Saving) throws
  /// The record of this id; nil when there is none.
  static func read(_ id: Int64, _ rows: RowSource) throws -> Self?
  /// Stores a new one, or an edit of `base`, and gives back what then stands.
  static func save(_ record: Self, from base: Self?, in register: Register) throws -> Self
}

extension Record {
  public static var fileItems: [RecordItem<Self>] { items }
  public static var spans: [FieldSpan] { [] }
  public static var owned: [OwnedRows<Self>] { [] }

  public static func next(after last: Self) -> Self? { nil }

  public var copies: Copies { Copies() }

  public static var table: String { Root.databaseTableName }
  public static var rows: [any StoredRow.Type] { [Root.self] + owned.flatMap(\.types) }

  /// 0 until it is stored.
  public var id: Int64 { root.id }

  public func completed(from base: Self?, _ saving: Saving) throws -> Self { self }

  public func refusals(from base: Self?, _ saving: Saving) throws -> [Refusal] { [] }

  public func settle(from base: Self?, _ saving: Saving) throws {}

  public static func read(_ id: Int64, _ rows: RowSource) throws -> Self? {
    guard let root: Root = try rows.find(id) else { return nil }
    var record = Self(root: root)
    for part in owned { try part.read(rows, &record) }
    return record
  }
}

extension Record where Root == Self {
  public var root: Self {
    get { self }
    set { self = newValue }
  }

  public init(root: Self) { self = root }
}

/// What a new record is about.
public struct RecordAbout: Equatable, Sendable {
  /// The organisation that it belongs to; 0 where the record has a field for it, or needs none.
  public var organisationID: Int64

  public init(organisationID: Int64 = 0) {
    self.organisationID = organisationID
  }
}
