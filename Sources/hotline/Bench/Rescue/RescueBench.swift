import ArgumentParser
import Foundation
import HotlineCore

/// `hotline bench rescue`: whether anything typed is lost, however the desk ends.
struct RescueBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescue",
    abstract: "End the real desk at random moments, start it again, and compare what is left.")

  @Option(help: "How many sessions to end.")
  var moments = 50

  @Option(help: "The same seed makes the same sessions.")
  var seed: UInt64 = 1

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    guard moments > 0 else { throw ValidationError("--moments is a number of at least 1") }
  }

  func run() throws {
    var report = RescueReport(seed: seed)
    for moment in 0..<moments { try run(moment, &report) }
    isJSON ? try Answer.print(json: report) : try Answer.print(report.text)
    // Something was lost: not what a caller hoped to find.
    if !report.isGood { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }

  /// Each moment has a random sequence of its own, so that one can be done again alone.
  private func run(_ index: Int, _ report: inout RescueReport) throws {
    var random = BenchRandom(seed: seed &+ UInt64(index) &* 7_919)
    let ending = RescueEnding.allCases[index % RescueEnding.allCases.count]
    let round = index / RescueEnding.allCases.count
    let script = RescueScript(RescueScript.all[round % RescueScript.all.count], &random)
    let place = try RescuePlace()
    try makeRegister(in: place)
    let outcome = try RescueMoment(
      place: place, ending: ending, script: script, strokes: 1 + random.below(script.strokes.count),
      patience: random.below(500), binary: Self.binary
    ).run()
    report.add(outcome, ending, on: place.disk, isSound: try check(place))
  }

  /// What `hotline check` finds.
  private func check(_ place: RescuePlace) throws -> Bool {
    let register = try Register.open(at: place.register, Self.options)
    defer { try? register.close() }
    let today = try CopenhagenTime().day(of: Instant(Date()))
    return try register.check(today: today).isSound
  }

  private static var binary: String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path
  }

  private func makeRegister(in place: RescuePlace) throws {
    try Register.open(at: place.register, Self.options).close()
  }

  private static var options: RegisterOptions {
    RegisterOptions(osUser: NSUserName(), clock: { Date() })
  }
}
