import Resources

/// How far the receiver of a handover has come with it.
public enum HandoverState: String, Codable, Sendable, CaseIterable {
  /// It has not answered: the inquiry is still ours.
  case asked
  case accepted
  /// The inquiry is open again, with its owner.
  case refused
  case underWay = "under_way"
  case done

  /// Whether the receiver has said yes, whatever it did since.
  public var isTakenOver: Bool {
    switch self {
    case .accepted, .underWay, .done: true
    case .asked, .refused: false
    }
  }
}

extension HandoverState: Worded {
  public var word: Phrase {
    switch self {
    case .asked: Phrase(da: "spurgt", en: "asked")
    case .accepted: Phrase(da: "overtaget", en: "taken over")
    case .refused: Phrase(da: "afvist", en: "refused")
    case .underWay: Phrase(da: "i gang", en: "under way")
    case .done: Phrase(da: "udført", en: "done")
    }
  }
}
