import HotlineCore
import Resources
import Screen

/// A picker of a form in full height: the same search and keys, more lines, more said of each.
public struct FullPicker: Equatable, Sendable {
  /// One line of the list.
  enum Row: Equatable {
    /// What was found, and what is said of it in columns.
    case item(LookupItem, facts: [String])
    /// Enter the text as the name of something new.
    case new(String)
  }

  let form: OpenForm.ID
  let lookup: FormLookup
  let allowsNew: Bool
  let title: String
  var input: SearchWord
  private(set) var answer: LookupAnswer?
  /// The ticket of the last question.
  private(set) var ticket: Int
  var selected = 0

  /// More than fits on any screen.
  static let limit = 200

  init(_ lookup: FormLookup, form: OpenForm.ID, allowsNew: Bool, title: String) {
    self.form = form
    self.lookup = lookup
    self.allowsNew = allowsNew
    self.title = title
    input = SearchWord(lookup.query)
    ticket = lookup.ticket
  }

  /// What is searched for.
  var query: String { input.text.trimmingBlanks }

  /// Whether the last question is still unanswered.
  var isWaiting: Bool { answer?.ticket != ticket }

  var rows: [Row] {
    let items = answer?.items ?? []
    let facts = answer?.facts ?? []
    let found = items.enumerated().map { Row.item($0.element, facts: facts[safe: $0.offset] ?? []) }
    let isNameOfHit = items.contains { $0.name.lowercased() == query.lowercased() }
    return allowsNew && !query.isEmpty && !isNameOfHit ? found + [.new(query)] : found
  }

  /// The question for what stands in the box, under a new ticket.
  mutating func ask(ticket: Int) -> FormLookup {
    self.ticket = ticket
    selected = 0
    return question
  }

  var question: FormLookup {
    FormLookup(
      field: lookup.field, kind: lookup.kind, query: query, scope: lookup.scope, ticket: ticket,
      limit: Self.limit)
  }

  /// - Returns: false when it answers another question.
  mutating func receive(_ answer: LookupAnswer) -> Bool {
    guard answer.ticket == ticket, answer.field == lookup.field else { return false }
    self.answer = answer
    return true
  }

  mutating func move(_ key: Key, page: Int) {
    let last = max(0, rows.count - 1)
    let wanted =
      switch key {
      case .up: selected - 1
      case .down: selected + 1
      case .pageUp: selected - page
      case .pageDown: selected + page
      default: selected
      }
    selected = min(max(0, wanted), last)
  }
}

extension FormState {
  /// Puts into a field what is being typed for it elsewhere.
  fileprivate mutating func type(_ input: TextInput, at path: FieldPath) {
    guard case .picker(var picker) = content(path), picker.input.text != input.text else { return }
    picker.forget()
    picker.input = input
    self[path] = .picker(picker)
    (focus, isTyping) = (.field(path), true)
  }
}

extension DeskState {
  mutating func pressInPicker(_ key: Key) -> [DeskEffect] {
    guard case .picker(var picker) = layers.last else { return [] }
    switch key {
    case .enter:
      return takeFromPicker(picker)
    case .up, .down, .pageUp, .pageDown:
      picker.move(key, page: max(1, size.height - 6))
      layers[layers.count - 1] = .picker(picker)
      return []
    case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end:
      let before = picker.input.text
      picker.input.handle(key)
      layers[layers.count - 1] = .picker(picker)
      return picker.input.text == before ? [] : askPicker(picker)
    case .escape, .tab, .backTab, .insert, .function, .control, .alt, .pointer:
      return KeyTable.command(for: key, in: .question).map { run($0) } ?? []
    }
  }

  /// Searches for what stands in the box of the picker on top. It is text of the form, too: what
  /// nobody finds becomes the name of something new.
  ///
  /// Tickets are the form's, so that an answer belongs either to it or to its picker.
  mutating func askPicker(_ edited: FullPicker) -> [DeskEffect] {
    var picker = edited
    guard let index = forms.firstIndex(where: { $0.id == picker.form }) else { return [] }
    forms[index].markChanged()
    let question = picker.ask(ticket: forms[index].form.nextTicket())
    layers[layers.count - 1] = .picker(picker)
    return [.lookUp(question, form: picker.form)]
  }

  /// The form as a draft shall hold it: with what is typed in its full picker.
  func asTyped(_ form: OpenForm) -> OpenForm {
    guard case .picker(let picker) = layers.last(where: { $0.isPicker(of: form.id) }) else {
      return form
    }
    var typed = form
    typed.form.type(
      TextInput(picker.input.text, cursor: picker.input.cursor), at: picker.lookup.field)
    return typed
  }

  /// Enter: the selected line goes into the field, and typing goes on behind it. Before the answer
  /// has come, the field takes the top hit when it does.
  private mutating func takeFromPicker(_ picker: FullPicker) -> [DeskEffect] {
    let row = picker.rows[safe: picker.selected]
    guard picker.isWaiting || row != nil else { return [.bell] }
    layers.removeLast()
    guard let index = forms.firstIndex(where: { $0.id == picker.form }) else { return [] }
    let (field, context) = (picker.lookup.field, formContext)
    let requests: [FormRequest]
    if picker.isWaiting {
      requests = forms[index].form.awaitTop(
        of: picker.query, ticket: picker.ticket, at: field, context: context)
    } else {
      switch row {
      case .item(let item, _):
        requests = forms[index].form.take(item, at: field, context: context)
      case .new(let name): requests = [.createOrganisation(field: field, name: name)]
      case nil: requests = []
      }
    }
    forms[index].markChanged()
    return requests.flatMap { fulfil($0, picker.form) } + preview(picker.form)
  }

  /// An answer for the picker on top; false when it is for somebody else.
  mutating func receiveInPicker(_ answer: LookupAnswer, _ form: OpenForm.ID) -> Bool {
    guard let place = layers.lastIndex(where: { $0.isPicker(of: form) }),
      case .picker(var picker) = layers[place], picker.receive(answer)
    else { return false }
    layers[place] = .picker(picker)
    return true
  }
}
