import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline report KIND`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a report: of the goals, of the hotline, of the prizes.",
    discussion: ReportKind.allCases.map {
      "\($0.rawValue): \($0.purpose(.english))"
    }.joined(separator: "\n"))

  @Argument(help: ArgumentHelp("Which report.", valueName: "kind"))
  var kind: ReportKind

  @Option(
    help: ArgumentHelp(
      "A period such as SIL-2020-2025; else the one of the day, or the latest.", valueName: "code"))
  var period: String?

  @Option(
    help: ArgumentHelp(
      "Of the hotline: a quarter such as 2026-4; else the one of the day.", valueName: "quarter"))
  var quarter: String?

  @Option(help: "text, html, markdown or csv.")
  var format: ReportFormat = .text

  @Flag(help: "Of the hotline: every row that was looked at, and why it counts or not.")
  var rows = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("A file to write in place of printing.", valueName: "file"))
  var output: String?

  @OptionGroup var writing: WritingOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if kind == .hotline, period != nil {
      throw ValidationError(ReportPhrases.periodNot(shared.language))
    }
    if kind != .hotline, quarter != nil || rows {
      throw ValidationError(ReportPhrases.quarterOnly(shared.language))
    }
    if let quarter, Quarter(quarter) == nil {
      throw ValidationError(
        HotlineReportPhrases.unknownQuarter(shared.language, ["text": quarter]))
    }
  }

  func run() throws {
    let wanted = try question()
    try shared.withRegister(readOnly: true, notingExtracts: true) { register in
      if kind == .hotline, shared.isJSON { return try printFigures(of: register, wanted) }
      guard let asked = try question(wanted, in: register),
        let report = try register.report(asked, shared.language)
      else {
        Failure(
          CommandProblem.unknownPeriod(
            period, known: try register.strategyPeriods().map(\.code)),
          language: shared.language
        ).leave(as: .nothingFound)
      }
      if shared.isJSON { return try answer(ReportAnswer(report), of: register) }
      let text = try report.text(as: format, shared.language)
      if let output { return try write(text, to: output, of: register) }
      try Answer.write(Data(displayed(text).utf8))
    }
  }

  private func question() throws -> ReportQuestion {
    var question = ReportQuestion(kind, asOf: try shared.today())
    question.quarter = quarter.flatMap { Quarter($0) }
    question.isDetailed = rows
    return question
  }

  /// nil where the period that was asked for is none of the register's.
  private func question(
    _ question: ReportQuestion, in register: Register
  ) throws -> ReportQuestion? {
    guard let period else { return question }
    let known = try register.strategyPeriods().first {
      $0.code.uppercased() == period.uppercased()
    }
    guard let known else { return nil }
    var question = question
    question.periodID = known.id
    return question
  }

  /// JSON goes where any other form of the report would.
  private func answer(_ value: some Encodable, of register: Register) throws {
    guard let output else { return try Answer.print(json: value) }
    try write(try Answer.json(value), to: output, of: register)
  }

  private func write(_ text: String, to path: String, of register: Register) throws {
    let hasReplaced = try register.writeReport(
      text, of: kind, to: path, replacing: writing.replace)
    try Answer.print(
      Displayed.line(ReportPhrases.isWritten(shared.language, ["path": path])))
    if hasReplaced { try writing.sayReplaced(path, shared.language) }
  }

  /// Nothing that a terminal obeys; the mark that says which letters a table is written in stays.
  private func displayed(_ text: String) -> String {
    let isMarked = text.first == ListFormat.byteOrderMark
    return (isMarked ? String(ListFormat.byteOrderMark) : "")
      + Displayed.lines(
        String(isMarked ? text.dropFirst() : text[...]), lineBreak: format.lineBreak)
  }

  /// The figures of the hotline have keys of their own.
  private func printFigures(of register: Register, _ question: ReportQuestion) throws {
    let quarter = question.quarter ?? Quarter(of: question.asOf)
    let figures = try register.hotlineFigures(from: quarter.firstDay, through: quarter.lastDay)
    try answer(
      HotlineReportAnswer(figures, quarter: quarter, withRows: rows, shared.language), of: register)
  }
}

extension ReportKind: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
