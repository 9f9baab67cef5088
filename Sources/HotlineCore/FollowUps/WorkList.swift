/// What is to be done, as the start of a day shows it.
public struct WorkList: Equatable, Sendable {
  /// What somebody waits for by day and minute, what is overdue first; then dialogue that is due,
  /// which would bury it in a register with many enterprises.
  public var items: [Item]
  /// What is promised for later days, by day and minute.
  public var coming: [Item]
  /// How many follow-ups and inquiries each of the staff has open, due or not: what taking over
  /// moves. Nobody with nothing open stands in it.
  public var held: [Int64: Int]

  public init(items: [Item] = [], coming: [Item] = [], held: [Int64: Int] = [:]) {
    self.items = items
    self.coming = coming
    self.held = held
  }

  public struct Item: Equatable, Sendable, Identifiable {
    public enum What: Equatable, Sendable {
      case followUp(FollowUp)
      /// It waits for our call, and no follow-up says when.
      case callback(Inquiry)
      /// The receiver has not confirmed: it is still ours.
      case handover(Inquiry)
      /// Nobody has said how it ended, and no follow-up is open for it.
      case unfinished(Inquiry)
      /// The receiver said no: it waits for its owner to find another way.
      case givenBack(Inquiry)
      /// An organisation was named, and nobody has asked what came of it.
      case referral(Referral)
      /// A social enterprise with whom nobody has spoken for too long.
      case dialogue
      /// A row that the list is made from, of which something cannot be read.
      case unreadable(UnreadableRow)
    }

    public var what: What
    public var dueOn: DanishDate
    /// What stands in place of the day and cannot be read; nil where ``dueOn`` is the day.
    public var unreadDay: String?
    /// Minutes after midnight; nil: any time that day.
    public var dueMinute: Int?
    /// Whose it is; nil for a dialogue, which is everybody's.
    public var staffID: Int64?
    /// nil for an inquiry of somebody whom the register does not know.
    public var organisationID: Int64?
    /// The organisation, else the caller or the title of a partnership; the reference where nobody
    /// is known.
    public var organisationName: String
    /// The number to call: the one that the caller gave, else the organisation's first; nil where
    /// neither is known, and for a referral or a dialogue.
    public var phone: PhoneNumber?
    /// What was promised or said; when both sides last spoke is ``lastDialogueOn``.
    public var text: String
    /// Who is to confirm a handover or refused it, or to whom an organisation was named; nil for others.
    public var counterpart: String?
    /// Of a dialogue: when both sides last spoke; nil for never.
    public var lastDialogueOn: DanishDate?

    public init(
      _ what: What, dueOn: DanishDate, organisationName: String, text: String
    ) {
      self.what = what
      self.dueOn = dueOn
      self.organisationName = organisationName
      self.text = text
    }

    /// The same on every day, such as `followUp-12`.
    public var id: String {
      switch what {
      case .followUp(let followUp): "followUp-\(followUp.id)"
      case .callback(let inquiry): "callback-\(inquiry.id)"
      case .handover(let inquiry): "handover-\(inquiry.id)"
      case .unfinished(let inquiry): "unfinished-\(inquiry.id)"
      case .givenBack(let inquiry): "givenBack-\(inquiry.id)"
      case .referral(let referral): "referral-\(referral.id)"
      case .dialogue: "dialogue-\(organisationID ?? 0)"
      case .unreadable(let row): "unreadable-\(row.table)-\(row.id)"
      }
    }
  }
}

extension [WorkList.Item] {
  /// By day, timed items of a day before the others, dialogue last.
  func inOrder() -> [WorkList.Item] {
    sorted { one, other in
      if one.what.isPromise != other.what.isPromise { return one.what.isPromise }
      let minutes = (one.dueMinute ?? 1_440, other.dueMinute ?? 1_440)
      if one.dueOn != other.dueOn { return one.dueOn < other.dueOn }
      if minutes.0 != minutes.1 { return minutes.0 < minutes.1 }
      if one.what.order != other.what.order { return one.what.order < other.what.order }
      return one.id.count == other.id.count ? one.id < other.id : one.id.count < other.id.count
    }
  }
}

extension WorkList.Item.What {
  /// Whether somebody waits for it.
  fileprivate var isPromise: Bool {
    switch self {
    case .followUp, .callback, .handover, .givenBack, .unfinished, .referral, .unreadable: true
    case .dialogue: false
    }
  }

  /// Of two items of one moment, the one that somebody waits for comes first.
  fileprivate var order: Int {
    switch self {
    case .callback: 0
    case .followUp: 1
    case .givenBack: 2
    case .handover: 3
    case .unfinished: 4
    case .referral: 5
    case .dialogue: 6
    case .unreadable: 7
    }
  }
}
