import Resources

/// Why somebody should be called: a rule each, no score.
public enum OutreachReason: String, Sendable, CaseIterable {
  /// The time since the last dialogue is longer than agreed.
  case dialogueOverdue = "dialogue_overdue"
  /// The goal of new social enterprises is behind, and an entrepreneur may become a social enterprise.
  case mayBecomeSOV = "new_sov"
  /// The goal of positions is behind, and a social enterprise says that it has room.
  case hasRoom = "new_positions"
  /// The goal of internal agreements is behind, and a social enterprise has no agreement with a department.
  case noDepartment = "internal_partnerships"
  /// The goal of agreements with SMEs is behind, and a social enterprise has no agreement with an ordinary enterprise.
  case noEnterprise = "sov_smv_partnerships"
}

extension OutreachReason: Worded {
  public var word: Phrase {
    switch self {
    case .dialogueOverdue: Phrase(da: "dialog forfalden", en: "dialogue overdue")
    case .mayBecomeSOV: Phrase(da: "nye SØV bagud: iværksætter", en: "new ones behind: initiative")
    case .hasRoom: Phrase(da: "stillinger bagud: har plads", en: "positions behind: has room")
    case .noDepartment:
      Phrase(
        da: "interne aftaler bagud: ingen med os", en: "internal ones behind: none with us")
    case .noEnterprise:
      Phrase(
        da: "SØV–SMV bagud: ingen med en SMV", en: "SØV–SME behind: none with an SME")
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
