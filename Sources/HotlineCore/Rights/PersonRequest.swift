import GRDB

/// What somebody asked under the law: to be erased, or what is stored of them. Once it is decided it is the
/// log of it, and names nobody.
public struct PersonRequest: Codable, Equatable, Sendable, Identifiable {
  public enum Wish: String, Codable, Sendable, CaseIterable {
    case erasure, access
  }

  public enum Decision: String, Codable, Sendable, CaseIterable {
    case erased, anonymised, refused
    /// What was asked for was handed over.
    case answered
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var wish: Wish
  /// Who asked, by name, number or `contact:12`; nil once it is decided.
  public var person: String?
  public var receivedOn: DanishDate
  /// The last day for an answer; the register sets it where nobody did.
  public var dueOn: DanishDate?
  /// Why it takes longer than a month, as the person was told.
  public var extensionReason: String?
  /// The case in which the request itself is filed.
  public var caseNo: String?
  public var decision: Decision?
  public var decidedOn: DanishDate?
  public var decidedByID: Int64?
  /// The legal basis of the decision.
  public var basis: String?
  /// In how many places something was changed.
  public var places: Int?
  /// The promise that reminds of the last day.
  public var followUpID: Int64?

  public init(_ wish: Wish, receivedOn: DanishDate) {
    (self.wish, self.receivedOn) = (wish, receivedOn)
  }

  /// A month after it came (GDPR art. 12(3)).
  public static func due(_ received: DanishDate) -> DanishDate { received.adding(months: 1) }

  /// The latest day that the law lets a difficult request take: two months more.
  public static func latest(_ received: DanishDate) -> DanishDate { received.adding(months: 3) }
}

extension PersonRequest: StoredRow {
  public static let databaseTableName = "personRequest"
}
