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
    case .partnership(let refusal): refusal.fields
    case .position(let refusal): refusal.fields
    case .organisation(let refusal): refusal.fields
    case .staff(let refusal): refusal.fields
    case .parameter(let refusal): refusal.fields
    case .category(let refusal): refusal.fields
    case .freeze(let refusal): refusal.fields
    case .inquiry(let refusal): refusal.fields
    case .relation(let refusal): refusal.fields
    case .registration(let refusal): refusal.fields
    case .event(let refusal): refusal.fields
    case .prize(let refusal): refusal.fields
    case .leave(let refusal): refusal.fields
    case .line(let refusal): refusal.fields
    case .procurement(let refusal): refusal.fields
    case .nothingToUndo, .nothingToRedo, .changedSince, .changedUnseen, .builtUpon, .looksLikeCPR,
      .mightBeCPR:
      []
    }
  }
}
