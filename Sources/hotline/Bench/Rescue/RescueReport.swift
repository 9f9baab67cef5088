/// What `hotline bench rescue` prints.
struct RescueReport: Encodable {
  struct Failure: Encodable {
    /// Counted from 1; with the seed it tells how to do it again.
    let moment: Int
    let ending: RescueEnding
    let charactersLost: Int
    let draftsLost: Int
    let faults: [String]
  }

  let seed: UInt64
  private(set) var moments = 0
  private(set) var byEnding: [String: Int] = [:]
  /// What the desk had answered 300 ms before the end.
  private(set) var charactersDue = 0
  /// Of them.
  private(set) var charactersLost = 0
  private(set) var draftsLost = 0
  /// Registers that did not pass the check.
  private(set) var checksFailed = 0
  /// How disks were made full.
  private(set) var disk: RescuePlace.Disk?
  private(set) var failures: [Failure] = []

  init(seed: UInt64) { self.seed = seed }

  var isGood: Bool { failures.isEmpty }

  mutating func add(
    _ outcome: RescueMoment.Outcome, _ ending: RescueEnding, on disk: RescuePlace.Disk,
    isSound: Bool
  ) {
    moments += 1
    byEnding[ending.rawValue, default: 0] += 1
    charactersDue += outcome.charactersDue
    charactersLost += outcome.charactersLost
    draftsLost += outcome.draftsLost
    self.disk = disk
    if !isSound { checksFailed += 1 }
    guard !outcome.isGood || !isSound else { return }
    let complaint = isSound ? [] : ["the register does not pass the check"]
    failures.append(
      Failure(
        moment: moments, ending: ending, charactersLost: outcome.charactersLost,
        draftsLost: outcome.draftsLost, faults: outcome.faults + complaint))
  }

  var text: String {
    var lines = [
      "moments          \(moments)   (seed \(seed))",
      "characters lost  \(charactersLost) of \(charactersDue)", "drafts lost      \(draftsLost)",
      "checks failed    \(checksFailed)",
      "endings          "
        + byEnding.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        .joined(separator: ", "),
    ]
    if let disk {
      lines.append(
        disk == .mounted
          ? "disk full        a disk of 24 MB in memory"
          : "disk full        no right to mount: a quota on the length of files")
    }
    for failure in failures {
      lines.append(
        "moment \(failure.moment), \(failure.ending.rawValue): \(failure.charactersLost) characters, "
          + "\(failure.draftsLost) drafts lost" + failure.faults.map { "; " + $0 }.joined())
    }
    return lines.joined(separator: "\n")
  }
}
