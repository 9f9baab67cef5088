import HotlineCore

extension FormState {
  /// The form as it may be written to disk: in every field, whatever its kind, what is a CPR number
  /// is blacked out, and what may become one while it is being typed is held back.
  func asWritten(_ holdBack: CPRHoldBack) -> FormState {
    let careful = CPRHoldBack(cprGuard: holdBack.cprGuard.knowing(kept))
    var written = self
    for path in everyField {
      guard let field = declaration.field(path.key), let content = content(path),
        let text = content.text, !content.isChosen
      else { continue }
      let isBeingTyped = isTyping && focus == .field(path)
      let cursor = isBeingTyped ? content.cursor : nil
      let isSeveral = field.kind == .phones && PhoneNumbers.judged(text).count > 1
      // Whole numbers, each too short to be one with another.
      let isHarmless = isSeveral && findings(of: text, careful.cprGuard).isEmpty
      let kept = isHarmless ? text : careful.writable(text, cursor: cursor, in: field.kind.place)
      guard kept != text else { continue }
      let newName = content.newName.map { careful.writable($0, cursor: nil) }
      written[path] = content.with(text: kept, newName: newName)
    }
    return written
  }
}

extension FormState {
  fileprivate func findings(of text: String, _ guarding: CPRGuard) -> [CPRGuard.Finding] {
    PhoneNumbers.judged(text).flatMap { guarding.findings(in: $0.text, .number) }
  }
}

extension FieldContent {
  fileprivate var cursor: Int? {
    switch self {
    case .line(let input, _): input.cursor
    case .area(let area): area.cursor
    case .picker(let picker): picker.input.cursor
    case .choice, .ticks, .flag: nil
    }
  }

  fileprivate var newName: String? {
    if case .picker(let picker) = self { picker.newName } else { nil }
  }
}
