import GRDB
import Resources

/// One proposal of one enterprise for a prize, with its reason. Several of one enterprise in a round
/// are one candidate.
public struct Nomination: Codable, Equatable, Sendable, Identifiable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case submitted, accepted, ineligible, withdrawn, notified, winner, notWinner

    public var successors: Set<State> {
      switch self {
      // Who is told is accepted with it, by the same rules.
      case .submitted: [.accepted, .ineligible, .withdrawn, .notified]
      case .accepted: [.submitted, .ineligible, .withdrawn, .notified]
      case .ineligible: [.submitted, .accepted]
      case .withdrawn: [.submitted]
      case .notified: [.accepted, .withdrawn, .winner, .notWinner]
      case .winner, .notWinner: []
      }
    }

    /// Whether who is nominated so can still win.
    public var isLive: Bool { self != .ineligible && self != .withdrawn }
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var roundID: Int64
  public var organisationID: Int64
  public var nominatorStaffID: Int64
  public var day: DanishDate
  /// Reaches the nominee before the ceremony.
  public var reason: String
  /// Codes of ``NominationTheme``.
  public var prizeThemes: [String] = []
  public var state: State
  /// When the nominee was told, with every reason.
  public var notifiedOn: DanishDate?
  public var note: String?

  /// - Parameters:
  ///   - roundID: 0 until one is chosen.
  ///   - organisationID: 0 until one is chosen.
  public init(
    roundID: Int64 = 0, organisationID: Int64 = 0, nominatorStaffID: Int64 = 0, day: DanishDate,
    reason: String, state: State = .submitted
  ) {
    (self.roundID, self.organisationID) = (roundID, organisationID)
    (self.nominatorStaffID, self.day) = (nominatorStaffID, day)
    (self.reason, self.state) = (reason, state)
  }
}

extension Nomination: StoredRow {
  public static let databaseTableName = "nomination"
}

extension Nomination.State: Worded {
  public var word: Phrase {
    switch self {
    case .submitted: Phrase(da: "indsendt", en: "submitted")
    case .accepted: Phrase(da: "godkendt", en: "accepted")
    case .ineligible: Phrase(da: "kan ikke vinde", en: "ineligible")
    case .withdrawn: Phrase(da: "trukket tilbage", en: "withdrawn")
    case .notified: Phrase(da: "har fået besked", en: "notified")
    case .winner: Phrase(da: "vinder", en: "winner")
    case .notWinner: Phrase(da: "vandt ikke", en: "did not win")
    }
  }
}

/// What a nomination gives weight to. (strategy: »vækst, bæredygtighed, partnerskaber, inklusion og
/// rummelighed«)
public enum NominationTheme: String, Sendable, CaseIterable {
  case growth, sustainability, partnerships, inclusion, spaciousness
}

extension NominationTheme: Worded {
  public var word: Phrase {
    switch self {
    case .growth: Phrase(da: "vækst", en: "growth")
    case .sustainability: Phrase(da: "bæredygtighed", en: "sustainability")
    case .partnerships: Phrase(da: "partnerskaber", en: "partnerships")
    case .inclusion: Phrase(da: "inklusion", en: "inclusion")
    case .spaciousness: Phrase(da: "rummelighed", en: "spaciousness")
    }
  }
}
