import GRDB

/// Which organisation continues which after a change of legal form or CVR number: they are one
/// enterprise, and count once. The one place that says so, of what is entered as a tie and of what
/// stands in ``Organisation/successorOfID``.
public struct Succession: Equatable, Sendable {
  /// By the one that continues them.
  private var earlier: [Int64: [Int64]] = [:]

  public init() {}

  /// SQL for every pair, `later` and `earlier`. A succession has happened: its days say when, not
  /// whether.
  static let pairs = """
    SELECT id AS later, successorOfID AS earlier FROM organisation
    WHERE successorOfID IS NOT NULL
    UNION SELECT organisationID, otherID FROM organisationLink WHERE kind = 'successor_of'
    """

  static func load(_ db: Database) throws -> Succession {
    var succession = Succession()
    for row in try Row.fetchAll(db, sql: pairs) {
      succession.add(row.value(at: 0), after: row.value(at: 1))
    }
    return succession
  }

  public mutating func add(_ later: Int64, after earlier: Int64) {
    self.earlier[later, default: []].append(earlier)
  }

  /// The organisations that this one continues at once.
  public func continued(by id: Int64) -> [Int64] { earlier[id] ?? [] }
}
