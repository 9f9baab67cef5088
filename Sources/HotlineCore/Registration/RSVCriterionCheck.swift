import GRDB

/// What a case knows of one criterion, how it is known, and since when.
public struct RSVCriterionCheck: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var rsvCaseID: Int64
  public var criterion: RSVCriterion
  public var status: RSVCriterion.Status
  /// What shows it, such as a paragraph of the statutes.
  public var evidence: String?
  public var checkedOn: DanishDate?

  /// - Parameter rsvCaseID: set on saving.
  public init(
    _ criterion: RSVCriterion, _ status: RSVCriterion.Status = .unknown, rsvCaseID: Int64 = 0
  ) {
    (self.criterion, self.status, self.rsvCaseID) = (criterion, status, rsvCaseID)
  }
}

extension RSVCriterionCheck: StoredRow {
  public static let databaseTableName = "rsvCriterionCheck"
}
