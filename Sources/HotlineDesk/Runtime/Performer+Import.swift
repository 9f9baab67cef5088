import Foundation
import HotlineCore
import Resources

extension Performer {
  /// Reads the beginning of a list, stores one, or takes one back; a file that cannot be read says so.
  func importing(_ effect: DeskEffect, today: DanishDate) throws -> DeskEvent? {
    do {
      switch effect {
      case .previewImport(let question):
        return .importPreviewed(
          try register.previewImport(Self.atHome(question), today: today))
      case .storeImport(let question):
        return .imported(try register.storeImport(question, today: today, language))
      case .undoImport(let batch):
        let undone = try register.undoImport(batch: batch)
        return .done(
          Notice(
            undone.keptCount == 0 ? .done : .warning, undone.sentence(batch, language)))
      default: return nil
      }
    } catch let error as ImportError {
      return .done(Notice(.problem, error.sentenceAtDesk(language)))
    }
  }

  /// A path as a shell would read it.
  private static func atHome(_ question: ImportQuestion) -> ImportQuestion {
    guard question.path.hasPrefix("~/") else { return question }
    let path = HomeFolder.ofUser.appending(path: String(question.path.dropFirst(2))).path
    return question.at(path)
  }
}
