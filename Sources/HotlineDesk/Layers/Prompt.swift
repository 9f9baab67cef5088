import HotlineCore
import Resources
import Screen

/// One line to type, such as the name of a filter; Enter takes it.
public struct Prompt: Equatable, Sendable {
  public enum Purpose: Equatable, Sendable {
    case nameFilter(OrganisationFilter)
  }

  public let title: String
  public let purpose: Purpose
  public var input = TextInput()

  public init(title: String, purpose: Purpose) {
    self.title = title
    self.purpose = purpose
  }

  func draw(on canvas: inout Canvas, _ theme: Theme) {
    canvas.fill(canvas.bounds)
    canvas.box(
      canvas.bounds, title: title, style: theme.style(.focusedFrame),
      titleStyle: theme.style(.title))
    input.draw(
      on: &canvas, at: Point(x: 2, y: 1), width: canvas.size.width - 4,
      style: theme.style(.field), isFocused: true)
  }
}

extension DeskState {
  mutating func pressInPrompt(_ key: Key) -> [DeskEffect] {
    guard case .prompt(var prompt) = layers.last else { return [] }
    switch key {
    case .enter:
      let text = prompt.input.text.trimmingBlanks
      guard !text.isEmpty else { return [.bell] }
      layers.removeLast()
      switch prompt.purpose {
      case .nameFilter(let filter):
        list.filterName = text
        return [.saveFilter(name: text, filter)]
      }
    case .escape, .tab, .backTab, .insert, .function, .control, .alt, .up, .down, .pageUp,
      .pageDown:
      return KeyTable.command(for: key, in: .layer).map { run($0) } ?? []
    case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end:
      prompt.input.handle(key)
      layers[layers.count - 1] = .prompt(prompt)
      return []
    }
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
