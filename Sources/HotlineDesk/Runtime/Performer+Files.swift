import HotlineCore
import Resources

extension Performer {
  /// Writes a report, a list, a page or what is taken along into the person's folder: says where it
  /// stands, or why it could not be written. nil for any other effect.
  func writing(_ effect: DeskEffect) throws -> Notice? {
    do {
      switch effect {
      case .writeReport(let question): return try write(question)
      case .saveList(let question, let file, let columns):
        let (rows, path) = try lists.write(question, as: file, columns: columns, into: folder)
        return done(
          ListPhrases.written, ["count": DanishNumber.format(rows), "path": path])
      case .savePage(let page):
        return done(ReportPhrases.isWritten, ["path": try register.write(page, into: folder)])
      case .takeAlong(let taken):
        guard let path = try register.write(taken, language, into: folder, drafts: drafts) else {
          return Notice(.warning, ExportPhrases.gone(language))
        }
        return done(ExportPhrases.saved, ["path": path])
      default: return nil
      }
    } catch let error as OutputError {
      return Notice(.problem, error.sentence(language))
    }
  }

  private func write(_ question: ReportQuestion) throws -> Notice {
    guard let report = try register.report(question, language) else {
      return Notice(.warning, ReportPhrases.noPeriod(language))
    }
    return done(
      ReportPhrases.isWritten,
      ["path": try register.write(report, of: question, language, into: folder)])
  }
}
