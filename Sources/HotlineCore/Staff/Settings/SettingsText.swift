import Foundation

/// What stands in a file of settings, read so that one bad line takes no other along.
struct SettingsText {
  /// The texts that can be read, by name.
  private(set) var texts: [String: String] = [:]
  /// What stands under a name and is no text, as it is written.
  private(set) var others: [String: String] = [:]
  /// The numbers of lines that cannot be read, from 1, with what stands there.
  private(set) var badLines: [(number: Int, text: String)] = []
  /// Everything, as it was written; nil where it is no object of JSON as a whole.
  private(set) var object: [String: Any]?
  private let lines: [String]

  /// nil where nothing of it can be read.
  init?(_ data: Data) {
    lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self)
    }
    if let whole = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] {
      object = whole
      for (name, value) in whole {
        if let text = value as? String { texts[name] = text } else { others[name] = "\(value)" }
      }
      return
    }
    for (index, line) in lines.enumerated() { read(line, number: index + 1) }
    guard !texts.isEmpty else { return nil }
  }

  /// The line on which a name stands, from 1; nil for none.
  func line(of name: String) -> Int? {
    lines.firstIndex { $0.contains("\"\(name)\"") }.map { $0 + 1 }
  }

  /// One setting on a line, as this program writes them.
  private mutating func read(_ line: String, number: Int) {
    let bare = line.trimmingCharacters(in: CharacterSet(charactersIn: " \t\r{},"))
    guard !bare.isEmpty else { return }
    let pair = try? JSONDecoder().decode([String: String].self, from: Data("{\(bare)}".utf8))
    guard let pair else { return badLines.append((number, bare)) }
    texts.merge(pair) { $1 }
  }
}
