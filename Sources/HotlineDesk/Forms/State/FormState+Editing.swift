import HotlineCore
import Resources
import Screen

extension FormState {
  /// What the field at the focus makes of a key.
  mutating func edit(_ key: Key, _ context: FormContext) -> [FormRequest] {
    guard let path = focusedField, let field = declaration.field(path.key),
      let content = content(path)
    else { return moveBy(key, context) }
    switch content {
    case .line(let input, let typedAt):
      return editLine(key, input, typedAt, field, path, context)
    case .area(let area):
      return editArea(key, area, path, context)
    case .choice(let code):
      return choose(key, code, field, path, context)
    case .ticks(let codes, let at):
      return tick(key, codes, at, field, path, context)
    case .flag(let flag):
      return setFlag(key, flag, path, context)
    case .picker(let picker):
      return search(key, picker, field, path, context)
    }
  }

  /// Changes a field, as a step to undo where its value changes.
  mutating func put(_ after: FieldContent, at path: FieldPath, _ context: FormContext) {
    guard let before = content(path), let field = declaration.field(path.key) else { return }
    self[path] = after
    guard after.text != before.text || after.value(field.kind) != before.value(field.kind) else {
      return
    }
    history.add(path, before: before, after: after)
    refusals[path] = nil
    message = nil
    // What was wrong stays said until it is right; a field that was right is not judged again
    // before it is left.
    if problem(at: path, context) == nil { judged.remove(path) }
  }

  /// ↑ and ↓ from field to field.
  func isVertical(_ key: Key) -> Int? {
    switch key {
    case .up: -1
    case .down: 1
    case .character, .paste, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .function, .control, .alt,
      .pointer:
      nil
    }
  }

  mutating func moveBy(_ key: Key, _ context: FormContext) -> [FormRequest] {
    isVertical(key).map { moveWithinEnds($0, context) } ?? []
  }

  private mutating func editLine(
    _ key: Key, _ input: TextInput, _ typedAt: LocalTime, _ field: FieldDeclaration,
    _ path: FieldPath, _ context: FormContext
  ) -> [FormRequest] {
    if field.kind.isDay, key == .pageUp || key == .pageDown {
      shiftDay(key == .pageUp ? -1 : 1, input, typedAt, field, path, context)
      return []
    }
    var after = input
    guard after.handle(key) else { return moveBy(key, context) }
    isTyping = true
    put(
      .line(after, typedAt: after.text == input.text ? typedAt : context.now), at: path, context)
    return []
  }

  private mutating func shiftDay(
    _ days: Int, _ input: TextInput, _ typedAt: LocalTime, _ field: FieldDeclaration,
    _ path: FieldPath, _ context: FormContext
  ) {
    let moment = FieldReading(field.kind, input.text, typedAt: typedAt).moment
    guard moment != nil || input.isEmpty else { return }
    let day = moment?.day.adding(days: days) ?? context.today
    var after = input
    after.replaceAll(with: DayAndTime(day: day, minute: moment?.minute).display)
    put(.line(after, typedAt: context.now), at: path, context)
  }

  private mutating func editArea(
    _ key: Key, _ area: TextArea, _ path: FieldPath, _ context: FormContext
  ) -> [FormRequest] {
    var after = area
    guard after.handle(key, size: FormLayout(self, context).areaSize(at: path)) else {
      return moveBy(key, context)
    }
    isTyping = key != .enter
    put(.area(after), at: path, context)
    return []
  }

  /// A postal code says the town, and the municipality where it lies in only one. What a person
  /// wrote there stays, unless it is the name of another postal town.
  mutating func fillTown(from path: FieldPath, _ kind: FieldKind, _ context: FormContext) {
    guard case .postalCode(let town, let municipality) = kind,
      case .text(let code) = value(path), let place = context.postalCodes[code]
    else { return }
    let townPath = pathNear(town, path.entry)
    let present = value(townPath)
    let isPostalTown = context.postalCodes.values.contains { .text($0.town) == present }
    guard present == .empty || isPostalTown, present != .text(place.town) else { return }
    fill(townPath, with: .text(place.town), context)
    guard let municipality else { return }
    let item = place.municipality.flatMap { code in
      context.municipalities[code].map { LookupItem(key: code, name: $0) }
    }
    fill(pathNear(municipality, path.entry), with: item.map(FieldValue.item) ?? .empty, context)
  }

  /// Which municipalities may be meant: those that the postal code touches, without one the
  /// register's own and its neighbours. Its own stands first.
  func municipalities(at path: FieldPath, _ context: FormContext) -> [LookupItem] {
    let postal = shownFields.first { other in
      guard case .postalCode(_, let field?) = declaration.field(other.key)?.kind else {
        return false
      }
      return pathNear(field, other.entry) == path
    }
    var codes = context.nearMunicipalities
    if let postal, case .text(let code) = value(postal), let place = context.postalCodes[code] {
      let touched = place.municipalities
      codes = codes.filter(touched.contains) + touched.filter { !codes.contains($0) }
    }
    return codes.compactMap { code in
      context.municipalities[code].map { LookupItem(key: code, name: $0, detail: code) }
    }
  }

  mutating func fill(_ path: FieldPath, with value: FieldValue, _ context: FormContext) {
    guard let content = content(path) else { return }
    put(content.filled(with: value, now: context.now), at: path, context)
  }
}
