import Resources

extension ProfileProblem {
  /// What the decoder came upon, and where.
  static func of(_ error: DecodingError, in json: PlacedJSON) -> ProfileFinding {
    switch error {
    case .keyNotFound(let key, let context):
      return (steps(context), .missingField(key.stringValue))
    case .valueNotFound(_, let context):
      return (steps(context), .missingField(name(context)))
    case .typeMismatch(let type, let context):
      return (steps(context), .wrongForm(field: name(context), ProfileForm(of: type)))
    case .dataCorrupted(let context):
      return (steps(context), corrupted(at: steps(context), name(context), json))
    @unknown default:
      return ([], .unreadable(""))
    }
  }

  /// A text that is no day, or none of the words of its field.
  private static func corrupted(
    at path: PlacedJSON.Path, _ name: String, _ json: PlacedJSON
  ) -> ProfileProblem {
    guard case .string(let text) = json.value(at: path) else { return .unreadable(name) }
    let fields = path.filter { Int($0) == nil }
    guard let known = words[fields.joined(separator: ".")] else { return .notADay(text) }
    return .unknownValue(text, known: known)
  }

  /// The words of each field that has a closed set of them.
  private static let words = [
    "organisations.kind": codes(Profile.Organisation.Kind.self),
    "periods.status": codes(Profile.Period.Status.self),
    "periods.goals.kind": codes(Profile.Goal.Kind.self),
    "periods.goals.comparator": codes(Profile.Goal.Comparator.self),
    "periods.goals.baselineKind": codes(Profile.Goal.BaselineKind.self),
    "periods.milestones.precision": codes(Profile.Milestone.Precision.self),
    "prizes.eligible": codes(Profile.Prize.Eligible.self),
    "contacts.kind": codes(Profile.Contact.Kind.self),
    "retention.subject": codes(Profile.RetentionRule.Subject.self),
    "retention.since": codes(Profile.RetentionRule.Since.self),
    "retention.action": codes(Profile.RetentionRule.Action.self),
  ]

  private static func codes<Code: RawRepresentable<String> & CaseIterable>(
    _ type: Code.Type
  ) -> [String] { type.allCases.map(\.rawValue) }

  private static func steps(_ context: DecodingError.Context) -> PlacedJSON.Path {
    context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
  }

  /// The innermost field of the path.
  private static func name(_ context: DecodingError.Context) -> String {
    context.codingPath.last { $0.intValue == nil }?.stringValue ?? ""
  }
}

extension ProfileForm {
  fileprivate init(of type: Any.Type) {
    switch type {
    case is String.Type: self = .text
    case is Int.Type, is Double.Type: self = .number
    case is Bool.Type: self = .truth
    case is any Sequence.Type where type is [Any].Type: self = .list
    default: self = .object
    }
  }
}
