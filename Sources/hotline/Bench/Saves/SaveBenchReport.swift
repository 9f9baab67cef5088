import HotlineCore
import Resources

/// What `hotline bench save` prints.
struct SaveBenchReport: Encodable {
  /// The longest that a save may wait for others, in milliseconds.
  static let longestWait = 50.0

  let writers: Int
  var organisations = 0
  var seconds = 0.0
  private(set) var acknowledged = 0
  private(set) var byKind: [String: Percentiles] = [:]
  /// From the key that saves to the answer.
  private(set) var save: Percentiles?
  /// For others who write: a part of ``save``.
  private(set) var wait: Percentiles?
  /// Of a process, until it can save.
  private(set) var opening: Percentiles?
  private(set) var conflicts = 0
  /// How often each sentence was said.
  private(set) var errors: [String: Int] = [:]
  /// Acknowledged and not there.
  private(set) var lost = 0
  /// There twice.
  private(set) var doubled = 0
  /// Refused and there all the same.
  private(set) var leftBehind = 0
  var killed = 0
  /// Of them, those that held the lock of writers.
  var killedWhileWriting = 0
  /// Ended otherwise than they were asked to.
  var diedByThemselves = 0
  var isSound = false
  var checkFault: String?

  init(writers: Int) { self.writers = writers }

  var isGood: Bool {
    acknowledged > 0 && errors.isEmpty && lost + doubled + leftBehind + diedByThemselves == 0
      && isSound
  }

  /// Holds what was said against what stands. The text of an edit may have given way to a later one;
  /// history keeps both. What was in hand when a process was killed may stand or not.
  mutating func take(_ told: ToldSaves, standing: TracedSaves) {
    acknowledged = told.times.count
    save = Percentiles(told.times.map(\.time))
    wait = Percentiles(told.waits)
    opening = Percentiles(told.openings)
    conflicts = told.conflicts
    errors = told.errors
    for (kind, times) in Dictionary(grouping: told.times, by: \.kind) {
      byKind[kind.rawValue] = Percentiles(times.map(\.time))
    }
    for (word, kind) in told.saved {
      let rows = standing.rows[word, default: 0]
      let entries = standing.entries[word, default: 0]
      let mayBeGone = kind == .edit || told.removing.contains(word)
      if entries == 0 || rows == 0 && !mayBeGone { lost += 1 }
    }
    // A removal that was acknowledged and is not there.
    lost += told.removed.count { standing.rows[$0, default: 0] > 0 }
    doubled = Set(standing.rows.keys).union(standing.entries.keys).count {
      standing.rows[$0, default: 0] > 1 || standing.entries[$0, default: 0] > 1
    }
    leftBehind = told.refused.count {
      standing.rows[$0, default: 0] + standing.entries[$0, default: 0] > 0
    }
  }

  var text: String {
    var lines = [
      "writers          \(writers) on \(organisations) organisations, "
        + "\(Self.decimal(seconds)) s",
      "acknowledged     \(acknowledged), \(Int(Double(acknowledged) / max(seconds, 0.001))) a second",
      "errors           \(errors.values.reduce(0, +))",
    ]
    lines += errors.sorted { $0.key < $1.key }.map { "                 \($0.value) × \($0.key)" }
    lines += [
      "conflicts        \(conflicts), each said and nothing stored",
      "killed           \(killed), of them \(killedWhileWriting) with the lock in hand",
      "lost             \(lost)",
      "doubled          \(doubled)",
      "refused, there   \(leftBehind)",
      "died             \(diedByThemselves)",
      "check            \(isSound ? "sound" : "FINDS FAULTS: \(checkFault ?? "")")",
      "",
      Percentiles.head,
    ]
    var rows = [("a save", save), ("of it waiting for others", wait)]
    rows += SaveMix.Kind.allCases.map { ("  \($0.rawValue)", byKind[$0.rawValue]) }
    rows.append(("a process until it saves", opening))
    lines += rows.compactMap { title, times in times.map { $0.line(title) } }
    if let wait {
      lines.append(
        "worst wait \(Self.decimal(wait.max)) ms, at most \(Int(Self.longestWait)) wanted")
    }
    return lines.joined(separator: "\n")
  }

  private static func decimal(_ number: Double) -> String {
    String((number * 10).rounded() / 10)
  }
}
