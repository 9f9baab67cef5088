import Resources

/// The yearly prizes: whose staff nominates, and who won them before the register began.
extension ProfileSeed {
  /// - Parameter organisations: their ids, by the keys of the profile.
  func storePrizes(_ organisations: [String: Int64], _ change: Change) throws {
    for prize in profile.prizes {
      var row = try Prize(prize)
      row.nominatingDepartmentID = prize.nominatedBy.flatMap { organisations[$0] }
      try change.insert(row)
      for winner in prize.winners ?? [] {
        var round = AwardRound(year: winner.year, prizeCode: prize.code, state: .awarded)
        round.winnerName = winner.name
        try change.insert(round)
      }
    }
  }
}
