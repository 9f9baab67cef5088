import DiskRecord
import HotlineCore

/// What became of the disks that were looked at.
struct LookedAt: Encodable {
  private(set) var states = 0
  private(set) var lost = 0
  private(set) var damaged = 0
  private(set) var closed = 0
  /// The first of each, with the moment and how what was not synced had reached the disk.
  private(set) var examples: [String] = []

  var bad: Int { lost + damaged + closed }

  mutating func take(_ verdict: PowerCutVerdict, cut: Int, reach: CrashState.Reach) {
    states += 1
    let said: String
    switch verdict {
    case .kept: return
    case .lost(let what):
      lost += 1
      said = "lost: \(what)"
    case .damaged(let fault):
      damaged += 1
      said = "damaged: \(fault)"
    case .closed(let sentence):
      closed += 1
      said = "not opened: \(sentence)"
    }
    if examples.count < 8 { examples.append("\(said) (event \(cut), \(reach.rawValue))") }
  }
}

/// What was seen where a kind of sync was left out.
struct LostSync: Encodable {
  let sync: String
  let words: String
  /// How many of them there were.
  let syncs: Int
  /// What makes it needless; nil where it has to be seen.
  let whyUnseen: String?
  let looked: LookedAt

  /// It was left out, and seen where it had to be and nowhere else.
  var isProved: Bool { syncs > 0 && (looked.bad > 0) == (whyUnseen == nil) }
}

/// What `hotline bench powercut` prints.
struct PowerCutReport: Encodable {
  let events: Int
  let bytesWritten: Int
  let syncs: Int
  let acknowledged: Int
  /// Calls of which the record does not know what they did: it has to be none.
  let unknown: [String]
  /// Syncs that no mutant leaves out.
  let otherSyncs: [String]
  var whole = LookedAt()
  var mutants: [LostSync] = []
  var recordedSeconds = 0.0
  var seconds = 0.0

  init(_ day: RecordedDay) {
    events = day.record.events.count
    bytesWritten = day.record.bytesWritten
    syncs = day.record.syncs.count
    acknowledged = day.acknowledged.count
    unknown = day.record.unknown
    otherSyncs = day.record.syncs.filter { LeftOutSync($0) == nil }.map(\.path)
  }

  var isGood: Bool {
    whole.bad == 0 && whole.states > 0 && acknowledged > 0 && unknown.isEmpty
      && otherSyncs.isEmpty && mutants.allSatisfy(\.isProved)
  }

  var text: String {
    var lines = [
      "recorded         \(events) calls, \(Self.decimal(Double(bytesWritten) / 1_048_576)) MB written, "
        + "\(syncs) syncs, \(acknowledged) times acknowledged, in \(Self.decimal(recordedSeconds)) s",
      "disks            \(whole.states) looked at, \(Self.decimal(seconds)) s in all",
      "lost             \(whole.lost)",
      "damaged          \(whole.damaged)",
      "not opened       \(whole.closed)",
    ]
    lines += whole.examples.map { "                 \($0)" }
    lines += unknown.prefix(5).map { "NOT FOLLOWED     \($0)" }
    lines += otherSyncs.prefix(5).map { "NO MUTANT FOR    \($0)" }
    guard !mutants.isEmpty else { return lines.joined(separator: "\n") }
    lines += ["", Self.row("left out", "syncs", "disks", "lost", "damaged", "not opened")]
    for mutant in mutants {
      let looked = mutant.looked
      lines.append(
        Self.row(
          mutant.words, "\(mutant.syncs)", "\(looked.states)",
          "\(looked.lost)", "\(looked.damaged)", "\(looked.closed)"))
      if looked.bad == 0 { lines.append("    " + (mutant.whyUnseen ?? "NOT SEEN")) }
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ title: String, _ numbers: String...) -> String {
    title.padding(to: 42)
      + numbers.map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }.joined()
  }

  private static func decimal(_ number: Double) -> String {
    String((number * 10).rounded() / 10)
  }
}

extension String {
  fileprivate func padding(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
