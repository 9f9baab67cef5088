import HotlineCore
import Resources
import Screen

// A prompt: one line to type over whatever is there, such as the name of a filter; Enter takes it.

extension ComposedLine {
  /// - Parameter note: a line below, such as the day that is meant; nil for none.
  func drawPrompt(
    on canvas: inout Canvas, _ theme: Theme, note: String?, isTop: Bool = true
  ) {
    canvas.fill(canvas.bounds)
    canvas.frame(title: title, isFocused: isTop, theme)
    input.drawGuarded(
      on: &canvas, at: Point(x: 2, y: 1), width: canvas.size.width - 4, .field, theme,
      isFocused: true)
    if let note {
      canvas.write(
        note, at: Point(x: 2, y: 2), style: theme.style(.faint), maxWidth: canvas.size.width - 4)
    }
  }
}

extension DeskState {
  /// Asks for one line.
  mutating func askForText(_ title: String, _ purpose: ComposedLine.Purpose) -> [DeskEffect] {
    layers.append(.prompt(compose(title, purpose)))
    return []
  }

  mutating func pressInPrompt(_ key: Key, _ id: ComposedLine.ID) -> [DeskEffect] {
    switch key {
    case .enter:
      return takePrompt(id)
    case .escape, .tab, .backTab, .insert, .function, .control, .alt, .pointer, .up, .down, .pageUp,
      .pageDown:
      return KeyTable.command(for: key, in: .question).map { run($0) } ?? []
    case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end:
      _ = changeLine(id) { $0.handle(key) }
      return []
    }
  }

  /// Ctrl+X empties the line that a prompt or a picker asks for, and the filter of a menu.
  mutating func clearLine() -> [DeskEffect] {
    switch layers.last {
    case .prompt(let id):
      _ = changeLine(id) { $0.replaceAll(with: "") }
      return []
    case .picker(var picker):
      picker.input.replaceAll(with: "")
      return askPicker(picker)
    case .menu(var menu):
      guard menu.filter?.text.isEmpty == false else { return [.bell] }
      let selected = menu.selectedItem
      menu.filter?.replaceAll(with: "")
      menu.selectFirst()
      if let place = menu.visible.firstIndex(where: { $0 == selected }) { menu.selected = place }
      layers[layers.count - 1] = .menu(menu)
      return []
    case .guidance(var layer):
      layer.search.replaceAll(with: "")
      layers[layers.count - 1] = .guidance(layer)
      return []
    case .today(var layer):
      // What was found stays selected, and the key means it the next time.
      layer.selectedID = selectedTodayRow(layer)?.id
      layer.search.replaceAll(with: "")
      layers[layers.count - 1] = .today(layer)
      return []
    case .list(var layer) where !layer.search.isEmpty:
      layer.search.replaceAll(with: "")
      layers[layers.count - 1] = .list(layer)
      return askForTheSame()
    case .list, .form, .comparison, .merge, .ceasing, .reader, .callEnding, nil:
      return [.bell]
    }
  }

  /// Whether what lies on top is being filtered by a text.
  var clearsFilter: Bool {
    switch layers.last {
    case .menu(let menu): menu.filter?.text.isEmpty == false
    case .guidance(let layer): !layer.search.isEmpty
    case .today(let layer): !layer.search.isEmpty
    case .list(let layer): !layer.search.isEmpty
    case .form, .picker, .comparison, .merge, .ceasing, .reader, .prompt, .callEnding,
      nil:
      false
    }
  }

  /// Enter: what was typed is stored, and the prompt closes; what cannot be taken leaves it open.
  private mutating func takePrompt(_ id: ComposedLine.ID) -> [DeskEffect] {
    guard let judged = changeLine(id, { $0.judgeNumbers() }), let line = line(id),
      !line.answer.isEmpty
    else { return [.bell] }
    guard judged == nil else {
      let phrase = judged == .block ? DeskPhrases.cprTyped : DeskPhrases.cprMaybeKept
      notice = Notice(.problem, phrase(language))
      return [.bell]
    }
    switch line.purpose {
    case .need:
      return []
    case .importPath:
      return previewList(at: line.answer)
    case .filterName(let filter):
      list.filterName = line.answer
      return store(id, as: .nameFilter(filter))
    case .workDay(let itemID):
      return takeDay(line, itemID)
    case .handoverConfirmation(let inquiryID):
      return store(id, as: .work(.confirmHandover(inquiryID: inquiryID, by: line.answer)))
    case .handoverRefusal(let inquiryID):
      return store(
        id, as: .work(.refuseHandover(inquiryID: inquiryID, because: line.answer)))
    case .answer(let question):
      return takeAnswer(line, to: question)
    case .declineReason(let feedback):
      partners.passOver(feedback.candidateID)
      return store(id, as: .decline(feedback))
    case .unmetNeed(let inquiryID):
      return store(
        id, as: .work(.close(inquiryID: inquiryID, .unmet, unmetNeed: line.answer)))
    }
  }

  private mutating func takeDay(_ line: ComposedLine, _ itemID: String) -> [DeskEffect] {
    guard let day = moment(typed: line.text) else {
      notice = Notice(.warning, FormPhrases.notADay(language))
      return [.bell]
    }
    guard !day.isOver(at: moment.local) else {
      notice = Notice(.warning, FormPhrases.isOver(language))
      return [.bell]
    }
    let item = (work.items + work.coming).first { $0.id == itemID }
    guard let order = item.flatMap({ moving($0, to: day) }) else {
      notice = Notice(.warning, DeskPhrases.goneMeanwhile(language))
      return [.bell]
    }
    return store(line.id, as: .work(order))
  }

  /// What is said below the line: the day that is meant.
  func note(on line: ComposedLine) -> String? {
    if case .answer(let question) = line.purpose { return question.example?(language) }
    guard case .workDay = line.purpose, let moment = moment(typed: line.text) else { return nil }
    if moment.isOver(at: self.moment.local) { return FormPhrases.isOver(language) }
    let context = formContext
    let echo = context.echo(of: moment)
    // A day that is moved has its arrow already.
    return context.calendar.landing(on: moment.day).isMoved
      ? echo : TodayPhrases.movesTo(language, ["day": echo])
  }

  private func moment(typed text: String) -> DayAndTime? {
    try? DayAndTime.reading(text, now: moment.local, direction: .future).get()
  }
}
