import Resources
import Screen

/// Where a key is pressed, which decides what it means.
public enum KeyContext: String, Sendable, CaseIterable {
  case desk, form, call, layer, drafts, reader, guidance, today, list
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
  /// What must be there; without it the command is shown faintly and says what is missing.
  public let needs: [Need]

  init(
    _ key: Key, _ command: Command, in contexts: Set<KeyContext>, short: Phrase? = nil,
    _ sentence: Phrase, needs: Need...
  ) {
    self.needs = needs
    self.key = key
    self.command = command
    self.contexts = contexts
    self.short = short
    self.sentence = sentence
  }
}

/// What a command needs before it can be given.
public enum Need: Sendable {
  case selection, call, openForm
  /// Something like what is typed was found in the register.
  case found
  /// The register may be written.
  case writing
}

extension DeskState {
  /// Why a command cannot be given here; nil when it can. The sentence says what is missing.
  public func whyDisabled(_ command: Command) -> Phrase? {
    KeyTable.needs(of: command).lazy.compactMap { missing($0) }.first
  }

  private func missing(_ need: Need) -> Phrase? {
    switch need {
    case .selection: selection == nil ? DeskPhrases.nothingSelected : nil
    case .call: call == nil ? CallPhrases.noCall : nil
    case .openForm: forms.isEmpty ? DeskPhrases.noOpenForm : nil
    case .found: foundByForm == nil ? DeskPhrases.nothingAlike : nil
    case .writing: isReadOnly ? RegisterPhrases.readOnly : nil
    }
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
    case .pointer: KeyPhrases.mouse(language)
    }
  }
}
