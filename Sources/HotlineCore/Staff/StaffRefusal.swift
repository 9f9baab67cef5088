import Resources

/// What a person may not do, and what may not be done to a person's row.
public enum StaffRefusal: RefusalOfKind {
  /// It takes a role that the person has not; `who` are the initials of those who have it.
  case notAllowed(needs: Staff.Role, who: [String])
  /// Nobody would be left who may enter staff.
  case lastAdministrator
  /// The only administrator would get another login: one that is written wrongly would lock everybody out.
  case loginOfLastAdministrator

  public func sentence(_ language: Language) -> String {
    switch self {
    case .notAllowed(let role, let who):
      who.isEmpty
        ? StaffPhrases.notAllowed(language, ["role": role.word(language)])
        : StaffPhrases.notAllowedAsk(
          language, ["role": role.word(language), "who": who.joined(separator: ", ")])
    case .lastAdministrator: StaffPhrases.lastAdministrator(language)
    case .loginOfLastAdministrator: StaffPhrases.loginOfLastAdministrator(language)
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .notAllowed: []
    case .lastAdministrator: [.role, "active"]
    case .loginOfLastAdministrator: ["osUser"]
    }
  }
}

extension Refusal {
  /// A refusal by a rule of ``StaffRefusal``.
  public static func staff(_ rule: StaffRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
