import Foundation

/// A caller's matter, from opening to outcome. It has one owner until it is closed.
public struct Inquiry: Codable, Equatable, Sendable, Identifiable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case open, referred, closed
    case waitingCallback = "waiting_callback"
  }

  public enum CallerType: String, Codable, Sendable, CaseIterable {
    case sov, enterprise, entrepreneur, association, department, citizen, other
    case municipalEmployee = "municipal_employee"
    case pressPolitician = "press_politician"
  }

  public var id: Int64 = 0
  public var revision = 0

  /// Such as `H-20261123-07`.
  public var reference: String = ""
  public var openedAt: Date
  public var callerType: CallerType?
  public var callerOrganisationID: Int64?
  public var callerContactID: Int64?
  /// Never stored for a citizen.
  public var callerName: String?
  /// Never stored for a citizen.
  public var callerPhone: PhoneNumber?
  public var purpose: String?
  public var topics: [String] = []
  public var ownerStaffID: Int64
  public var state: State
  public var handoverToID: Int64?
  public var handoverConfirmedAt: Date?
  public var handoverConfirmedBy: String?
  public var closedAt: Date?
  public var outcome: String?
  public var unmetNeed: String?
  public var journalNo: String?

  public init(openedAt: Date, ownerStaffID: Int64, state: State) {
    self.openedAt = openedAt
    self.ownerStaffID = ownerStaffID
    self.state = state
  }
}
