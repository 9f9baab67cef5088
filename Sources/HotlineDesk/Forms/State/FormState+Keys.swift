import HotlineCore
import Resources
import Screen

extension FormState {
  /// Does what a key asks for.
  ///
  /// A paste is one insert: whatever it holds, it neither saves nor moves.
  public mutating func handle(_ key: Key, context: FormContext) -> [FormRequest] {
    if case .character = key {} else { choosing = "" }
    let requests =
      if let command = FormCommand(key) {
        perform(command, context)
      } else {
        edit(key, context)
      }
    evenGroups(context)
    keepFocusShown()
    scrollToFocus(context)
    return requests
  }

  /// The line goes dead, or something else takes the screen: what is typed is judged as it stands.
  public mutating func judge() {
    isTyping = false
  }

  private mutating func perform(
    _ command: FormCommand, _ context: FormContext
  ) -> [FormRequest] {
    switch command {
    case .park:
      judge()
      return [.park]
    case .save: return save(context)
    case .saveAndNew:
      guard isFirstEntry else { return [.say(FormPhrases.onlyNewAgain)] }
      guard !isUntouched else { return [.say(FormPhrases.nothingTyped)] }
      return save(context).map { $0 == .save ? .saveAndNew : $0 }
    case .next: return move(1, context)
    case .previous: return move(-1, context)
    case .enter: return enter(context)
    case .clear: return clear(context)
    case .sameAsLast: return takeLast(context)
    case .blackOut: return blackOut(context)
    case .openPicker: return openPicker(context)
    case .undo: return undo(context)
    case .redo: return redo(context)
    }
  }

  /// Next field, top hit of a picker, new line in a text of several lines, *Gem* at the end; keeps
  /// a number that only might be a CPR number.
  private mutating func enter(_ context: FormContext) -> [FormRequest] {
    guard let path = focusedField, let content = content(path) else { return save(context) }
    judge()
    if keepDoubtfulNumber(at: path, context) { return [] }
    switch content {
    case .area:
      return edit(.enter, context)
    case .picker(var picker):
      if picker.isProposal {
        picker.confirm()
        self[path] = .picker(picker)
      }
      if let name = takeTop(picker, at: path) {
        return [.createOrganisation(field: path, name: name)]
      }
      return move(1, context)
    case .line, .choice, .ticks, .flag:
      return move(1, context)
    }
  }

  /// The focus goes on by so many stops; from *Gem* Tab leads to the first field again.
  mutating func move(_ step: Int, _ context: FormContext) -> [FormRequest] {
    leave(context)
    evenGroups(context)
    let stops = stops
    let here = stops.firstIndex(of: focus) ?? 0
    focus = stops[(here + step + stops.count) % stops.count]
    return arrive(context)
  }

  /// ↑ and ↓ between fields stop at either end.
  mutating func moveWithinEnds(_ step: Int, _ context: FormContext) -> [FormRequest] {
    let stops = stops
    let target = (stops.firstIndex(of: focus) ?? 0) + step
    return stops.indices.contains(target) ? move(step, context) : []
  }

  /// The field is left: its text is written properly, and what is wrong with it may be said.
  mutating func leave(_ context: FormContext) {
    judge()
    guard let path = focusedField, let field = declaration.field(path.key),
      let before = content(path)
    else { return }
    var after = before
    switch after {
    case .line(var input, let typedAt):
      let written = FieldReading(field.kind, input.text, typedAt: typedAt).normalised
      input.replaceAll(with: written)
      after = .line(input, typedAt: typedAt)
    case .picker(var picker):
      if case .lookup(let lookup) = field.kind { picker.settle(lookup) }
      after = .picker(picker)
    case .area, .choice, .ticks, .flag: break
    }
    after.rest()
    self[path] = after
    if after.value(field.kind) != before.value(field.kind) || after.text != before.text {
      history.amend(path, after: after)
    }
    judged.insert(path)
    fillTown(from: path, field.kind, context)
  }

  /// A picker that is narrowed by another field shows at once what there is to choose, and one with
  /// a text of which nothing was taken what the text finds.
  mutating func arrive(_ context: FormContext) -> [FormRequest] {
    guard let path = focusedField, let field = declaration.field(path.key),
      case .lookup(let lookup) = field.kind, case .picker(let picker) = content(path)
    else { return [] }
    if lookup.kind == .municipality, picker.query.isEmpty, picker.chosen == nil {
      offer(municipalities(at: path, context), at: path)
      return []
    }
    let isNarrowed = picker.query.isEmpty && scopeKey(lookup, path) != nil
    return isNarrowed || picker.isUnsettled ? [ask(lookup, at: path)] : []
  }

  /// What was shown may have gone with a choice or an undo: then the focus goes to a neighbour.
  mutating func keepFocusShown() {
    let stops = stops
    guard !stops.contains(focus) else { return }
    guard let path = focusedField, let entry = path.entry, entry > 0 else {
      focus = stops.first ?? .save
      return
    }
    let before = FormFocus.field(FieldPath(path.key, entry - 1))
    focus = stops.contains(before) ? before : stops.first ?? .save
  }
}
