import GRDB
import Resources

/// What every kind of record says of itself, whether it is entered as a ``Record`` or in another
/// way.
public protocol DeclaredKind: Sendable {
  /// Which of the kinds it declares.
  static var kind: RecordKind { get }
  /// What it is called.
  static var names: KindNames { get }
  /// What Ctrl+G and `hotline list` show of it; nil for none, which ``whyNoList`` then explains.
  static var list: RecordList? { get }
  /// Why its records stand in no list of their own; nil, by default, for a kind that has one.
  static var whyNoList: String? { get }
  /// Whether a record belongs to an organisation that its form does not ask for: a new one is entered
  /// from there, not from a list. False by default.
  static var isOfOrganisation: Bool { get }
  /// The table whose rows have the ids of its records.
  static var table: String { get }
  /// The types of the rows that it is stored in.
  static var rows: [any StoredRow.Type] { get }
  /// How it stands in the detail of the organisations that it concerns; nil, by default, where it
  /// concerns none or stands there in a way of its own.
  static var detail: DetailSection? { get }
  /// The least role that may write its rows; `staff` by default.
  static var leastRole: Staff.Role { get }
  /// What one of its rows is called where another record names it: SQL on the columns of ``table``,
  /// such as `title`; nil, by default, where no field names one.
  static var naming: String? { get }
  /// What Space does with a row of its list; nil, by default, where it is typed into the search.
  static var tick: ListTick? { get }
  /// What is read of one of its records with Ctrl+R in its list; nil, by default, where its form says
  /// all there is.
  static var page: RecordPageMaker? { get }
  /// Columns of ``table`` that a file of its records has besides those of their list and the fields of
  /// their form; none by default.
  static var fileColumns: [ListColumn] { get }
}

/// Makes the page of the record of an id; nil where it is gone.
public typealias RecordPageMaker =
  @Sendable (_ id: Int64, _ register: Register, Language) throws -> RecordPage?

extension DeclaredKind {
  public static var whyNoList: String? { nil }
  public static var isOfOrganisation: Bool { false }
  public static var detail: DetailSection? { nil }
  public static var leastRole: Staff.Role { .staff }
  public static var naming: String? { nil }
  public static var tick: ListTick? { nil }
  public static var page: RecordPageMaker? { nil }
  public static var fileColumns: [ListColumn] { [] }
}

extension DeclaredKind where Self: StoredRow {
  public static var table: String { databaseTableName }
  public static var rows: [any StoredRow.Type] { [Self.self] }
}

/// What a kind is called.
public struct KindNames: Equatable, Sendable {
  /// One of them, as the heading of its form says it: `Partnerskab`.
  public let one: Phrase
  /// What the history calls one of them, before its name: `partnerskabet`. Empty where the name
  /// says enough.
  public let the: Phrase

  /// - Parameters:
  ///   - one: with a capital, `Partnerskab`.
  ///   - the: in the definite form, `partnerskabet`.
  public init(_ one: Phrase, the: Phrase) {
    (self.one, self.the) = (one, the)
  }
}
