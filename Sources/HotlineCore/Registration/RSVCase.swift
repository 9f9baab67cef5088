import GRDB
import Resources

/// The help that an enterprise gets on its way into the state's register of social enterprises
/// (RSV, lov nr. 711 af 25/06/2014), from its first wish to the answer, and out of it again.
///
/// Whether it stands in the register is another, dated fact: ``RSVPeriod``.
public struct RSVCase: Codable, Equatable, Sendable, Identifiable {
  /// How far it has come (domain.md 2.4.5).
  public enum State: String, Codable, Sendable, CaseIterable {
    case interest, guidance, documentation, submitted, registered, refused, withdrawn, deregistered
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  public var state: State
  /// When the enterprise said that it wants to be registered.
  public var openedOn: DanishDate
  /// Who of us helps; nil while nobody does.
  public var helperStaffID: Int64?
  /// How much of the result after tax its statutes let it pay out to owners, in percent, 0 to 100;
  /// nil while nobody knows.
  public var dividendPercent: Double?
  public var submittedOn: DanishDate?
  /// The day of the answer, or of withdrawing. Of one that is registered, the first day in the
  /// register.
  public var answeredOn: DanishDate?
  /// Why it was refused or withdrawn.
  public var answerReason: String?
  /// The first day on which it no longer stands in the register.
  public var deregisteredOn: DanishDate?
  /// The inquiry in which it was said; nil where it came in another way.
  public var originInquiryID: Int64?
  public var note: String?

  public init(organisationID: Int64, state: State, openedOn: DanishDate) {
    (self.organisationID, self.state, self.openedOn) = (organisationID, state, openedOn)
  }
}

extension RSVCase: StoredRow {
  public static let databaseTableName = "rsvCase"
}

extension RSVCase.State: Worded {
  public var word: Phrase {
    switch self {
    case .interest: Phrase(da: "interesseret", en: "interested")
    case .guidance: Phrase(da: "vejledning", en: "guidance")
    case .documentation: Phrase(da: "dokumentation", en: "documentation")
    case .submitted: Phrase(da: "indsendt", en: "submitted")
    case .registered: Phrase(da: "registreret", en: "registered")
    case .refused: Phrase(da: "afvist", en: "refused")
    case .withdrawn: Phrase(da: "trukket tilbage", en: "withdrawn")
    case .deregistered: Phrase(da: "afregistreret", en: "deregistered")
    }
  }

  /// Those of a case that is on its way, in their order.
  public static let open: [RSVCase.State] = [.interest, .guidance, .documentation, .submitted]

  /// Whether it is still on its way.
  public var isOpen: Bool { Self.open.contains(self) }

  /// The states that can follow this one. On the way it goes forth and back, and may be withdrawn;
  /// only what was submitted is answered.
  public var successors: Set<RSVCase.State> {
    switch self {
    case .interest, .guidance, .documentation: Set(Self.open + [.withdrawn])
    case .submitted: Set(Self.open + [.registered, .refused, .withdrawn])
    case .registered: [.deregistered]
    case .refused, .withdrawn, .deregistered: []
    }
  }
}

extension RSVCase: BornInInquiry {}

extension RSVCase: ClosingRow {
  static let isOpen = "state IN ('interest', 'guidance', 'documentation', 'submitted')"
  static let calling = "openedOn"

  mutating func pass(to successor: Int64) { organisationID = successor }

  mutating func end(on day: DanishDate, because reason: String) {
    (state, answeredOn) = (.withdrawn, max(day, openedOn))
    answerReason = answerReason ?? reason
  }
}
