/// What the hotline did in a span of days, each figure with the rows behind it.
public struct HotlineFigures: Equatable, Sendable {
  public var from: DanishDate
  /// The last day, inclusive.
  public var through: DanishDate
  /// In the order of the report; parts that nothing fell into are left out.
  public var figures: [Figure]

  public init(from: DanishDate, through: DanishDate, figures: [Figure]) {
    self.from = from
    self.through = through
    self.figures = figures
  }

  public subscript(name: Name) -> Figure? {
    figures.first { $0.name == name }
  }

  /// What a figure counts. `nil` stands for what nobody said.
  public enum Name: Hashable, Sendable {
    /// Matters that somebody turned to the hotline with.
    case inquiries
    /// Answered or guided in one contact, and closed the same day.
    case atFirstContact
    /// Ended in some other way, or not ended yet.
    case outcome(Inquiry.Outcome?)
    case handoversAsked
    case handoversConfirmed
    case handoversRefused
    /// From the day the receiver was asked to that of its yes or no: ``Figure/days`` in the middle.
    case handoverDays
    case unmetNeeds
    case callerType(Inquiry.CallerType?)
    case purpose(Inquiry.Purpose?)
    /// Namings of organisations in the inquiries of the span.
    case referrals
    case referralOutcome(Referral.Outcome)
    /// Matters that began with a contact of ours; none of them is among the inquiries.
    case startedByUs
  }

  /// One count with everything that was looked at for it.
  public struct Figure: Equatable, Sendable, Identifiable {
    public var name: Name
    public var rows: [Row]
    /// Of how many; nil where it is a part of nothing.
    public var whole: Int?
    /// Days in the middle of those that count, where it is a figure of time; nil for the others.
    public var days: Double?

    public init(_ name: Name, rows: [Row], of whole: Int? = nil) {
      self.name = name
      self.rows = rows
      self.whole = whole
    }

    public var id: Name { name }

    public var count: Int { rows.count { $0.counts } }

    /// What stands for it: its count, or its days with at most one decimal.
    public var text: String {
      guard name == .handoverDays else { return String(count) }
      return days.map { DanishNumber.format($0, most: 1) } ?? "–"
    }

    /// 0-100; nil without a whole.
    public var percent: Double? {
      whole.flatMap { $0 == 0 ? nil : Double(count) / Double($0) * 100 }
    }
  }

  /// One inquiry or naming, and why it counts or does not.
  public struct Row: Equatable, Sendable {
    public var inquiryID: Int64
    public var reference: String
    /// When it was opened; nil where that cannot be read.
    public var day: DanishDate?
    /// Whom Enter opens: the caller, or the organisation that was named.
    public var organisationID: Int64?
    /// The caller's name; nil where nobody is known.
    public var caller: String?
    public var staffInitials: String
    public var counts: Bool
    public var reason: Reason
  }

  /// Why a row counts or does not.
  public enum Reason: Equatable, Sendable {
    case ended(Inquiry.State, Inquiry.Outcome?)
    case atFirstContact
    case severalContacts(Int)
    case closedLater(DanishDate)
    case handover(to: String, confirmedBy: String?, on: DanishDate?)
    case handoverRefused(by: String, on: DanishDate?, because: String)
    /// Calendar days from the question to the answer; nil where a day is not known.
    case answeredAfter(days: Int?, by: String)
    case need(String)
    case referral(Referral.Outcome, to: String, checkedOn: DanishDate?)
    /// Something in it cannot be read: it counts nowhere.
    case unreadable(Unreadable)
  }
}

extension HotlineFigures.Name {
  /// Stable, such as `inquiries` or `callerType.sov`.
  public var code: String {
    switch self {
    case .inquiries: "inquiries"
    case .atFirstContact: "atFirstContact"
    case .outcome(let outcome): "outcome." + (outcome?.rawValue ?? "none")
    case .handoversAsked: "handoversAsked"
    case .handoversConfirmed: "handoversConfirmed"
    case .handoversRefused: "handoversRefused"
    case .handoverDays: "handoverDays"
    case .unmetNeeds: "unmetNeeds"
    case .callerType(let type): "callerType." + (type?.rawValue ?? "none")
    case .purpose(let purpose): "purpose." + (purpose?.rawValue ?? "none")
    case .referrals: "referrals"
    case .referralOutcome(let outcome): "referral." + outcome.rawValue
    case .startedByUs: "startedByUs"
    }
  }

  /// Whether it is a part of the figure above it.
  public var isPart: Bool {
    switch self {
    case .inquiries, .handoversAsked, .unmetNeeds, .referrals, .startedByUs: false
    case .atFirstContact, .handoversConfirmed, .handoversRefused, .handoverDays, .outcome,
      .callerType, .purpose, .referralOutcome:
      true
    }
  }
}
