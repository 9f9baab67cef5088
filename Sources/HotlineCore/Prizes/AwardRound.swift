import GRDB
import Resources

/// One prize of one year, from the nominations to the diploma.
public struct AwardRound: Codable, Equatable, Sendable, Identifiable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case open, closed, notified, decided, awarded

    /// Any later one, whose rules ask for all that those between ask for; or one back for who was too
    /// quick. What is awarded stays awarded.
    public var successors: Set<State> {
      guard self != .awarded else { return [] }
      return Set(Self.allCases.filter { $0.step > step || $0.step == step - 1 })
    }

    /// How far it is, from 0.
    var step: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var year: Int
  /// Code of the prize, such as `SOV`.
  public var prizeCode: String
  public var state: State
  /// The last day of nominations: who may win is judged as of it.
  public var closesOn: DanishDate?
  /// The event at which it is handed over.
  public var ceremonyID: Int64?
  public var winnerID: Int64?
  /// The winner of a round from before the register, which knows none of its nominations.
  public var winnerName: String?
  /// Such as arbejdsmarkedsudvalget.
  public var decidedBy: String?
  public var decidedOn: DanishDate?
  /// Number of the case in which it was decided.
  public var caseNo: String?
  public var diplomaGivenOn: DanishDate?
  public var basketGivenOn: DanishDate?
  public var note: String?

  public init(year: Int, prizeCode: String, state: State = .open) {
    (self.year, self.prizeCode, self.state) = (year, prizeCode, state)
  }

  /// Whether it tells of a prize from before the register.
  public var isHistory: Bool { winnerID == nil && winnerName?.isBlank == false }
}

extension AwardRound: StoredRow {
  public static let databaseTableName = "awardRound"
}

extension AwardRound.State: Worded {
  public var word: Phrase {
    switch self {
    case .open: Phrase(da: "åben", en: "open")
    case .closed: Phrase(da: "lukket", en: "closed")
    case .notified: Phrase(da: "besked givet", en: "notified")
    case .decided: Phrase(da: "afgjort", en: "decided")
    case .awarded: Phrase(da: "uddelt", en: "awarded")
    }
  }
}
