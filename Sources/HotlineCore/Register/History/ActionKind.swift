/// What was done, as history keeps it: a record entered or edited, or one of the other deeds.
public enum ActionKind: Hashable, Sendable {
  case entered(RecordKind)
  case edited(RecordKind)
  case did(Deed)

  /// What is more than entering or editing a record.
  public enum Deed: String, Sendable, CaseIterable {
    case registerCreated = "register.created"
    case profileChanged = "profile.changed"
    case staffAdded = "staff.added"
    case administratorTaken = "administrator.taken"
    case suggestionAnswered = "suggestion.answered"
    case followUpDone = "followUp.done"
    case followUpMoved = "followUp.moved"
    case inquiryClosed = "inquiry.closed"
    case inquiryReopened = "inquiry.reopened"
    case handoverConfirmed = "handover.confirmed"
    case handoverRefused = "handover.refused"
    case handoverMoved = "handover.moved"
    case referralAnswered = "referral.answered"
    case workTakenOver = "work.takenOver"
    case filterSaved = "filter.saved"
    case filterRemoved = "filter.removed"
    case notSame = "duplicate.notSame"
    case ceased = "organisation.ceased"
    case personErased = "person.erased"
    case retentionRun = "retention.run"
    case sealsAccepted = "seals.accepted"
    case removed, imported, merged, restored, undone, redone
  }
}

extension ActionKind: RawRepresentable {
  /// `partnership.entered`, or the deed's own name.
  public var rawValue: String {
    switch self {
    case .entered(let kind): "\(kind.rawValue).entered"
    case .edited(let kind): "\(kind.rawValue).edited"
    case .did(let deed): deed.rawValue
    }
  }

  public init?(rawValue: String) {
    if let deed = Deed(rawValue: rawValue) {
      self = .did(deed)
      return
    }
    let parts = rawValue.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = RecordKind(rawValue: parts[0]) else { return nil }
    switch parts[1] {
    case "entered": self = .entered(kind)
    case "edited": self = .edited(kind)
    default: return nil
    }
  }
}

extension ActionKind: CaseIterable {
  public static var allCases: [ActionKind] {
    RecordKind.allCases.flatMap { [.entered($0), .edited($0)] } + Deed.allCases.map { .did($0) }
  }
}

extension ActionKind {
  /// Whether it can never be taken back: what it did is no row, or must not come again.
  var lasts: Bool { Self.lasting.contains(self) }

  /// Those that last, as a list in SQL.
  static let lastingCodes = lasting.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")

  private static let lasting: Set<ActionKind> = [
    .registerCreated, .staffAdded, .administratorTaken, .personErased, .retentionRun,
    .sealsAccepted,
  ]

  public static let registerCreated = did(.registerCreated)
  public static let profileChanged = did(.profileChanged)
  public static let staffAdded = did(.staffAdded)
  public static let administratorTaken = did(.administratorTaken)
  public static let suggestionAnswered = did(.suggestionAnswered)
  public static let followUpDone = did(.followUpDone)
  public static let followUpMoved = did(.followUpMoved)
  public static let inquiryClosed = did(.inquiryClosed)
  public static let inquiryReopened = did(.inquiryReopened)
  public static let handoverConfirmed = did(.handoverConfirmed)
  public static let handoverRefused = did(.handoverRefused)
  public static let handoverMoved = did(.handoverMoved)
  public static let referralAnswered = did(.referralAnswered)
  public static let workTakenOver = did(.workTakenOver)
  public static let filterSaved = did(.filterSaved)
  public static let filterRemoved = did(.filterRemoved)
  public static let removed = did(.removed)
  public static let imported = did(.imported)
  public static let merged = did(.merged)
  public static let restored = did(.restored)
  public static let notSame = did(.notSame)
  public static let ceased = did(.ceased)
  public static let personErased = did(.personErased)
  public static let retentionRun = did(.retentionRun)
  public static let sealsAccepted = did(.sealsAccepted)
  public static let undone = did(.undone)
  public static let redone = did(.redone)
}
