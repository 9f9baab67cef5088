import HotlineCore
import Resources
import Screen

/// One line to type, such as the name of a filter; Enter takes it.
public struct Prompt: Equatable, Sendable {
  public enum Purpose: Equatable, Sendable {
    case nameFilter(OrganisationFilter)
    /// A day is typed.
    case moveWork(WorkList.Item)
    case confirmHandover(inquiryID: Int64)
    /// What nobody could meet; it closes the inquiry.
    case unmetNeed(inquiryID: Int64)
  }

  public let title: String
  public let purpose: Purpose
  public var input = TextInput()

  public init(title: String, purpose: Purpose) {
    self.title = title
    self.purpose = purpose
  }

  /// - Parameter note: a line below, such as the day that is meant; nil for none.
  func draw(on canvas: inout Canvas, _ theme: Theme, note: String?) {
    canvas.fill(canvas.bounds)
    canvas.box(
      canvas.bounds, title: title, style: theme.style(.focusedFrame),
      titleStyle: theme.style(.title))
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
  mutating func pressInPrompt(_ key: Key) -> [DeskEffect] {
    guard case .prompt(var prompt) = layers.last else { return [] }
    switch key {
    case .enter:
      let text = prompt.input.text.trimmingBlanks
      guard !text.isEmpty else { return [.bell] }
      if let warning = prompt.input.cprWarning(language) {
        notice = Notice(.problem, warning.text)
        return [.bell]
      }
      return answer(prompt.purpose, text)
    case .escape, .tab, .backTab, .insert, .function, .control, .alt, .up, .down, .pageUp,
      .pageDown:
      return KeyTable.command(for: key, in: .question).map { run($0) } ?? []
    case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end:
      prompt.input.handle(key)
      layers[layers.count - 1] = .prompt(prompt)
      return []
    }
  }

  /// Ctrl+X empties the line that a prompt or a picker asks for.
  mutating func clearLine() -> [DeskEffect] {
    switch layers.last {
    case .prompt(var prompt):
      prompt.input.replaceAll(with: "")
      layers[layers.count - 1] = .prompt(prompt)
      return []
    case .picker(var picker):
      picker.input.replaceAll(with: "")
      let question = nextQuestion(&picker)
      layers[layers.count - 1] = .picker(picker)
      return question.map { [.lookUp($0, form: picker.form)] } ?? []
    default:
      return [.bell]
    }
  }

  /// What was typed is taken, and the prompt closes; a day that is none leaves it open.
  private mutating func answer(_ purpose: Prompt.Purpose, _ text: String) -> [DeskEffect] {
    switch purpose {
    case .nameFilter(let filter):
      layers.removeLast()
      list.filterName = text
      return [.saveFilter(name: text, filter)]
    case .moveWork(let item):
      guard let day = day(typed: text) else {
        notice = Notice(.warning, FormPhrases.notADay(language))
        return [.bell]
      }
      layers.removeLast()
      return move(item, to: day)
    case .confirmHandover(let inquiryID):
      layers.removeLast()
      return [.order(.confirmHandover(inquiryID: inquiryID, by: text))]
    case .unmetNeed(let inquiryID):
      layers.removeLast()
      return [.order(.close(inquiryID: inquiryID, .unmet, unmetNeed: text))]
    }
  }

  /// What is said below the line: the day that is meant.
  func note(on prompt: Prompt) -> String? {
    guard case .moveWork = prompt.purpose, let day = day(typed: prompt.input.text) else {
      return nil
    }
    let landing = words?.lookups.calendar.workingDay(onOrAfter: day) ?? day
    let phrase = landing == day ? TodayPhrases.movesTo : TodayPhrases.movesToWorkingDay
    return phrase(language, ["day": landing.echo(language)])
  }

  private func day(typed text: String) -> DanishDate? {
    try? DanishDate.reading(text, today: moment.today, direction: .future).get()
  }
}

extension String {
  var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
