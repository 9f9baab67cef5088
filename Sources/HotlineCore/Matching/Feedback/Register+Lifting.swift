import GRDB

extension Register {
  /// Lets a candidate be suggested to `askerID` again: what was declined between the two is taken back,
  /// and a general *not interested* ends today. One action, which an undo takes back whole.
  ///
  /// - Returns: the name of the candidate; nil where nobody said either.
  @discardableResult
  public func lift(candidate id: Int64, askedBy askerID: Int64?) throws -> String? {
    let said = try read { db in
      try MatchFeedback.fetchAll(
        db,
        sql: """
          SELECT * FROM matchFeedback
          WHERE answer = 'not_interested' AND candidateID = :candidate AND liftedOn IS NULL
            OR answer = 'declined'
              AND (candidateID = :candidate AND askerID = :asker
                OR candidateID = :asker AND askerID = :candidate)
          """, arguments: ["candidate": id, "asker": askerID])
    }
    guard !said.isEmpty else { return nil }
    let name = try read { try Organisation.find(id, $0)?.name } ?? Organisation.reference(of: id)
    let today = try today()
    try change(.suggestionAnswered, subject: name) { change in
      for feedback in said {
        guard feedback.answer == .notInterested else {
          try change.delete(feedback)
          continue
        }
        var lifted = feedback
        lifted.liftedOn = today
        try change.update(lifted, from: feedback)
      }
    }
    return name
  }
}

extension HiddenCandidates.Reason {
  /// Whether somebody said so, and may say otherwise: the other reasons are facts.
  public var canBeLifted: Bool {
    switch self {
    case .declined, .notInterested: true
    case .outOfReach, .ceased, .doNotCall, .sameGroup, .pairNotAllowed, .outOfTime,
      .requirementMissing, .alreadyPartners, .underWay:
      false
    }
  }
}
