import Foundation
import GRDB
import Resources

extension Register {
  /// A file that was written of what is stored of an organisation.
  public struct AccessFile: Equatable, Sendable {
    public let part: AccessPart
    public let path: String
    /// A file that stood there before was replaced.
    public let hasReplaced: Bool
  }

  /// Writes all that is stored of one organisation to a folder, for their owner alone: the answer to who
  /// asked, and apart from it what a person has to decide about; each to read and for programs. Makes
  /// the folder where it is missing. All or none; `replacing` lets them replace earlier ones.
  ///
  /// Drafts of colleagues, backups and earlier exports lie elsewhere and are not in it. Throws
  /// ``OutputError``; nil where there is no such organisation.
  public func exportAccess(
    of id: Int64, to folder: String, _ language: Language, replacing: Bool = false
  ) throws -> [AccessFile]? {
    let name = try read {
      try String.readOne($0, sql: "SELECT name FROM organisation WHERE id = ?", arguments: [id])
    }
    guard let name else { return nil }
    return try writeAccess(
      name: name, reference: Organisation.reference(of: id), to: folder, language,
      replacing: replacing, taking: .organisation(id)
    ) { try AccessRows(about: id, $0) }
  }

  /// Writes both parts of what `rows` finds; `apart` are lines behind the part that is apart.
  func writeAccess(
    name: String, reference: String, to folder: String, _ language: Language, replacing: Bool,
    taking extract: Extract, apart: [String] = [], _ rows: (Database) throws -> AccessRows
  ) throws -> [AccessFile] {
    let (today, clock) = (try today(), try CopenhagenTime())
    let home = try home().name
    let texts = try read { db -> [(AccessPart, String, String)] in
      let wording = try ListWording(language, clock, db)
      let reader = try AccessReader(try rows(db), wording, today: today, db)
      return try AccessPart.allCases.flatMap { part in
        let text = try reader.text(part, name: name, reference: reference, home: home)
        let more = part == .apart ? apart.map { $0 + "\n" }.joined() : ""
        return [
          (part, "txt", text + more), (part, "json", try reader.json(part, reference: reference)),
        ]
      }
    }
    let output = try OutputFolder(folder, register: file, isReplacing: replacing)
    let files = try texts.map { part, ending, text in
      let name = part == .answer ? ExportPhrases.answerFile : ExportPhrases.apartFile
      let file = try output.file("\(name(language))-\(reference.plainForFile).\(ending)")
      try file.write(text)
      return (part, file.place.path)
    }
    let hasReplaced = try takeOut(extract, output, format: "txt, json")
    return zip(files, hasReplaced).map {
      AccessFile(part: $0.0, path: $0.1, hasReplaced: $1)
    }
  }
}

extension String {
  /// Without what means something in the name of a file.
  var plainForFile: String {
    String(map { $0.isLetter || $0.isNumber || "-_".contains($0) ? $0 : "-" })
  }
}
