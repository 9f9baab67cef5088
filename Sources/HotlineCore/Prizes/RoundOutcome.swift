import GRDB
import Resources

/// One round as a report tells of it.
struct RoundOutcome: Equatable {
  fileprivate let round: AwardRound
  fileprivate let prizeName: Phrase
  /// nil while nobody has won.
  let winner: String?
  let candidates: [Nominee]
  /// Of those who can win.
  let breadth: FieldBreadth

  var year: Int { round.year }
  var winnerID: Int64? { round.winnerID }
  var decidedBy: String? { round.decidedBy }
  var decidedOn: DanishDate? { round.decidedOn }
  /// From before the register, which knows nobody who was nominated.
  var isHistory: Bool { round.isHistory }

  func prize(_ language: Language) -> String { prizeName(language) }
  func state(_ language: Language) -> String { round.state.word(language) }
}

extension NomineeReader {
  /// Every round, the newest first.
  func outcomes() throws -> [RoundOutcome] {
    let rounds = try AwardRound.fetchAll(
      db, sql: "SELECT * FROM awardRound ORDER BY year DESC, prizeCode")
    let prizes = try Prize.fetchAll(db, sql: "SELECT * FROM prize")
    return try rounds.map { round in
      let prize = prizes.first { $0.code == round.prizeCode }
      let candidates = try candidates(of: round)
      let winner = try round.winnerID.flatMap { id in
        try String.readOne(
          db, sql: "SELECT name FROM organisation WHERE id = ?", arguments: [id])
      }
      return RoundOutcome(
        round: round,
        prizeName: Phrase(
          da: prize?.labelDa ?? round.prizeCode, en: prize?.labelEn ?? round.prizeCode),
        winner: winner ?? round.winnerName, candidates: candidates,
        breadth: try FieldBreadth(candidates.filter(\.isLive), db))
    }
  }
}
