import Foundation
import GRDB
import Resources

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

  /// How the matter ended for the caller.
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    case answered, guided, unmet, abandoned
    /// Another department took it over; closed once it has confirmed.
    case handedOver = "handed_over"
  }

  /// What somebody turned to the hotline for, or the hotline to somebody.
  public enum Purpose: String, Codable, Sendable, CaseIterable {
    case knowledge, dialogue, outreach, other
    case existingEnterprises = "existing_enterprises"
    case ideaDevelopment = "idea_development"
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// Such as `H-20261123-07`.
  public var reference: String = ""
  public var openedAt: Date
  public var callerType: CallerType?
  public var callerOrganisationID: Int64?
  public var callerContactID: Int64?
  /// Never stored for a citizen.
  public var callerName: String?
  /// On which they are reached, the first one to call first. Never stored for a citizen.
  public var callerPhone: PhoneNumbers?
  public var purpose: Purpose?
  public var topics: [String] = []
  /// Who answers for the matter until it is closed, also while a receiver has not confirmed.
  public var ownerStaffID: Int64
  public var state: State
  /// The organisation that was asked to take the matter over.
  public var handoverToID: Int64?
  public var handoverConfirmedAt: Date?
  /// The person or unit at the receiver that said yes.
  public var handoverConfirmedBy: String?
  /// What the receiver has said, as it is stored: nil too in rows from before it was kept, for which
  /// ``handover`` says what follows from the rest.
  public var handoverState: HandoverState?
  /// When the receiver was asked; nil where that was not kept.
  public var handoverAskedAt: Date?
  /// Since when it is as ``handoverState`` says.
  public var handoverStateAt: Date?
  /// Why the receiver said no; stands until another is asked.
  public var handoverRefusal: String?
  /// Who at the receiver said no; nil where nobody said.
  public var handoverRefusedBy: String?
  public var closedAt: Date?
  /// nil while nobody has said how it ended; `handedOver` from the moment the receiver is asked.
  public var outcome: Outcome?
  /// What was asked for and not found, in words.
  public var unmetNeed: String?
  /// The number under which it is filed elsewhere.
  public var journalNo: String?
  /// Of the municipalities' plan of subjects, such as `15.20.00`.
  public var kle: String?

  public init(openedAt: Date, ownerStaffID: Int64, state: State) {
    self.openedAt = openedAt
    self.ownerStaffID = ownerStaffID
    self.state = state
  }
}

extension Inquiry: StoredRow, DeclaredKind {
  public static let databaseTableName = "inquiry"
  public static let kind = RecordKind.inquiry
  public static let names = KindNames(
    Phrase(da: "Henvendelse", en: "Inquiry"), the: Phrase(da: "henvendelsen", en: "the inquiry"))
}
