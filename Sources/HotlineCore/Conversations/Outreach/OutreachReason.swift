import Resources

/// Why somebody should be called: a rule each, no score.
public enum OutreachReason: String, Sendable, CaseIterable {
  /// The time since the last dialogue is longer than agreed.
  case dialogueOverdue = "dialogue_overdue"
  /// Goal 2 is behind, and an entrepreneur may become a social enterprise.
  case mayBecomeSOV = "new_sov"
  /// Goal 3 is behind, and a social enterprise says that it has room.
  case hasRoom = "new_positions"
  /// Goal 4 is behind, and a social enterprise has no agreement with a department.
  case noDepartment = "internal_partnerships"
  /// Goal 5 is behind, and a social enterprise has no agreement with an ordinary enterprise.
  case noEnterprise = "sov_smv_partnerships"
}

extension OutreachReason: Worded {
  public var word: Phrase {
    switch self {
    case .dialogueOverdue: Phrase(da: "dialog forfalden", en: "dialogue overdue")
    case .mayBecomeSOV: Phrase(da: "mål 2 bagud: iværksætter", en: "goal 2 behind: initiative")
    case .hasRoom: Phrase(da: "mål 3 bagud: har plads", en: "goal 3 behind: has room")
    case .noDepartment:
      Phrase(da: "mål 4 bagud: ingen aftale med os", en: "goal 4 behind: no agreement with us")
    case .noEnterprise:
      Phrase(da: "mål 5 bagud: ingen aftale med en SMV", en: "goal 5 behind: none with an SME")
    }
  }
}

/// What must be known before somebody is called.
enum OutreachRemark: String, CaseIterable {
  case doNotCall, adProtected
}

extension OutreachRemark: Worded {
  var word: Phrase {
    switch self {
    case .doNotCall: Phrase(da: "ring ikke", en: "do not call")
    case .adProtected: Phrase(da: "reklamebeskyttet", en: "no advertising")
    }
  }
}
