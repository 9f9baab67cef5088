import Resources

/// A rule of positions that an edit breaks.
public enum PositionRefusal: RefusalOfKind {
  case step(from: Position.State, to: Position.State)
  case schemeUnknown(code: String)
  case schemeNotOpen(code: String)
  case firstFilledIsFixed
  case filledNeedsDay
  case closedNeedsDay
  case closedBeforeStart

  public func sentence(_ language: Language) -> String {
    switch self {
    case .step(let from, let to):
      RefusalPhrases.positionStep(
        language, ["from": from.word(language), "to": to.word(language)])
    case .schemeUnknown(let code): RefusalPhrases.schemeUnknown(language, ["code": code])
    case .schemeNotOpen(let code): RefusalPhrases.schemeNotOpen(language, ["code": code])
    case .firstFilledIsFixed: RefusalPhrases.firstFilledIsFixed(language)
    case .filledNeedsDay: RefusalPhrases.filledNeedsDay(language)
    case .closedNeedsDay: RefusalPhrases.closedNeedsDay(language)
    case .closedBeforeStart: RefusalPhrases.closedBeforeStart(language)
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .step: [.state]
    case .schemeUnknown, .schemeNotOpen: [.scheme]
    case .firstFilledIsFixed, .filledNeedsDay: [.firstFilledOn]
    case .closedNeedsDay, .closedBeforeStart: [.closedOn]
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``PositionRefusal``.
  public static func position(_ rule: PositionRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
