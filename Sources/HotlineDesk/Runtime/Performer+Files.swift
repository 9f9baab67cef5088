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

  /// Asks first whether the municipality wants any: most of the time nothing is started.
  func backUpIfWanted(_ today: DanishDate) throws -> DeskEvent? {
    guard let backUp, try register.backupSchedule(on: today) != nil, let problem = backUp() else {
      return nil
    }
    return .done(Notice(.problem, BackupPhrases.scheduledFailed(language, ["detail": problem])))
  }

  /// nil where it is remembered; what keeps it from that is said, and it holds until the desk ends.
  func keep(_ appearance: Appearance) -> Notice? {
    guard let settings else { return nil }
    var set = settings.read().settings
    set.appearance = appearance
    do {
      try settings.write(set)
      return nil
    } catch let error as OutputError {
      return Notice(.problem, error.sentence(language))
    } catch {
      return (error as? SettingsProblem).map { Notice(.problem, $0.sentence(language)) }
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
