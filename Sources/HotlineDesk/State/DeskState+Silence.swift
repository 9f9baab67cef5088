import HotlineCore
import Resources
import Screen

// No key is silent: one that changes nothing and says nothing is answered in the message line.

extension DeskState {
  /// Says why a key did nothing. Whether it did is seen by what came of it, so that no place that
  /// handles keys can forget to say so.
  ///
  /// - Parameters:
  ///   - before: the desk as the key found it.
  ///   - effects: what the key asked for.
  mutating func breakSilence(
    of key: Key, since before: DeskState, _ effects: [DeskEffect]
  ) {
    guard notice == nil, effects.allSatisfy({ $0 == .bell }), looks(like: before, after: key) else {
      return
    }
    notice = Notice(.warning, whyNothing(key))
  }

  /// A key that moves has done nothing where nothing on screen moved.
  private func looks(like before: DeskState, after key: Key) -> Bool {
    switch key {
    case .up, .down, .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .tab,
      .backTab:
      self == before || render() == before.render()
    case .character, .paste, .enter, .escape, .backspace, .delete, .insert, .function, .control,
      .alt, .pointer:
      self == before
    }
  }

  private func whyNothing(_ key: Key) -> String {
    switch key {
    case .up, .pageUp, .home: KeyPhrases.nothingAbove(language)
    case .down, .pageDown, .end: KeyPhrases.nothingBelow(language)
    case .left, .right, .wordLeft, .wordRight: KeyPhrases.nothingBeside(language)
    case .backspace, .delete: KeyPhrases.nothingToDelete(language)
    case .enter: KeyPhrases.nothingToOpen(language)
    case .escape: KeyPhrases.nothingToClose(language)
    case .tab, .backTab: KeyPhrases.nothingElse(language)
    case .character, .paste, .insert, .function, .control, .alt, .pointer:
      KeyPhrases.doesNothing(language, ["key": key.label(language)])
    }
  }
}
