import GRDB
import Resources

extension Register {
  /// Space in the list: an access request was answered. Erasure is decided where its places are seen.
  ///
  /// nil where the request is gone. Throws ``RightsRefusal``.
  func answer(request id: Int64) throws -> Phrase? {
    guard let base = try record(PersonRequest.self, id) else { return nil }
    guard base.decision == nil else { throw RegisterError.refused(.rights(.isDecided)) }
    guard base.wish == .access else { throw RegisterError.refused(.rights(.decideAtPlaces)) }
    let today = try today()
    // Who asked is gone with it: there is nothing to go back to.
    try change(.personErased) { change in
      try change.decide(base, .answered, basis: nil, places: nil, today)
    }
    return PersonRequest.Decision.answered.word
  }

  /// The places of whoever asked, as they stand.
  func page(ofRequest id: Int64, _ language: Language) throws -> RecordPage? {
    guard let request = try record(PersonRequest.self, id) else { return nil }
    let title = RightsPhrases.requestTitle(
      language, ["number": String(id), "wish": request.wish.word(language)])
    guard let person = request.person else {
      return RecordPage(
        title: title, lines: [RecordPage.Line(RightsPhrases.requestDecided(language))])
    }
    return RecordPage(
      title: title, lines: try places(of: person).lines(language).map { RecordPage.Line($0) })
  }
}

extension Change {
  /// Notes what was decided, and takes the name out of the request and of all that history keeps of it.
  func decide(
    _ request: PersonRequest, _ decision: PersonRequest.Decision, basis: String?, places: Int?,
    _ today: DanishDate
  ) throws {
    var decided = request
    (decided.decision, decided.decidedOn, decided.decidedByID) = (decision, today, staffID)
    (decided.basis, decided.places, decided.person) = (basis, places, nil)
    let stored =
      request.id == 0 ? try insert(decided) : try update(decided, from: request)
    try forget(["person"], of: PersonRequest.databaseTableName, id: stored.id)
    guard let followUp = stored.followUpID, try FollowUp.find(followUp, db) != nil else { return }
    try complete(followUpID: followUp)
  }

  /// The open requests for erasure of this person.
  func openErasures(of subject: PersonSubject) throws -> [PersonRequest] {
    let matcher = PersonMatcher(subject.traits)
    return try PersonRequest.fetchAll(
      db,
      sql: """
        SELECT * FROM personRequest WHERE decision IS NULL AND wish = 'erasure' ORDER BY id
        """
    ).filter { request in
      guard let person = request.person?.trimmed else { return false }
      return person == subject.reference || matcher.holds(person)
    }
  }
}
