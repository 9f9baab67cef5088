import Foundation
import HotlineCore

/// A line as it lies in a draft.
private struct LineDraft: Codable {
  var id: String
  var purpose: ComposedLine.Purpose
  var title: String
  var text: String
  var cursor: Int
  var edits: Int
  /// nil in a draft of an earlier version.
  var kept: [PNumber]?
}

// In an extension, so that the memberwise initialiser stays. Any version of the program may have
// written it: a purpose that this one does not know leaves its text where texts without one stand,
// in the line of a need.
extension LineDraft {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard container.contains(.purpose) else {
      throw DecodingError.keyNotFound(
        CodingKeys.purpose, .init(codingPath: [], debugDescription: "a form, not a line"))
    }
    id = container.read(.id) ?? ""
    purpose = container.read(.purpose) ?? .need(askerID: nil)
    title = container.read(.title) ?? ""
    text = container.read(.text) ?? ""
    cursor = container.read(.cursor) ?? text.count
    edits = container.read(.edits) ?? 0
    kept = container.readEach(.kept)
  }
}

extension ComposedLine {
  /// What drafts of lines are called, where those of forms have the name of their form.
  static let draftKind = "line"

  /// The line as JSON, fit to be written to disk: held back while it may become a CPR number.
  ///
  /// - Throws: nothing that a line can bring about; encoding is what throws.
  func draftPayload(holdBack: CPRHoldBack) throws -> String {
    let draft = LineDraft(
      id: id, purpose: purpose, title: holdBack.writable(title, cursor: nil),
      text: writable(holdBack), cursor: input.cursor, edits: edits,
      kept: kept.sorted { $0.digits < $1.digits })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(draft), as: UTF8.self)
  }

  /// The line of a draft.
  ///
  /// - Throws: `DecodingError` for what is no draft of a line.
  init(draftPayload: String) throws {
    let draft = try JSONDecoder().decode(LineDraft.self, from: Data(draftPayload.utf8))
    self.init(
      id: draft.id, title: draft.title, purpose: draft.purpose,
      input: TextInput(draft.text, cursor: draft.cursor), edits: draft.edits,
      kept: Set(draft.kept ?? []))
  }

  /// How the list of drafts calls it. It goes to disk, so it holds nothing that may become a CPR
  /// number.
  func draftTitle(holdBack: CPRHoldBack = CPRHoldBack()) -> String {
    let written = writable(holdBack).trimmingBlanks
    let beginning: String = written.count > 32 ? written.prefix(31) + "…" : written
    return "\(holdBack.writable(title, cursor: nil)) · \(beginning)"
  }

  private func writable(_ holdBack: CPRHoldBack) -> String {
    CPRHoldBack(cprGuard: holdBack.cprGuard.knowing(kept))
      .writable(text, cursor: isTyping ? input.cursor : nil)
  }
}
