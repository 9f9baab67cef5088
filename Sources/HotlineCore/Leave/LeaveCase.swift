import GRDB
import Resources

/// An employee of the municipality who gets leave to found a social enterprise. Who it is stands in
/// the case of the personnel office; here is nothing but its number.
public struct LeaveCase: Codable, Equatable, Sendable, Identifiable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case asked, applied, granted, refused, active, established, returned

    public var successors: Set<State> {
      switch self {
      case .asked: [.applied]
      case .applied: [.granted, .refused]
      case .granted: [.active, .applied]
      case .refused: [.applied]
      case .active: [.established, .returned]
      case .established: [.returned]
      case .returned: []
      }
    }
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// The number of the case, never a name.
  public var caseNo: String
  public var departmentID: Int64?
  public var state: State
  public var askedOn: DanishDate?
  public var appliedOn: DanishDate?
  public var decidedOn: DanishDate?
  public var startsOn: DanishDate?
  /// The last day of the leave.
  public var endsOn: DanishDate?
  /// Whether the first three months are with full pay.
  public var fullPay = false
  /// The last day with full pay; the register sets it.
  public var fullPayUntil: DanishDate?
  /// What it led to.
  public var resultingID: Int64?
  /// The inquiry in which it was said; nil where it came in another way.
  public var originInquiryID: Int64?
  public var note: String?

  public init(caseNo: String, state: State = .asked) {
    (self.caseNo, self.state) = (caseNo, state)
  }

  /// The last day of three months from `start` on; where the third month has no such day, its last
  /// one counts. (domain.md 2.4.7)
  public static func fullPayUntil(from start: DanishDate) -> DanishDate {
    start.adding(months: 3).adding(days: -1)
  }
}

extension LeaveCase: StoredRow {
  public static let databaseTableName = "leaveCase"
}

extension LeaveCase.State: Worded {
  public var word: Phrase {
    switch self {
    case .asked: Phrase(da: "spurgt", en: "asked")
    case .applied: Phrase(da: "søgt", en: "applied")
    case .granted: Phrase(da: "bevilget", en: "granted")
    case .refused: Phrase(da: "afslået", en: "refused")
    case .active: Phrase(da: "på orlov", en: "on leave")
    case .established: Phrase(da: "virksomhed oprettet", en: "established")
    case .returned: Phrase(da: "vendt tilbage", en: "returned")
    }
  }
}

extension LeaveCase: BornInInquiry {}
