import Screen

/// What a key means in every field of a form: what ``KeyTable`` says of it there, and Enter.
enum FormCommand: Equatable {
  case park, save, saveAndNew, next, previous, enter
  case clear, sameAsLast, blackOut, openPicker
  case undo, redo

  /// nil for a key that the field itself makes something of.
  init?(_ key: Key) {
    if key == .enter {
      self = .enter
    } else if let command = KeyTable.command(for: key, in: .form), let own = FormCommand(command) {
      self = own
    } else {
      return nil
    }
  }

  /// nil for a command that is none of the form's own.
  init?(_ command: Command) {
    switch command {
    case .park: self = .park
    case .save: self = .save
    case .saveAndNew: self = .saveAndNew
    case .nextField: self = .next
    case .previousField: self = .previous
    case .clearField: self = .clear
    case .sameAsLast: self = .sameAsLast
    case .blackOut: self = .blackOut
    case .openPicker: self = .openPicker
    case .undoTyping: self = .undo
    case .redoTyping: self = .redo
    default: return nil
    }
  }
}
