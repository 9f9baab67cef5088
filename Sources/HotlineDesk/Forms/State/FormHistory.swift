import HotlineCore

/// The steps of typing in a whole form, for undo and redo.
struct FormHistory: Equatable, Sendable {
  enum Change: Equatable, Sendable {
    case content(FieldPath, before: FieldContent, after: FieldContent)
    /// An entry of a group was taken out.
    case removed(group: FieldKey, entry: Int, content: FormEntry)
  }

  /// More than anybody takes back in one form.
  static let longest = 200

  private var done: [Change] = []
  private var undone: [Change] = []

  /// Whether there is nothing to take back and nothing to do again.
  var isEmpty: Bool { done.isEmpty && undone.isEmpty }

  /// Whether the first step that it knows is the first that was taken.
  var reachesBack: Bool { done.count < Self.longest }

  /// Adds the change of a field; letters of one word become one step.
  mutating func add(_ path: FieldPath, before: FieldContent, after: FieldContent) {
    if let step = after.typingStep, case .content(path, let first, let last) = done.last,
      last.typingStep == step, undone.isEmpty
    {
      done[done.count - 1] = .content(path, before: first, after: after)
    } else {
      add(.content(path, before: before, after: after))
    }
  }

  mutating func add(_ change: Change) {
    undone = []
    done.append(change)
    if done.count > Self.longest { done.removeFirst() }
  }

  /// The last step left this in the field in the end: a day written out, a name taken.
  mutating func amend(_ path: FieldPath, after: FieldContent) {
    guard case .content(path, let before, _) = done.last else { return }
    done[done.count - 1] = .content(path, before: before, after: after)
  }

  mutating func undo() -> Change? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  mutating func redo() -> Change? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }
}
