import Foundation

/// What `hotline bench desks` prints, beside what is wanted.
struct DesksBenchReport: Encodable {
  let desks: Int
  let saving: Int
  let organisations: Int
  /// What the desks that were left alone took of one core together, 1 being all of it.
  var processorShare: Double?
  private(set) var echo: Percentiles?
  /// What a desk has of its own, in bytes.
  private(set) var mostMemory: Int?
  private(set) var meanMemory: Int?
  var savesAsked = 0
  var savesMade = 0

  init(desks: Int, saving: Int, organisations: Int) {
    (self.desks, self.saving, self.organisations) = (desks, saving, organisations)
  }

  /// The figures are for whoever reads them.
  var isGood: Bool { savesAsked == savesMade }

  mutating func add(echoes: [Duration]) { echo = Percentiles(echoes) }

  mutating func add(memory: [Int]) {
    mostMemory = memory.max()
    meanMemory = memory.isEmpty ? nil : memory.reduce(0, +) / memory.count
  }

  var text: String {
    var lines = [
      "desks            \(desks), \(saving) of them saving, on \(organisations) organisations",
      "saves            \(savesMade) of \(savesAsked)",
    ]
    func add(_ title: String, _ figure: String?, wanted: String) {
      lines.append(
        title.padding(toLength: 17, withPad: " ", startingAt: 0)
          + "\(figure ?? "the system does not say"), at most \(wanted) wanted")
    }
    add("own memory, most", mostMemory.map(Self.megabytes), wanted: "20 MB")
    lines.append("  in the mean    \(meanMemory.map(Self.megabytes) ?? "–")")
    add(
      "left alone", processorShare.map { String(format: "%.1f %% of one core", $0 * 100) },
      wanted: "5 %")
    add("key to echo, p99", echo.map { String(format: "%.1f ms", $0.p99) }, wanted: "16 ms")
    if let echo { lines += ["", Percentiles.head, echo.line("key to echo")] }
    return lines.joined(separator: "\n")
  }

  private static func megabytes(_ bytes: Int) -> String {
    String(format: "%.1f MB", Double(bytes) / 1_000_000)
  }
}
