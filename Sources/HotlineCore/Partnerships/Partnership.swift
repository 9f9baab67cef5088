import GRDB

/// Two or more parties that combine resources and competences around a shared matter.
public struct Partnership: Codable, Equatable, Sendable, Identifiable {
  public enum Form: String, Codable, Sendable, CaseIterable {
    case written, oral
  }

  public enum State: String, Codable, Sendable, CaseIterable {
    case idea, dialogue, agreed, paused, ended, dropped
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// Such as `P-2026-014`; given when it is first stored.
  public var reference: String = ""
  public var title: String
  public var state: State
  /// Fælles tredje: at least ten characters before it can be agreed.
  public var commonThird: String?
  public var ideaStartedOn: DanishDate?
  /// The day that counts.
  public var agreedOn: DanishDate?
  public var effectiveFrom: DanishDate?
  public var plannedEndOn: DanishDate?
  /// The last day.
  public var endedOn: DanishDate?
  public var endReason: String?
  public var form: Form?
  public var facilitatorStaffID: Int64?
  public var needsSupport = false
  public var businessValue: String?
  public var socialValue: String?
  public var valueDKK: Int?
  public var motives: [String] = []
  /// What the motive `other` stands for.
  public var motiveOther: String?
  public var themes: [String] = []
  /// Free words by which it is found again, such as `innovativt`.
  public var tags: [String] = []
  /// Codes of the strategy's principles that it puts into practice.
  public var principles: [String] = []
  public var resultText: String?
  public var originInquiryID: Int64?
  /// The agreement to which this one is a written addendum.
  public var continuesID: Int64?
  public var journalNo: String?
  /// Of the municipalities' plan of subjects, such as `15.20.00`.
  public var kle: String?
  /// The event at which it began.
  public var originEventID: Int64?
  /// Codes of ``AgreementArea``.
  public var areas: [String] = []
  /// A contract reserved for such enterprises was awarded. (domain.md 8.11)
  public var reservedContract = false

  public init(title: String, state: State) {
    self.title = title
    self.state = state
  }
}

extension Partnership: StoredRow {
  public static let databaseTableName = "partnership"
}

extension Partnership: BornInInquiry {}

extension Partnership: CombinedRow {
  /// Only what has ended says why.
  mutating func take(over other: Partnership) {
    switch state {
    case .idea, .dialogue, .agreed, .paused: endReason = nil
    case .ended, .dropped: break
    }
  }
}
