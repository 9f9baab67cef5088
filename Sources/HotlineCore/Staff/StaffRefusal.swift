import Resources

/// What a person may not do, and what may not be done to a person's row.
public enum StaffRefusal: RefusalOfKind {
  /// It takes a role that the person has not; `who` are the initials of those who have it.
  case notAllowed(needs: Staff.Role, who: [String])
  /// Nobody would be left who may enter staff.
  case lastAdministrator

  public func sentence(_ language: Language) -> String {
    switch self {
    case .notAllowed(let role, let who):
      who.isEmpty
        ? StaffPhrases.notAllowed(language, ["role": role.word(language)])
        : StaffPhrases.notAllowedAsk(
          language, ["role": role.word(language), "who": who.joined(separator: ", ")])
    case .lastAdministrator: StaffPhrases.lastAdministrator(language)
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .notAllowed: []
    case .lastAdministrator: [.role, "active"]
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``StaffRefusal``.
  public static func staff(_ rule: StaffRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
