import GRDB

extension Nomination {
  public func refusals(from base: Nomination?, _ saving: Saving) throws -> [Refusal] {
    guard let round: AwardRound = try AwardRound.find(roundID, saving.db) else { return [] }
    let stored: Nomination? = base == nil ? nil : try Nomination.find(id, saving.db)
    let reader = NomineeReader(db: saving.db, today: saving.today)
    var problems = stepProblems(from: stored ?? base)
    if base == nil, round.state != .open { problems.append(.roundNotOpen(round.state)) }
    if base?.nominatorStaffID != nominatorStaffID {
      problems += try nominatorProblems(round, reader, saving.db)
    }
    if state == .notified, notifiedOn == nil { problems.append(.needsNotificationDay) }
    if state != .submitted, state.isLive, let bar = try reader.bar(organisationID, in: round) {
      let name = try Organisation.find(organisationID, saving.db)?.name ?? ""
      problems.append(.barred(name: name, bar))
    }
    return problems.map(Refusal.prize)
  }

  /// Who won is said in the round, so that all of a candidate's nominations say the same.
  private func stepProblems(from base: Nomination?) -> [PrizeRefusal] {
    let before = base?.state ?? .submitted
    let isKnown = state == before || before.successors.contains(state)
    let isRoundsOwn = state != before && (state == .winner || state == .notWinner)
    return isKnown && !isRoundsOwn ? [] : [.nominationStep(from: before, to: state)]
  }

  private func nominatorProblems(
    _ round: AwardRound, _ reader: NomineeReader, _ db: Database
  ) throws -> [PrizeRefusal] {
    guard let staff: Staff = try Staff.find(nominatorStaffID, db),
      try !reader.mayNominate(staff.departmentID, prize: round.prizeCode),
      let nominating = try reader.nominating(prize: round.prizeCode)
    else { return [] }
    let department: Organisation? = try staff.departmentID.flatMap { try Organisation.find($0, db) }
    return [
      .nominatorElsewhere(
        name: staff.name, department: department?.name, nominating: nominating.name)
    ]
  }

  /// Told once, a candidate is told of all its nominations: they carry the same day.
  public func settle(from base: Nomination?, _ saving: Saving) throws {
    guard state == .notified, base?.state != .notified else { return }
    let others = try Nomination.fetchAll(
      saving.db,
      sql: """
        SELECT * FROM nomination WHERE roundID = ? AND organisationID = ? AND id <> ?
          AND state IN ('submitted', 'accepted') ORDER BY id
        """, arguments: [roundID, organisationID, id])
    for other in others {
      var told = other
      (told.state, told.notifiedOn) = (.notified, notifiedOn)
      try saving.change.update(told, from: other)
    }
  }
}

extension AwardRound {
  /// With the prize it is settled who won and who did not.
  public func settle(from base: AwardRound?, _ saving: Saving) throws {
    guard state == .awarded, base?.state != .awarded else { return }
    let nominations = try Nomination.fetchAll(
      saving.db, sql: "SELECT * FROM nomination WHERE roundID = ? ORDER BY id", arguments: [id])
    for nomination in nominations where nomination.state.isLive {
      var settled = nomination
      settled.state = nomination.organisationID == winnerID ? .winner : .notWinner
      try saving.change.update(settled, from: nomination)
    }
  }
}
