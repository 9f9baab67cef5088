import Resources
import Screen

/// Where a key is pressed, which decides what it means.
public enum KeyContext: String, Sendable, CaseIterable {
  case desk, form, call, layer, reader, guidance, today
  /// One thing is asked for over what is open: a line, a row of a picker, how a call ended, which
  /// of two edits.
  case question
}

/// One row of the key table: a key, what it does, and in which words.
public struct Binding: Sendable {
  public let key: Key
  public let command: Command
  public let contexts: Set<KeyContext>
  /// A word for the footer; nil keeps the key out of it.
  public let short: Phrase?
  /// A sentence for help, palette and README.
  public let sentence: Phrase

  init(
    _ key: Key, _ command: Command, in contexts: Set<KeyContext>, short: Phrase? = nil,
    _ sentence: Phrase
  ) {
    self.key = key
    self.command = command
    self.contexts = contexts
    self.short = short
    self.sentence = sentence
  }
}

extension Key {
  /// How the key is written for a person: `F3`, `^P` in the narrow footer, `Ctrl+P` elsewhere.
  public func label(_ language: Language, narrow: Bool = false) -> String {
    switch self {
    case .function(let number): "F\(number)"
    case .control(let letter): narrow ? "^\(letter.uppercased())" : "Ctrl+\(letter.uppercased())"
    case .alt(let letter): "Alt+\(letter)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift+Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .wordLeft: "Ctrl+←"
    case .wordRight: "Ctrl+→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .character(" "): KeyPhrases.space(language)
    case .character(let letter): String(letter)
    case .paste: KeyPhrases.paste(language)
    }
  }
}
