import Foundation

/// A fictional register for training: about 80 organisations in and around Silkeborg.
///
/// Everybody in it is invented, and nobody can be called: no Danish number begins with 10, no CVR
/// number in it is issued, mail goes to `.example`. Rows refer to each other by `key`; the
/// departments are those of `Profile.organisations`, categories, schemes, accommodations, motives,
/// themes and topics those of the shipped lists. A `validTo` is exclusive. Instants are local time
/// in Silkeborg, `YYYY-MM-DDTHH:MM`. The story ends on 2026-11-23.
public struct DemoRegister: Sendable, Equatable {
  public let staff: [Staff]
  /// An organisation stands after the one that it succeeds.
  public let organisations: [Organisation]
  public let addressPeriods: [AddressPeriod]
  public let sovPeriods: [SOVPeriod]
  public let rsvPeriods: [RSVPeriod]
  public let sizePeriods: [SizePeriod]
  public let phasePeriods: [PhasePeriod]
  public let roleModels: [RoleModel]
  public let links: [Link]
  public let contacts: [Contact]
  public let phones: [Phone]
  public let lines: [Line]
  public let workplaces: [Workplace]
  public let partnerships: [Partnership]
  public let positions: [Position]
  public let inquiries: [Inquiry]
  /// By time.
  public let interactions: [Interaction]
  public let followUps: [FollowUp]
  public let feedback: [Feedback]
  public let baselines: [Baseline]
  public let events: [Event]
  public let awards: [Award]
  public let leaves: [Leave]
  public let rsvCases: [RSVCase]
  public let assessments: [Assessment]
  public let purchaseNeeds: [PurchaseNeed]
  public let tracks: [Track]

  /// Somebody who answers the hotline.
  public struct Staff: Decodable, Sendable, Equatable {
    /// What other rows refer to.
    public let initials: String
    /// Name of the user on the operating system.
    public let user: String
    public let name: String
    public let role: Role
    /// The key of the department; nil is the hotline's own.
    public let department: String?

    public enum Role: String, Decodable, Sendable {
      case reader, staff, leader, admin
    }
  }

  /// The value to exceed of a goal without a target, as a person would enter it.
  public struct Baseline: Decodable, Sendable, Equatable {
    /// The code of the strategy period.
    public let period: String
    /// The code of the goal in it.
    public let goal: String
    public let value: Double
    public let kind: Profile.Goal.BaselineKind
    public let source: String
  }
}

extension Shipped {
  /// The fictional demo register; decodes some 100 kB.
  public static func demoRegister() throws(ResourceError) -> DemoRegister {
    DemoRegister(
      staff: try demo(demoStaffText, "staff"),
      organisations: try demo(demoOrganisationText, "organisations"),
      addressPeriods: try demo(demoAddressPeriodText, "addressPeriods"),
      sovPeriods: try demo(demoSOVPeriodText, "sovPeriods"),
      rsvPeriods: try demo(demoRSVPeriodText, "rsvPeriods"),
      sizePeriods: try demo(demoSizePeriodText, "sizePeriods"),
      phasePeriods: try demo(demoPhasePeriodText, "phasePeriods"),
      roleModels: try demo(demoRoleModelText, "roleModels"),
      links: try demo(demoLinkText, "links"),
      contacts: try demo(demoContactText, "contacts"),
      phones: try demo(demoPhoneText, "phones"),
      lines: try TableText(name: "demo lines", text: demoLineTable)
        .rows(fields: 13, DemoRegister.Line.init(fields:)),
      workplaces: try demo(demoWorkplaceText, "workplaces"),
      partnerships: try demo(demoPartnershipText, "partnerships"),
      positions: try TableText(name: "demo positions", text: demoPositionTable)
        .rows(fields: 10, DemoRegister.Position.init(fields:)),
      inquiries: try demo(demoInquiryText, "inquiries"),
      interactions: try demo(demoInteractionText, "interactions"),
      followUps: try demo(demoFollowUpText, "followUps"),
      feedback: try demo(demoFeedbackText, "feedback"),
      baselines: try demo(demoBaselineText, "baselines"),
      events: try demo(demoEventText, "events"), awards: try demo(demoAwardText, "awards"),
      leaves: try demo(demoLeaveText, "leaves"),
      rsvCases: try demo(demoRSVCaseText, "rsvCases"),
      assessments: try demo(demoAssessmentText, "assessments"),
      purchaseNeeds: try demo(demoPurchaseNeedText, "purchaseNeeds"),
      tracks: try demo(demoTrackText, "tracks"))
  }

  private static func demo<Row: Decodable>(
    _ text: String, _ name: String
  ) throws(ResourceError) -> [Row] {
    try decode(Data(text.utf8), of: "demo register, \(name)")
  }
}
