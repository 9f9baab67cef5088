import Foundation
import Resources

/// What a desk saves for somebody, besides lists and reports.
public enum TakenAlong: Equatable, Sendable {
  /// The contact persons of an organisation as vCards.
  case contacts(of: Int64)
  /// Open promises and events as a calendar.
  case calendar
  /// All that is stored of an organisation, in a folder: the answer, and what is apart.
  case everything(about: Int64)
  /// The same of a person, by a name, a number or `contact:12`.
  case everythingOf(person: String)
}

extension Register {
  /// Writes it into a folder, under a name that nothing has there, and gives the path; nil where the
  /// organisation is gone. Throws ``OutputError``.
  public func write(
    _ taken: TakenAlong, _ language: Language, into folder: URL, drafts: DraftStore? = nil
  ) throws -> String? {
    let today = try today()
    switch taken {
    case .contacts(let id):
      let stem = "\(ExportPhrases.contactsFile(language))-\(Organisation.reference(of: id))"
      return try FreeName.write(stem, "vcf", on: today, in: folder) {
        _ = try exportCards(at: id, to: $0)
      }
    case .calendar:
      return try FreeName.write(
        ExportPhrases.calendarFile(language), "ics", on: today, in: folder
      ) {
        _ = try exportCalendar(language, to: $0)
      }
    case .everything(let id):
      let stem = "\(ExportPhrases.accessFolder(language))-\(Organisation.reference(of: id))"
      var isThere = true
      let path = try FreeName.write(stem, "", on: today, in: folder) {
        isThere = try exportAccess(of: id, to: $0, language) != nil
      }
      return isThere ? path : nil
    case .everythingOf(let person):
      let stem = "\(ExportPhrases.accessFolder(language))-\(person.plainForFile)"
      var isThere = true
      let path = try FreeName.write(stem, "", on: today, in: folder) {
        isThere =
          try exportAccess(ofPerson: person, to: $0, language, drafts: drafts) != nil
      }
      return isThere ? path : nil
    }
  }
}
