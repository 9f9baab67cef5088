import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline bench understand`: how often what callers say is understood.
struct UnderstandBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Read lines as callers say them, whose meaning was written down first.",
    discussion: """
      With the categories and words of a fresh register. `held` are the lines that nothing was tuned \
      on; the lines that ask for nothing should name no category.
      """)

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func run() throws {
    let register = try Register.inMemory(RegisterOptions(osUser: NSUserName(), clock: { Date() }))
    let today = try CopenhagenTime().day(of: Instant(Date()))
    let report = UnderstandBenchReport(try UnderstandingTrial(register, today: today))
    isJSON ? try Answer.print(json: report) : try Answer.print(report.text)
  }
}

/// What `hotline bench understand` prints.
struct UnderstandBenchReport: Encodable {
  struct Set: Encodable {
    let lines: Int
    let top1: Double
    let top3: Double
    let direction: Double
    let amount: Double
    let place: Double
    let time: Double
    let top1ByGroup: [String: Double]

    init(_ figures: UnderstandingTrial.Figures) {
      lines = figures.lines
      (top1, top3) = (figures.first, figures.amongThree)
      direction = figures.direction
      (amount, place, time) = (figures.amount, figures.place, figures.time)
      top1ByGroup = figures.firstByGroup
    }
  }

  let train: Set
  let held: Set
  let idleLines: Int
  /// Of the lines that ask for nothing those under which a category was named.
  let named: [String]

  init(_ trial: UnderstandingTrial) {
    train = Set(trial.train)
    held = Set(trial.held)
    (idleLines, named) = (trial.idleLines, trial.named)
  }

  var text: String {
    var lines = ["        lines   top 1   top 3  offer?  amount   place    time"]
    for (title, set) in [("train", train), ("held", held)] {
      let figures = [set.top1, set.top3, set.direction, set.amount, set.place, set.time]
        .map { String(format: "%8.3f", $0) }.joined()
      lines.append(
        title.padding(toLength: 6, withPad: " ", startingAt: 0)
          + String(format: "%7d", set.lines) + figures)
    }
    lines.append("\(named.count) of \(idleLines) lines that ask for nothing name a category")
    return lines.joined(separator: "\n")
  }
}
