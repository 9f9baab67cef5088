import GRDB

extension Register {
  /// Notes what somebody answered to a suggested partner.
  @discardableResult
  public func answer(_ feedback: MatchFeedback) throws -> MatchFeedback {
    let name = try read { try Organisation.find(feedback.candidateID, $0)?.name }
    return try change(.suggestionAnswered, subject: name) { try $0.insert(feedback) }
  }

  /// Lets a candidate be suggested again from today on.
  @discardableResult
  public func lift(_ feedback: MatchFeedback) throws -> MatchFeedback {
    var lifted = feedback
    lifted.liftedOn = try today()
    let name = try read { try Organisation.find(feedback.candidateID, $0)?.name }
    return try change(.suggestionAnswered, subject: name) { try $0.update(lifted, from: feedback) }
  }

  /// What was answered about a candidate, newest first.
  public func answers(aboutCandidate id: Int64) throws -> [MatchFeedback] {
    try read { db in
      try MatchFeedback.fetchAll(
        db, sql: "SELECT * FROM matchFeedback WHERE candidateID = ? ORDER BY givenOn DESC, id DESC",
        arguments: [id])
    }
  }
}
