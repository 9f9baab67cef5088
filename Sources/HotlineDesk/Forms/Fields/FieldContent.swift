import HotlineCore

/// The state of one field while it is edited.
enum FieldContent: Equatable, Sendable {
  /// A line, and when it was last typed in: a day such as `fre`, a time such as `om en time` is meant
  /// from there.
  case line(TextInput, typedAt: LocalTime)
  case area(TextArea)
  /// The code that is chosen.
  case choice(String?)
  /// The codes that are ticked, and the row of the list that ↑ and ↓ stand on.
  case ticks([String], at: Int)
  case flag(Bool)
  case picker(PickerContent)

  /// An empty field of a kind.
  init(_ kind: FieldKind, now: LocalTime) {
    switch kind {
    case .text, .date, .moment, .time, .integer, .decimal, .money, .phone, .phones, .cvr,
      .email,
      .postalCode:
      self = .line(TextInput(), typedAt: now)
    case .multiline: self = .area(TextArea())
    case .choice: self = .choice(nil)
    case .ticks: self = .ticks([], at: 0)
    case .yesNo: self = .flag(false)
    case .lookup: self = .picker(PickerContent())
    }
  }

  /// Another value in the place of this one, as one step to undo. A value of another shape than
  /// the field's empties it.
  func filled(with value: FieldValue, now: LocalTime) -> FieldContent {
    switch self {
    case .line(var input, _):
      input.replaceAll(with: value.typed)
      return .line(input, typedAt: now)
    case .area(var area):
      area.replaceAll(with: value.typed)
      return .area(area)
    case .choice:
      if case .codes(let codes) = value { return .choice(codes.first) }
      return .choice(nil)
    case .ticks(_, let at):
      if case .codes(let codes) = value { return .ticks(codes, at: at) }
      return .ticks([], at: at)
    case .flag: return .flag(value == .flag(true))
    case .picker(var picker):
      picker.fill(with: value)
      return .picker(picker)
    }
  }

  /// What the field holds, days and numbers written properly.
  func value(_ kind: FieldKind) -> FieldValue {
    switch self {
    case .line(let input, let typedAt):
      FieldValue(FieldReading(kind, input.text, typedAt: typedAt).normalised)
    case .area(let area): FieldValue(area.text)
    case .choice(let code): FieldValue(code: code)
    case .ticks(let codes, _): codes.isEmpty ? .empty : .codes(codes)
    case .flag(let flag): .flag(flag)
    case .picker(let picker): picker.value
    }
  }

  /// The text that stands in the field; nil for one that only chooses.
  var text: String? {
    switch self {
    case .line(let input, _): input.text
    case .area(let area): area.text
    case .picker(let picker): picker.input.text
    case .choice, .ticks, .flag: nil
    }
  }

  /// Whether its text is that of something chosen, which nobody typed.
  var isChosen: Bool {
    if case .picker(let picker) = self { picker.chosen != nil } else { false }
  }

  /// The same with another text, and the cursor where it was. nil where nothing is typed.
  func with(text: String, newName: String?) -> FieldContent? {
    switch self {
    case .line(let input, let typedAt):
      return .line(TextInput(text, cursor: input.cursor), typedAt: typedAt)
    case .area(let area):
      return .area(TextArea(text, cursor: area.cursor, topRow: area.topRow))
    case .picker(var picker):
      if let newName { picker.takeNew(newName) }
      picker.input = TextInput(text, cursor: picker.input.cursor)
      return .picker(picker)
    case .choice, .ticks, .flag: return nil
    }
  }

  /// The number of the step of typing that the last letter belongs to; nil where nothing is typed.
  var typingStep: Int? {
    switch self {
    case .line(let input, _): input.buffer.history.started
    case .area(let area): area.buffer.history.started
    case .picker(let picker): picker.input.buffer.history.started
    case .choice, .ticks, .flag: nil
    }
  }

  /// The next letter begins a step of its own, and no list is open.
  mutating func rest() {
    switch self {
    case .line(var input, let typedAt):
      input.endStep()
      self = .line(input, typedAt: typedAt)
    case .area(var area):
      area.endStep()
      self = .area(area)
    case .picker(var picker):
      picker.input.endStep()
      if !picker.takesAnswer { picker.close() }
      self = .picker(picker)
    case .choice, .ticks, .flag: break
    }
  }
}

extension FieldValue {
  /// The value as a text to be edited.
  var typed: String {
    switch self {
    case .text(let text), .new(let text): text
    case .item(let item): item.name
    case .empty, .codes, .flag: ""
    }
  }
}

extension PickerContent {
  var value: FieldValue {
    if let chosen { return .item(chosen) }
    if let newName { return .new(newName) }
    return FieldValue(query)
  }

  mutating func fill(with value: FieldValue) {
    switch value {
    case .item(let item): take(item)
    case .new(let name):
      input.replaceAll(with: name)
      takeNew(name)
    case .text, .empty, .codes, .flag:
      input.replaceAll(with: value.typed)
      forget()
    }
  }
}
