import HotlineCore
import Resources
import Screen

/// The rows of a form from its first field to *Gem*, longer than the screen where need be.
struct FormLayout: Equatable {
  enum Content: Equatable {
    /// The heading of an entry of a group.
    case heading(String)
    case field(FieldPath)
    /// What is wrong with the field above, in as many rows as the sentence needs.
    case problem([String], FieldProblem.Severity)
    case save

    /// Where the keys go when it is pointed at; nil for what only says something.
    var focus: FormFocus? {
      switch self {
      case .field(let path): .field(path)
      case .save: .save
      case .heading, .problem: nil
      }
    }
  }

  struct Block: Equatable {
    let content: Content
    /// The first row, counted from the top of the form.
    let y: Int
    let height: Int
  }

  let metrics: FormMetrics
  private(set) var blocks: [Block] = []
  private(set) var height = 0

  init(_ state: FormState, _ context: FormContext) {
    metrics = FormMetrics(state.declaration, language: context.language, size: context.size)
    let problems = state.problems(context)
    lay(state, context, problems, grown: nil)
    // What no field needs goes to the first long text.
    let free = metrics.body.height - height
    guard free > 0, let path = state.shownFields.first(where: { area(at: $0, state) != nil }),
      let area = area(at: path, state)
    else { return }
    let height = Self.height(of: area, metrics)
    let wanted = area.rowCount(width: metrics.valueWidth)
    // The notes of a call are what one writes in: they take it all.
    let grown = state.isCall ? height + free : min(max(wanted, height), height + free)
    guard grown > height else { return }
    (blocks, self.height) = ([], 0)
    lay(state, context, problems, grown: (path, grown))
  }

  private mutating func lay(
    _ state: FormState, _ context: FormContext, _ problems: [FieldPath: FieldProblem],
    grown: (path: FieldPath, height: Int)?
  ) {
    var heading: FieldPath?
    for path in state.shownFields {
      let group = state.declaration.group(of: path.key)
      if let group, let entry = path.entry, heading?.entry != entry || heading?.key != group.key {
        heading = FieldPath(group.key, entry)
        add(.heading(group.label(context.language, ["number": String(entry + 1)])))
      }
      let rows = area(at: path, state).map { Self.height(of: $0, metrics) } ?? 1
      add(.field(path), height: grown?.path == path ? grown?.height ?? rows : rows)
      if let sentence = state.refusals[path] {
        addProblem(sentence, .error)
      } else if let problem = problems[path] {
        addProblem(FormPhrases.sentence(problem, context.language), problem.severity)
      }
    }
    height += 1
    add(.save)
  }

  /// The first row to show, moved from `top` no further than the focus asks.
  func top(showing focus: FormFocus, from top: Int) -> Int {
    let room = metrics.body.height
    guard let index = blocks.firstIndex(where: { $0.content == Self.content(of: focus) }) else {
      return 0
    }
    var (start, end) = (blocks[index].y, blocks[index].y + blocks[index].height)
    if index + 1 < blocks.count, case .problem = blocks[index + 1].content {
      end += blocks[index + 1].height
    }
    if index > 0, case .heading = blocks[index - 1].content, end - start < room { start -= 1 }
    let lowest = max(0, height - room)
    return max(0, min(max(top, end - room), start, lowest))
  }

  /// The cells in which the long text of a field is typed.
  func areaSize(at path: FieldPath) -> Size {
    let block = blocks.first { $0.content == .field(path) }
    return Size(width: metrics.valueWidth, height: block?.height ?? 2)
  }

  /// Two rows, up to four as the text grows, where other fields need the rest.
  private static func height(of area: TextArea, _ metrics: FormMetrics) -> Int {
    min(max(area.rowCount(width: metrics.valueWidth), 2), 4)
  }

  private func area(at path: FieldPath, _ state: FormState) -> TextArea? {
    if case .area(let area) = state.content(path) { area } else { nil }
  }

  private static func content(of focus: FormFocus) -> Content {
    switch focus {
    case .field(let path): .field(path)
    case .save: .save
    }
  }

  private mutating func addProblem(_ sentence: String, _ severity: FieldProblem.Severity) {
    let rows = metrics.rows(of: sentence)
    add(.problem(rows, severity), height: rows.count)
  }

  private mutating func add(_ content: Content, height rows: Int = 1) {
    blocks.append(Block(content: content, y: height, height: rows))
    height += rows
  }
}

extension FormState {
  /// Keeps the focus on screen.
  mutating func scrollToFocus(_ context: FormContext) {
    top = FormLayout(self, context).top(showing: focus, from: top)
  }
}
