import Foundation
import GRDB
import Resources

extension Register {
  /// A report, read in one moment. nil where the register has no such strategy period.
  public func report(_ question: ReportQuestion, _ language: Language) throws -> Report? {
    if question.kind == .hotline {
      let quarter = question.quarter ?? Quarter(of: question.asOf)
      return try hotlineFigures(from: quarter.firstDay, through: quarter.lastDay)
        .report(language, isDetailed: question.isDetailed)
    }
    return try read { db in try ReportReader(question, language, db)?.report() }
  }

  /// Writes a report, or a list as one, to a file, whole or not at all, and says whether it took the place
  /// of another; the read log notes it as `extract`. Throws ``OutputError``; only `replacing` lets it.
  func write(
    _ report: Report, as format: ReportFormat, _ language: Language, noting extract: Extract,
    to path: String, replacing: Bool
  ) throws -> Bool {
    try writeReport(
      report.text(as: format, language), noting: extract, to: path, replacing: replacing)
  }

  /// The same of a report that is a text already, such as JSON.
  public func writeReport(
    _ text: String, noting extract: Extract, to path: String, replacing: Bool
  ) throws -> Bool {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: file, isReplacing: replacing))
    try output.write(text)
    return try takeOut(extract, output)
  }

  /// Far more than anybody writes; a folder in which every name is taken has an end.
  private static var mostOfADay: Int { 100_000 }

  /// Writes a report as a page into a folder, under a name that nothing has there, and gives its
  /// path. Throws ``OutputError``.
  public func write(
    _ report: Report, of question: ReportQuestion, _ language: Language, into folder: URL
  ) throws -> String {
    let name = Fold.text(question.kind.title(language)).replacing(" ", with: "-")
    let day = question.quarter?.description ?? question.asOf.iso
    var number = 1
    while true {
      let suffix = number == 1 ? "" : "-\(number)"
      let path = folder.appending(path: "\(name)-\(day)\(suffix).html").path
      do {
        _ = try write(
          report, as: .html, language, noting: .report(question.kind), to: path, replacing: false)
        return path
      } catch OutputError.exists where number < Self.mostOfADay {
        number += 1
      }
    }
  }
}
