extension Refusal {
  /// The fields of which the first that a form has stands for what the rule is about.
  public var fields: [FieldKey] {
    switch self {
    case .missing(let field), .endsBefore(let field, _), .lessThan(let field, _),
      .outOfRange(let field), .taken(let field, _), .twice(let field):
      [field.key]
    case .nameMissing: [.name]
    case .dayInFuture: [.firstFilledOn, .heldOn]
    case .spanEndsBeforeStart: [.availableTo, .validTo]
    case .contactNeedsOrganisation: [.organisation]
    case .ofKind(let refusal): refusal.rule.fields
    case .nothingToUndo, .nothingToRedo, .changedSince, .changedUnseen, .builtUpon, .looksLikeCPR,
      .mightBeCPR:
      []
    }
  }
}
