import GRDB
import Resources

/// How far a registered social enterprise has come with Procurement, from being eligible to standing
/// in the municipality's purchasing portal (domain.md 2.4.6).
public struct ProcurementTrack: Codable, Equatable, Sendable, Identifiable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case eligible
    case meetingRequested = "meeting_requested"
    case meetingHeld = "meeting_held"
    case areasIdentified = "areas_identified"
    case inPortal = "in_portal"
    case leftPortal = "left_portal"
    case notEligible = "not_eligible"
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  public var state: State
  /// The day of the meeting with Procurement, as planned or held.
  public var meetingOn: DanishDate?
  /// Where there is neither an agreement nor a rule of tender.
  public var areas: String?
  public var portalFrom: DanishDate?
  /// Exclusive; nil: still.
  public var portalTo: DanishDate?
  /// Why it is not eligible.
  public var reason: String?
  public var note: String?

  public init(organisationID: Int64, state: State) {
    (self.organisationID, self.state) = (organisationID, state)
  }

  /// Whether it stands in the portal that day.
  public func isInPortal(on day: DanishDate) -> Bool {
    guard let portalFrom else { return false }
    return portalFrom <= day && day < (portalTo ?? .last)
  }
}

extension ProcurementTrack: StoredRow {
  public static let databaseTableName = "procurementTrack"

  /// The organisations that stand in the portal that day.
  static func inPortal(on day: DanishDate, _ db: Database) throws -> Set<Int64> {
    Set(
      try Int64.readAll(
        db,
        sql: """
          SELECT organisationID FROM procurementTrack
          WHERE portalFrom <= :day AND (portalTo IS NULL OR portalTo > :day)
          """, arguments: ["day": day]))
  }
}

extension ProcurementTrack.State: Worded {
  public var word: Phrase {
    switch self {
    case .eligible: Phrase(da: "berettiget", en: "eligible")
    case .meetingRequested: Phrase(da: "møde ønsket", en: "meeting requested")
    case .meetingHeld: Phrase(da: "møde holdt", en: "meeting held")
    case .areasIdentified: Phrase(da: "områder fundet", en: "areas found")
    case .inPortal: Phrase(da: "i indkøbsportalen", en: "in the portal")
    case .leftPortal: Phrase(da: "ude af portalen", en: "left the portal")
    case .notEligible: Phrase(da: "ikke berettiget", en: "not eligible")
    }
  }

  /// The way to the portal, in its order.
  private static let way: [ProcurementTrack.State] = [
    .eligible, .meetingRequested, .meetingHeld, .areasIdentified, .inPortal,
  ]

  /// The states that can follow this one: on the way to the portal a step forth or any back.
  public var successors: Set<ProcurementTrack.State> {
    switch self {
    case .eligible, .meetingRequested, .meetingHeld, .areasIdentified:
      let place = Self.way.firstIndex(of: self) ?? 0
      return Set(Self.way.prefix(place + 2) + [.notEligible])
    case .inPortal: return [.leftPortal]
    case .leftPortal: return [.inPortal, .notEligible]
    case .notEligible: return [.eligible]
    }
  }

  /// Whether a meeting with Procurement has taken place.
  public var hasMet: Bool {
    switch self {
    case .meetingHeld, .areasIdentified, .inPortal, .leftPortal: true
    case .eligible, .meetingRequested, .notEligible: false
    }
  }
}

extension ProcurementTrack: ClosingRow {
  static let isOpen = "state NOT IN ('left_portal', 'not_eligible')"
  static let calling = "ifnull(areas, '')"
  /// Who was met and got into the portal was this enterprise.
  static let canBeTakenOver = false

  mutating func pass(to successor: Int64) { organisationID = successor }

  mutating func end(on day: DanishDate, because reason: String) {
    self.reason = self.reason ?? reason
    guard let portalFrom else {
      state = .notEligible
      return
    }
    (state, portalTo) = (.leftPortal, portalTo ?? max(day, portalFrom.adding(days: 1)))
  }
}
