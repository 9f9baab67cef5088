import Foundation
import HotlineCore
import Resources

/// The result of a check in JSON. The keys are stable.
struct CheckAnswer: Encodable {
  struct Step: Encodable {
    /// `file`, `rules`, `values`, `references`, `lists`, `periods`, `chains`, `records`, `history`, `seals`,
    /// `numbers` or `search`.
    let subject: String
    let count: Int
    /// The first hundred, in words; all with `--all`.
    let faults: [String]
  }

  /// Its path; `null` for the fictional register.
  let file: Path
  let organisations: Int
  let sqlite: String
  let isSound: Bool
  let steps: [Step]
  /// `table.column`, each of which could hold another valid value unnoticed.
  let unguarded: [String]
  /// By table: how many rows the register began with and nobody has changed.
  let withoutHistory: [String: Int]
  let notProven: [String]
  /// `null` where nothing is sealed.
  let seal: Seal?

  struct Seal: Encodable {
    let actionID: Int64
    let newest: String
    let erasures: [Erasure]
    let accepted: [Accepted]
  }

  /// A fault that an administrator took as known.
  struct Accepted: Encodable {
    /// As ISO 8601, in UTC.
    let at: String
    let actionID: Int64
    let staff: String
    let reason: String
    let fault: String
  }

  struct Erasure: Encodable {
    /// As ISO 8601, in UTC.
    let at: String
    let actionID: Int64
    let sealedFromID: Int64
  }

  /// A key that is there also without a value.
  struct Path: Encodable {
    let path: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if let path { try container.encode(path) } else { try container.encodeNil() }
    }
  }

  init(_ check: RegisterCheck, path: String?, _ language: Language) {
    file = Path(path: path)
    organisations = check.organisations
    sqlite = check.sqliteVersion
    isSound = check.isSound
    steps = check.steps.map { step in
      Step(
        subject: step.subject.rawValue, count: step.count,
        faults: step.faults.map { $0.words(language) })
    }
    unguarded = check.unguarded.map { "\($0.table).\($0.column)" }
    withoutHistory = Dictionary(
      check.withoutHistory.map { ($0.table, $0.rows) }, uniquingKeysWith: { first, _ in first })
    notProven = check.notProven(language)
    seal = check.seal.flatMap { seal in
      seal.newest.map { newest in
        Seal(
          actionID: seal.actionID, newest: newest,
          erasures: seal.erasures.map {
            Erasure(
              at: $0.at.iso, actionID: $0.actionID, sealedFromID: $0.sealedFromID)
          },
          accepted: seal.accepted.map {
            Accepted(
              at: $0.at.iso, actionID: $0.actionID, staff: $0.staff, reason: $0.reason,
              fault: $0.fault.words(language))
          })
      }
    }
  }
}
