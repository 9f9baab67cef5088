import HotlineCore
import Resources
import Screen

/// What keys wait for: they are meant for what comes then.
public struct TypedAhead: Equatable, Sendable {
  enum Awaited: Equatable, Sendable {
    /// A form that is being read; what the answer must carry.
    case form(Ticket)
    /// The end of a save: what is typed meanwhile belongs to what comes behind the form, not to it.
    case save(OpenForm.ID)
  }

  let awaited: Awaited
  /// What the answer with a form must carry; nil behind a save.
  var ticket: Ticket? {
    if case .form(let ticket) = awaited { ticket } else { nil }
  }
  /// Typed since, in order.
  var keys: [Key] = []
}

extension DeskState {
  /// Keeps a key for the form that is on its way. Esc calls the form off unless
  /// something was typed for it, which is then kept as a draft; leaving the program
  /// and drawing anew wait for nothing.
  ///
  /// - Returns: false where no form is awaited, or the key is for the desk.
  mutating func typeAhead(_ key: Key) -> Bool {
    guard let waiting = typedAhead else { return false }
    switch (key, waiting.awaited) {
    case (.control("s"), .save) where waiting.keys.isEmpty:
      notice = Notice(.warning, FormPhrases.isSaving(language))
      return true
    default: break
    }
    switch key {
    case .escape where waiting.keys.isEmpty && waiting.ticket != nil:
      typedAhead = nil
    case .control("q"), .control("l"):
      return false
    case .character, .paste, .enter, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
      .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .function, .control,
      .alt, .pointer, .escape:
      typedAhead?.keys.append(key)
    }
    return true
  }

  /// The form that was asked for appears, and takes what was typed since.
  mutating func receiveForm(_ opened: FilledForm, _ ticket: Ticket) -> [DeskEffect] {
    guard let awaited = typedAhead, awaited.awaited == .form(ticket) else { return [] }
    typedAhead = nil
    var form = opened.state(formContext)
    if form.kind.isBornInInquiry, form.subject.rowID == nil { form.subject.callID = call?.id }
    return showForm(OpenForm(form))
      + awaited.keys.flatMap { update(.pressed($0)) }
  }

  /// The form cannot be opened. What was typed for it is text to be searched, not commands.
  mutating func giveUpForm(_ sentence: String, _ ticket: Ticket) -> [DeskEffect] {
    guard let awaited = typedAhead, awaited.awaited == .form(ticket) else { return [] }
    typedAhead = nil
    let effects = awaited.keys.flatMap { key -> [DeskEffect] in
      switch key {
      case .character, .paste: update(.pressed(key))
      default: []
      }
    }
    notice = Notice(.problem, sentence)
    return [.bell] + effects
  }

  // MARK: Behind a save

  /// The save is done: what was typed since goes to what has the keys now. What the save says is not
  /// taken off the screen by keys that came before it.
  mutating func goOn(behind id: OpenForm.ID) -> [DeskEffect] {
    guard let keys = takeKeys(behind: id) else { return [] }
    let said = notice
    let effects = keys.flatMap { update(.pressed($0)) }
    if notice == nil { notice = said }
    return effects
  }

  /// The save is refused and its form stays. What was typed since was not meant for it: text goes to
  /// the search, and no key commands.
  mutating func stay(with id: OpenForm.ID) -> [DeskEffect] {
    guard let keys = takeKeys(behind: id) else { return [] }
    let before = list.search.text
    for key in keys {
      switch key {
      case .character, .paste: list.search.handle(key)
      default: break
      }
    }
    guard list.search.text != before else { return [] }
    (list.isUsed, list.isStale) = (false, false)
    return search()
  }

  /// A save that has to wait for somebody holds up no key: its form is laid aside, and comes back if
  /// it is refused.
  mutating func leaveWaitingSave() -> [DeskEffect] {
    guard case .save(let id)? = typedAhead?.awaited else { return [] }
    layers.removeAll { $0.belongs(to: id) }
    if call?.id == id { call?.hasKeys = false }
    change(id) { $0.isLeft = true }
    return goOn(behind: id)
  }

  private mutating func takeKeys(behind id: OpenForm.ID) -> [Key]? {
    guard let waiting = typedAhead, waiting.awaited == .save(id) else { return nil }
    typedAhead = nil
    return waiting.keys
  }
}
