import Foundation
import GRDB
import Resources

/// A dated promise with an owner.
public struct FollowUp: Codable, Equatable, Sendable, Identifiable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case open, done, cancelled
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64?
  public var inquiryID: Int64?
  public var partnershipID: Int64?
  public var dueOn: DanishDate
  /// Minutes after midnight; nil: any time that day.
  public var dueMinute: Int?
  public var assigneeStaffID: Int64
  public var text: String
  public var state: State
  public var doneAt: Date?

  public init(dueOn: DanishDate, assigneeStaffID: Int64, text: String, state: State) {
    self.dueOn = dueOn
    self.assigneeStaffID = assigneeStaffID
    self.text = text
    self.state = state
  }

  /// When it is due.
  public var dueAt: DayAndTime { DayAndTime(day: dueOn, minute: dueMinute) }
}

extension FollowUp: StoredRow, DeclaredKind {
  public static let kind = RecordKind.followUp
  public static let names = KindNames(
    Phrase(da: "Opfølgning", en: "Follow-up"), the: Phrase(da: "opfølgningen", en: "the follow-up")
  )
  public static let databaseTableName = "followUp"
}

extension FollowUp: ClosingRow {
  static let isOpen = "state = 'open'"
  static let calling = "text"

  mutating func pass(to successor: Int64) { organisationID = successor }

  mutating func end(on day: DanishDate, because reason: String) { state = .cancelled }
}
