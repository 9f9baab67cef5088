import Foundation
import GRDB

/// Naming an organisation to a caller (nævnt), and what came of it.
public struct Referral: Codable, Equatable, Sendable, Identifiable {
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    case unknown, contacted, agreed, declined
    case noAnswer = "no_answer"
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var inquiryID: Int64
  public var organisationID: Int64
  public var givenAt: Date
  public var outcome: Outcome
  public var checkedOn: DanishDate?

  public init(inquiryID: Int64, organisationID: Int64, givenAt: Date, outcome: Outcome) {
    self.inquiryID = inquiryID
    self.organisationID = organisationID
    self.givenAt = givenAt
    self.outcome = outcome
  }
}

extension Referral: StoredRow {
  public static let databaseTableName = "referral"
}
