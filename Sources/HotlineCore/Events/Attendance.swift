import GRDB
import Resources

/// One organisation that was invited to an event, and whether it came.
///
/// It is no contact of its own: in a room with many guests nobody knows who spoke with whom. Who did
/// speak is entered as a contact of the kind event, which stands on the timeline and counts as
/// dialogue where both sides spoke.
public struct Attendance: Codable, Equatable, Sendable, Identifiable {
  public enum Status: String, Codable, Sendable, CaseIterable {
    case invited, signedUp, attended, noShow

    /// What one key makes of it at the door: whoever comes has come, and a slip is turned back.
    public var ticked: Status {
      switch self {
      case .invited, .signedUp, .noShow: .attended
      case .attended: .noShow
      }
    }

    /// Whether it tells of an event that was held.
    var isOfPast: Bool { self == .attended || self == .noShow }
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var eventID: Int64
  public var organisationID: Int64
  /// Who comes for it; nil: nobody has said.
  public var contactPersonID: Int64?
  public var status: Status
  public var note: String?

  /// - Parameters:
  ///   - eventID: 0 until one is chosen.
  ///   - organisationID: 0 until one is chosen.
  public init(eventID: Int64 = 0, organisationID: Int64 = 0, status: Status = .invited) {
    (self.eventID, self.organisationID, self.status) = (eventID, organisationID, status)
  }
}

extension Attendance: StoredRow {
  public static let databaseTableName = "eventAttendance"
}

extension Attendance.Status: Worded {
  public var word: Phrase {
    switch self {
    case .invited: Phrase(da: "inviteret", en: "invited")
    case .signedUp: Phrase(da: "tilmeldt", en: "signed up")
    case .attended: Phrase(da: "kom", en: "attended")
    case .noShow: Phrase(da: "udeblev", en: "no show")
    }
  }
}

extension Attendance: CombinedRow {
  /// Who came under either name has come.
  mutating func take(over other: Attendance) {
    let order: [Status] = [.invited, .signedUp, .noShow, .attended]
    let rank = { (status: Status) in order.firstIndex(of: status) ?? 0 }
    if rank(other.status) > rank(status) { status = other.status }
  }
}
