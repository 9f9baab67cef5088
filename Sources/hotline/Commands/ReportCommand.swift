import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports on what was done.",
    subcommands: [HotlineReportCommand.self])
}

/// `hotline report hotline --quarter 2026-4`
struct HotlineReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hotline",
    abstract: "Inquiries, answers at first contact, handovers, unmet needs and referrals.")

  @Option(
    help: ArgumentHelp("A quarter such as 2026-4; else the one of the day.", valueName: "quarter"))
  var quarter: String?

  @Option(help: "text, csv or markdown.")
  var format: HotlineReport.Format = .text

  @Flag(help: "Show every row that was looked at, and why it counts or not.")
  var rows = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let quarter, Quarter(quarter) == nil {
      throw ValidationError(
        HotlineReportPhrases.unknownQuarter(shared.language, ["text": quarter]))
    }
  }

  func run() throws {
    let wanted = try quarter.flatMap { Quarter($0) } ?? Quarter(of: shared.today())
    let figures = try shared.withRegister(readOnly: true) {
      try $0.hotlineFigures(from: wanted.firstDay, through: wanted.lastDay)
    }
    if shared.isJSON {
      try Answer.print(
        json:
          HotlineReportAnswer(figures, quarter: wanted, withRows: rows, shared.language))
    } else {
      let report = HotlineReport(figures, shared.language, withRows: rows)
      let lineBreak = format == .csv ? "\r\n" : "\n"
      let text = Displayed.lines(report.text(as: format), lineBreak: lineBreak)
      try Answer.write(Data(text.utf8))
    }
  }
}

extension HotlineReport.Format: ExpressibleByArgument {}
