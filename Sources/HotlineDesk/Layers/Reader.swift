import HotlineCore
import Screen

/// Text to read: an organisation in full, a suggestion taken apart, the rows behind a figure.
public struct Reader: Equatable, Sendable {
  public let title: String
  public let lines: [ReaderLine]
  /// The line that is selected; the page follows it.
  public var selected = 0

  public init(title: String, lines: [ReaderLine]) {
    self.title = title
    self.lines = lines
    selected = lines.firstIndex { $0.organisationID != nil } ?? 0
  }

  mutating func move(_ key: Key) {
    let last = max(0, lines.count - 1)
    let wanted =
      switch key {
      case .up: selected - 1
      case .down: selected + 1
      case .pageUp: selected - 15
      case .pageDown: selected + 15
      case .home: 0
      case .end: last
      default: selected
      }
    selected = min(max(0, wanted), last)
  }
}

/// One line of a reader.
public struct ReaderLine: Equatable, Sendable {
  public let text: String
  public var role = Role.text
  public var indent = 0
  /// How much further in the line goes on where it is broken.
  public var hang = 0
  /// The organisation that Enter opens; nil for a line that only says something.
  public var organisationID: Int64?
  /// What the line stands for, where it can be edited, removed or copied.
  public var entry: ReaderEntry?

  public init(_ text: String, _ role: Role = .text, indent: Int = 0, organisationID: Int64? = nil) {
    self.text = text
    self.role = role
    self.indent = indent
    self.organisationID = organisationID
  }
}

extension DeskState {
  mutating func pressInReader(_ key: Key) -> [DeskEffect] {
    guard case .reader(var reader) = layers.last else { return [] }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end:
      reader.move(key)
      layers[layers.count - 1] = .reader(reader)
      return []
    case .enter:
      guard let id = reader.lines[safe: reader.selected]?.organisationID else { return [] }
      layers.removeLast()
      return goTo(organisation: id)
    case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .escape,
      .tab, .backTab, .insert, .function, .control, .alt:
      return KeyTable.command(for: key, in: .layer).map { run($0) } ?? []
    }
  }

  /// Selects an organisation wherever it stands, and remembers that it was opened.
  mutating func goTo(organisation id: Int64) -> [DeskEffect] {
    remember(id)
    list.search.replaceAll(with: "")
    list.filter = .none
    list.filterName = nil
    list.selectedID = id
    focus = .list
    return search(keepingSelection: true) + loadSelection()
  }

  /// Puts an organisation first among those opened last.
  mutating func remember(_ id: Int64) {
    chosenID = id
    list.recent = Array(([id] + list.recent.filter { $0 != id }).prefix(30))
  }
}

extension Array {
  /// The element, or nil where there is none.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
