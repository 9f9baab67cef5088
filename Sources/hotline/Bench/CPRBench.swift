import ArgumentParser
import HotlineCore

/// `hotline bench cpr`: how often the CPR guard cries wolf, and whether it misses anything.
struct CPRBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cpr",
    abstract: "Let the CPR guard judge invented notes, with and without a CPR number.")

  @Option(help: "Notes without a CPR number to invent.")
  var notes = 10_000

  @Option(help: "Notes with a CPR number to invent.")
  var numbers = 2_000

  @Option(help: "Another seed gives other notes.")
  var seed: UInt64 = 1

  @Flag(help: "Show the first notes that were judged wrongly or asked about.")
  var examples = false

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    guard notes > 0, numbers > 0 else {
      throw ValidationError("--notes and --numbers are numbers of at least 1")
    }
  }

  func run() throws {
    let figures = CPRGuardFigures(notes: notes, numbers: numbers, seed: seed)
    isJSON
      ? try Answer.print(json: CPRBenchAnswer(figures)) : try Answer.print(text(figures))
  }

  private func text(_ figures: CPRGuardFigures) -> String {
    var lines = [
      "notes without a CPR number   \(figures.notes)",
      "  blocked per thousand       \(DanishNumber.format(figures.blockedPerThousand))",
      "  asked about per thousand   \(DanishNumber.format(figures.askedPerThousand))",
      "notes with a CPR number      \(figures.numbers)",
      "  blocked                    \(figures.numbersBlocked)",
      "  asked about                \(figures.numbersAsked)",
      "  missed                     \(figures.missed)",
    ]
    if examples {
      for (kind, notes) in figures.examples.sorted(by: { $0.key < $1.key }) {
        lines.append("\(kind):")
        lines += notes.map { "  " + Displayed.line($0) }
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// What `hotline bench cpr --json` prints.
private struct CPRBenchAnswer: Encodable {
  let notes, notesBlocked, notesAsked: Int
  let blockedPerThousand, askedPerThousand: Double
  let numbers, numbersBlocked, numbersAsked, missed: Int

  init(_ figures: CPRGuardFigures) {
    (notes, notesBlocked, notesAsked) = (figures.notes, figures.notesBlocked, figures.notesAsked)
    blockedPerThousand = figures.blockedPerThousand
    askedPerThousand = figures.askedPerThousand
    (numbers, numbersBlocked) = (figures.numbers, figures.numbersBlocked)
    (numbersAsked, missed) = (figures.numbersAsked, figures.missed)
  }
}
