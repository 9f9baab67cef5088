import Foundation
import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// Nobody can type into something that is no draft, unless it is a search and says so.
@Suite("Every text of the desk is kept")
struct EveryTextIsKeptTests {
  /// The types of text that is being edited.
  private static let texts = ["TextInput", "TextArea", "TextBuffer"]

  /// Who may hold one: the fields of a form and a composed line, which are drafts, and the word of
  /// a search, which by decision is none. Whoever wants another has to say which of these it is.
  private static let owners: Set<String> = [
    "FieldContent", "PickerContent", "ComposedLine", "SearchWord", "TextInput", "TextArea",
  ]

  private var desk: DeskState

  init() throws {
    let today = try #require(DanishDate(iso: "2026-11-23"))
    desk = DeskState(
      size: Size(width: 120, height: 40), language: .danish,
      moment: Moment(today: today, minute: 600, instant: Instant(Date(timeIntervalSince1970: 0))),
      identifiers: Identifiers(seed: 1))
  }

  @Test("only drafts and searches hold a text that is edited")
  func owners() throws {
    var found: Set<String> = []
    for file in try sources() {
      let source = try String(contentsOf: file, encoding: .utf8)
      var types: [(indent: Int, name: String)] = []
      for line in source.split(separator: "\n") {
        let indent = line.prefix { $0 == " " }.count
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
        types.removeAll { $0.indent >= indent && !line.hasPrefix(")") }
        if let at = words.firstIndex(where: {
          ["struct", "enum", "class", "actor", "extension"].contains($0)
        }),
          at + 1 < words.count, line.contains("{")
        {
          types.append((indent, words[at + 1]))
        }
        guard let type = types.last, indent == type.indent + 2,
          words.contains(where: { ["var", "let", "case"].contains($0) }),
          words.contains(where: Self.texts.contains), !line.hasSuffix("{")
        else { continue }
        found.insert(type.name)
        #expect(
          Self.owners.contains(type.name),
          "\(file.lastPathComponent): \(type.name) holds a text that is no draft: \(line)")
      }
    }
    // The test sees what it has to see.
    #expect(found.isSuperset(of: ["FieldContent", "PickerContent", "ComposedLine", "SearchWord"]))
  }

  @Test("every line that stands anywhere on the desk is among those that are kept")
  mutating func lines() {
    _ = desk.update(.pressed(.control("r")))
    _ = desk.askForText("Hvad manglede?", .unmetNeed(inquiryID: 1))
    for layer in desk.layers {
      if case .prompt(let id) = layer { #expect(desk.line(id) != nil) }
    }
    #expect(composed(in: desk).count == desk.lines.count && desk.lines.count == 2)
  }

  @Test("a letter in any line is on its way to the disk, whatever the line is for")
  mutating func kept() throws {
    let purposes: [ComposedLine.Purpose] = [
      .filterName(.none), .workDay(itemID: "callback-1"), .handoverConfirmation(inquiryID: 1),
      .unmetNeed(inquiryID: 1), .handoverRefusal(inquiryID: 1),
    ]
    for purpose in purposes {
      _ = desk.askForText("Spørgsmål", purpose)
      _ = desk.update(.pressed(.character("x")))
      #expect(desk.hasUnkeptText)
      expectKept(desk.update(.draftsDue), purpose)
      #expect(!desk.hasUnkeptText)
    }
    desk.layers = []
    _ = desk.update(.pressed(.control("r")))
    _ = desk.update(.pressed(.character("x")))
    #expect(desk.hasUnkeptText)
    expectKept(desk.update(.draftsDue), .need(askerID: nil))
  }

  @Test("a draft of a line holds its text, its cursor, its question and what it is about")
  mutating func draft() throws {
    _ = desk.askForText("Hvad manglede?", .unmetNeed(inquiryID: 12))
    for letter in "sejlmager" { _ = desk.update(.pressed(.character(letter))) }
    _ = desk.update(.pressed(.left))
    let line = try #require(desk.lines.first)
    let back = try ComposedLine(draftPayload: line.draftPayload(holdBack: CPRHoldBack()))
    #expect(back.text == "sejlmager" && back.input.cursor == 8)
    #expect(back.purpose == .unmetNeed(inquiryID: 12) && back.title == "Hvad manglede?")
    #expect(back.id == line.id && back.edits == line.edits)
  }

  @Test("text that the disk did not take is handed over again")
  mutating func diskFull() throws {
    _ = desk.update(.pressed(.control("r")))
    _ = desk.update(.pressed(.character("x")))
    let id = try #require(desk.lines.first?.id)
    _ = desk.update(.draftsDue)
    _ = desk.update(.draftsNotKept(.diskFull, [id]))
    #expect(desk.hasUnkeptText)
    #expect(desk.render().lines[0].contains("KLADDEN ER IKKE PÅ DISKEN"))
    expectKept(desk.update(.draftsDue), .need(askerID: nil))
  }

  @Test("what the register refuses stays a draft, and the footer says where")
  mutating func refused() throws {
    _ = desk.askForText("Hvad manglede?", .unmetNeed(inquiryID: 1))
    _ = desk.update(.pressed(.character("x")))
    let id = try #require(desk.lines.first?.id)
    let effects = desk.update(.pressed(.enter))
    let isStored = effects.contains { if case .storeLine = $0 { true } else { false } }
    #expect(isStored && desk.layers.isEmpty)
    expectKept(effects, .unmetNeed(inquiryID: 1))
    _ = desk.update(.lineNotStored(.diskFull, id))
    #expect(desk.lines.map(\.text) == ["x"])
    #expect(desk.notice?.text.contains("F6 henter den frem") == true)
  }

  @Test("a search is no draft")
  mutating func searches() {
    for letter in "kantine" { _ = desk.update(.pressed(.character(letter))) }
    for key: Key in [.function(5), .function(8), .control("p")] {
      _ = desk.update(.pressed(key))
      _ = desk.update(.pressed(.character("x")))
    }
    #expect(!desk.hasUnkeptText)
  }

  private func expectKept(_ effects: [DeskEffect], _ purpose: ComposedLine.Purpose) {
    let isKept = effects.contains {
      guard case .keepDrafts(_, let lines) = $0 else { return false }
      return lines.contains { $0.purpose == purpose && $0.text == "x" }
    }
    #expect(isKept, "\(purpose): \(effects)")
  }

  /// Every line in a value, however deep.
  private func composed(in value: Any) -> [ComposedLine] {
    if let line = value as? ComposedLine { return [line] }
    return Mirror(reflecting: value).children.flatMap { composed(in: $0.value) }
  }

  private func sources() throws -> [URL] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = package.appending(path: "Sources/HotlineDesk")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }
}
