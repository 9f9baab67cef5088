/// What the bench of the import found.
struct ImportBenchReport: Encodable {
  let rows: Int
  var atOnce: MeasuredImport?
  var registerBytes = 0
  /// nil where it was not taken back.
  var takingBackSeconds: Double?
  var isTakenBack: Bool?
  var killed = 0
  /// Of the run after the last kill, which reads all rows again.
  var resumedSeconds: Double?
  /// Rows that are missing or stand twice, in any of the runs.
  var lost = 0
  /// What `hotline check` says of the register that was killed; nil without kills.
  var isSound: Bool?

  init(rows: Int) {
    self.rows = rows
  }

  var isGood: Bool {
    lost == 0 && atOnce != nil && isTakenBack != false && isSound != false
  }

  var text: String {
    var lines: [String] = []
    if let run = atOnce {
      lines += [
        "\(rows) rows in \(Self.decimal(run.seconds)) s: "
          + "\(Int(Double(rows) / max(run.seconds, 0.001))) rows/s "
          + "(read in \(Self.decimal(run.readingSeconds)) s)",
        "peak memory \(run.peakBytes >> 20) MB, longest lock "
          + "\(Self.decimal(run.longestLockMilliseconds)) ms, register \(registerBytes >> 20) MB",
        "new \(run.new), unchanged \(run.skipped), others \(run.others)",
      ]
    } else {
      lines.append("the import failed")
    }
    if let takingBackSeconds {
      lines.append(
        "taken back in \(Self.decimal(takingBackSeconds)) s, "
          + (isTakenBack == true ? "nothing is left" : "SOMETHING IS LEFT"))
    }
    if let isSound {
      lines.append(
        "killed \(killed) times, the last run \(Self.decimal(resumedSeconds ?? 0)) s, check "
          + (isSound ? "sound" : "FINDS FAULTS"))
    }
    lines.append("lost or doubled: \(lost)")
    return lines.joined(separator: "\n")
  }

  private static func decimal(_ number: Double) -> String {
    String((number * 10).rounded() / 10)
  }
}
