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

  /// Writes what a report says, in any form, to a file, whole or not at all, and says whether it took the place
  /// of another. Throws ``OutputError``; only `replacing` lets it.
  public func writeReport(
    _ text: String, of kind: ReportKind, to path: String, replacing: Bool
  ) throws -> Bool {
    try write(text, taking: .report(kind), to: path, replacing: replacing)
  }

  /// The same of any text, such as that of a list.
  func write(
    _ text: String, taking extract: Extract, rows: Int? = nil, to path: String, replacing: Bool
  ) throws -> Bool {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: file, isReplacing: replacing))
    try output.write(text)
    return try takeOut(extract, output, rows: rows)
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
        _ = try writeReport(
          report.text(as: .html, language), of: question.kind, to: path, replacing: false)
        return path
      } catch OutputError.exists where number < Self.mostOfADay {
        number += 1
      }
    }
  }
}
