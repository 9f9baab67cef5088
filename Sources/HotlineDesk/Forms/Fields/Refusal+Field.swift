import HotlineCore

extension FormState {
  /// Says every broken rule: under its field where the form shows one, else as one sentence about
  /// the whole. The focus goes to the topmost field that is to be mended; what is typed stays.
  public mutating func refuse(_ broken: [Refusal], context: FormContext) {
    var sentences: [FieldPath: [String]] = [:]
    var others: [String] = []
    for refusal in broken {
      let sentence = refusal.sentence(context.language)
      if let field = field(of: refusal) {
        sentences[field, default: []].append(sentence)
      } else {
        others.append(sentence)
      }
    }
    if !others.isEmpty { refuse(others.joined(separator: " "), at: nil, context: context) }
    // From the bottom up, so that the focus ends on the topmost.
    for field in shownFields.reversed() {
      guard let said = sentences[field] else { continue }
      refuse(said.joined(separator: " "), at: field, context: context)
    }
  }

  /// The field that mends a refused save; nil when this form shows none, or when the refusal
  /// concerns the whole.
  public func field(of refusal: Refusal) -> FieldPath? {
    let shown = shownFields
    for key in refusal.fields {
      let candidates = shown.filter { $0.key == key }
      if let path = candidates.first(where: { isMeant($0, by: refusal) }) ?? candidates.first {
        return path
      }
    }
    return nil
  }

  /// Whether it is this entry of several that a rule speaks of: the party it names, or the empty
  /// one that a missing party would stand in.
  private func isMeant(_ path: FieldPath, by refusal: Refusal) -> Bool {
    switch refusal {
    case .twice:
      return isRepeated(path, by: \.identity)
    case .missing:
      return value(path).isNothing
    case .ofKind(let refusal):
      return (refusal.rule as? PartnershipRefusal).map { isMeant(path, by: $0) } ?? true
    default:
      return true
    }
  }

  private func isMeant(_ path: FieldPath, by refusal: PartnershipRefusal) -> Bool {
    switch refusal {
    case .samePartyTwice(let name):
      value(path).name == name && isRepeated(path, by: \.name)
    case .selfDeclaredOnly(let name), .partyIsNotLiving(let name), .notYetSOV(let name, _):
      value(path).name == name
    case .needsTwoParties, .needsSOVOrTwoDepartments:
      value(path) == .empty
    default:
      true
    }
  }

  /// Whether an earlier entry says the same.
  private func isRepeated(_ path: FieldPath, by name: (FieldValue) -> String?) -> Bool {
    guard let said = name(value(path)) else { return false }
    return shownFields.contains {
      $0.key == path.key && ($0.entry ?? 0) < (path.entry ?? 0) && name(value($0)) == said
    }
  }
}

extension FieldValue {
  /// The name that stands in a picker; nil for anything else.
  fileprivate var name: String? {
    switch self {
    case .item(let item): item.name
    case .new(let name): name
    case .empty, .text, .codes, .flag: nil
    }
  }
}
