import Screen
import Testing

@testable import HotlineDesk

/// A key is the same key in every terminal, whatever bytes it comes in.
@Suite("Every key in every terminal")
struct TerminalKeyTests {
  /// What the table of keys binds, what a text takes, and what moves in a list.
  private static let used: Set<Key> = {
    let editing: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown,
    ]
    let movesOrEdits = editing.filter { key in
      var (line, area, menu) = (
        TextInput("to ord", cursor: 3), TextArea("en\nto\ntre", cursor: 4),
        Menu(
          title: "", items: ["a", "b", "c"].map { MenuItem($0, action: .nothing) },
          isFiltered: true)
      )
      menu.selected = 1
      let before = menu
      menu.move(key)
      return line.handle(key) || area.handle(key, size: Size(width: 10, height: 3))
        || menu != before
    }
    return Set(KeyTable.bindings.map(\.key) + movesOrEdits)
  }()

  /// All keys of bytes that come in pieces, each within the time in which they belong together.
  private func keys(_ pieces: [[UInt8]]) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for (index, piece) in pieces.enumerated() { keys += decoder.decode(piece, at: index * 20) }
    return keys + decoder.expire(at: 10_000)
  }

  private func expect(
    _ bytes: String, is key: Key?, _ terminal: TerminalKeys,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let all = Array(bytes.utf8)
    let spelled = bytes.debugDescription
    for cut in 1..<max(2, all.count) {
      let got = keys([Array(all[..<min(cut, all.count)]), Array(all[min(cut, all.count)...])])
      #expect(
        got == [key].compactMap(\.self), "\(terminal.name): \(spelled) cut at \(cut)",
        sourceLocation: sourceLocation)
    }
    let single = keys(all.map { [$0] })
    #expect(
      single == [key].compactMap(\.self), "\(terminal.name): \(spelled) byte by byte",
      sourceLocation: sourceLocation)
    // What follows at once is not swallowed.
    if bytes != "\u{1B}", bytes != TerminalKeys.csi + "M" {
      #expect(
        keys([all + Array("x".utf8)]) == [key, .character("x")].compactMap(\.self),
        "\(terminal.name): \(spelled) and a letter", sourceLocation: sourceLocation)
    }
  }

  @Test("each key that Hotline uses has its bytes, and is that key", arguments: TerminalKeys.all)
  func used(terminal: TerminalKeys) {
    for key in Self.used {
      let isAlike = terminal.alike.contains { $0.key == key }
      #expect(
        terminal.keys[key]?.isEmpty == false || isAlike,
        "\(terminal.name): nobody has said what \(key) sends")
    }
    for (key, spellings) in terminal.keys {
      for bytes in spellings { expect(bytes, is: key, terminal) }
    }
  }

  @Test("a key of the numeric keypad is its digit or sign", arguments: TerminalKeys.all)
  func keypad(terminal: TerminalKeys) {
    for (bytes, key) in terminal.keypad { expect(bytes, is: key, terminal) }
  }

  @Test("what cannot be told apart is what other terminals mean by it", arguments: TerminalKeys.all)
  func alike(terminal: TerminalKeys) {
    for (_, bytes, other) in terminal.alike { expect(bytes, is: other, terminal) }
  }

  @Test("the beginning of an old mouse report is F1 unless the report follows")
  func mouseOrFunctionKey() {
    let f1 = Array("\u{1B}[M".utf8)
    #expect(keys([f1]) == [.function(1)])
    #expect(keys([f1, Array("\u{1B}[B".utf8)]) == [.function(1), .down])
    #expect(keys([f1, Array("\r".utf8)]) == [.function(1), .enter])
    #expect(keys([f1, Array("ab".utf8)]) == [.function(1), .character("a"), .character("b")])
    #expect(
      keys([f1, Array(" !!".utf8), Array("x".utf8)]) == [
        .pointer(Pointer(.press, at: Point(x: 0, y: 0))), .character("x"),
      ])
  }

  @Test("Esc right before something that is no key of its own is still Esc")
  func escapeBefore() {
    #expect(keys([Array("\u{1B}\u{1B}[200~a\u{1B}[201~".utf8)]) == [.escape, .paste("a")])
    #expect(keys([Array("\u{1B}\u{1B}[99~".utf8)]) == [.escape])
    #expect(keys([Array("\u{1B}\u{1B}\u{1B}".utf8)]) == [.escape, .escape, .escape])
    #expect(keys([Array("\u{1B}\u{1B}a".utf8)]) == [.escape, .alt("a")])
  }

  @Test("a terminal's description says what no table knows, and overrules none")
  func described() {
    let described: [[UInt8]: Key] = [
      Array("\u{1B}\t".utf8): .backTab, Array("\u{1B}[224z".utf8): .function(1),
      // As the VT100 is described: the keypad's 4.
      Array("\u{1B}Ot".utf8): .function(5),
    ]
    var decoder = KeyDecoder(described: described)
    let bytes = Array("\u{1B}\t\u{1B}[224z\u{1B}Ot".utf8)
    #expect(decoder.decode(bytes, at: 0) == [.backTab, .function(1), .character("4")])
  }
}
