import HotlineCore
import Screen

/// A form that was asked for and is being read: what is typed meanwhile is meant for it.
public struct TypedAhead: Equatable, Sendable {
  /// What the answer must carry.
  let ticket: Ticket
  /// Typed since it was asked for, in order.
  var keys: [Key] = []
}

extension DeskState {
  /// Keeps a key for the form that is on its way. Esc calls the form off unless
  /// something was typed for it, which is then kept as a draft; leaving the program
  /// and drawing anew wait for nothing.
  ///
  /// - Returns: false where no form is awaited, or the key is for the desk.
  mutating func typeAhead(_ key: Key) -> Bool {
    guard typedAhead != nil else { return false }
    switch key {
    case .escape where typedAhead?.keys.isEmpty == true:
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
    guard let awaited = typedAhead, awaited.ticket == ticket else { return [] }
    typedAhead = nil
    var form = opened.state(formContext)
    if form.kind.isBornInInquiry, form.subject.rowID == nil { form.subject.callID = call?.id }
    return showForm(OpenForm(form))
      + awaited.keys.flatMap { update(.pressed($0)) }
  }

  /// The form cannot be opened. What was typed for it is text to be searched, not commands.
  mutating func giveUpForm(_ sentence: String, _ ticket: Ticket) -> [DeskEffect] {
    guard let awaited = typedAhead, awaited.ticket == ticket else { return [] }
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
}
