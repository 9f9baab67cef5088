import Foundation
import HotlineCore
import Resources
import Screen

/// What was typed in a draft that no form of this program opens, such as one of a kind of record that
/// only a later program knows: it is shown, and can be copied, and stays where it lies.
struct DraftText {
  /// In the order of the draft; the whole of it, piece by piece, where it is no JSON.
  let texts: [(label: String, text: String)]
  /// False for what is no JSON, as after a fault of the disk.
  let isWhole: Bool

  init(_ payload: String) {
    guard let tree = try? JSONDecoder().decode(Tree.self, from: Data(payload.utf8)) else {
      texts = payload.replacing(",\"", with: ",\n\"").split(separator: "\n").map {
        ("", String($0))
      }
      isWhole = false
      return
    }
    isWhole = true
    texts = tree.texts(under: "")
  }

  /// Any JSON.
  private enum Tree: Decodable {
    case text(String)
    case list([Tree])
    case object([String: Tree])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let list = try? container.decode([Tree].self) {
        self = .list(list)
      } else if let object = try? container.decode([String: Tree].self) {
        self = .object(object)
      } else {
        self = .other
      }
    }

    /// The keys under which a form or a line keeps what a person wrote.
    private static let typed = ["text", "newName", "title"]

    /// The name of the field, where a form says it.
    private static func name(_ object: [String: Tree]) -> String? {
      guard case .object(let path)? = object["path"], case .text(let key)? = path["key"] else {
        return nil
      }
      return key
    }

    func texts(under label: String) -> [(label: String, text: String)] {
      switch self {
      case .text, .other: return []
      case .list(let list): return list.flatMap { $0.texts(under: label) }
      case .object(let object):
        let own = Self.name(object) ?? label
        let said = Self.typed.compactMap { key -> (label: String, text: String)? in
          guard case .text(let text)? = object[key], !text.isEmpty else { return nil }
          return (own, text)
        }
        let inner = object.sorted { $0.key < $1.key }.filter { !Self.typed.contains($0.key) }
        return said
          + inner.flatMap { key, tree in
            // The rows that a form was filled from are in the register.
            key == "base" ? [] : tree.texts(under: own.isEmpty ? key : own)
          }
      }
    }
  }
}

extension DeskState {
  /// The draft as text to read and copy.
  mutating func read(_ draft: KeptDraft) -> [DeskEffect] {
    layers.append(.reader(Reader(.draft(draft))))
    return []
  }

  func draftLines(_ draft: KeptDraft) -> [ReaderLine] {
    let read = DraftText(draft.payload)
    let why = read.isWhole ? ReaderPhrases.unknownDraft : DraftPhrases.notWholeText
    return [ReaderLine(why(language), .warning), ReaderLine("")]
      + read.texts.map { label, text in
        var line = ReaderLine(label.isEmpty ? text : "\(label): \(text)")
        line.entry = ReaderEntry(copy: text)
        return line
      }
  }
}
