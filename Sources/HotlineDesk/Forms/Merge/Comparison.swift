import HotlineCore
import Resources
import Screen

/// What two people wrote in the same fields, side by side, until one of them has chosen.
///
/// No side is chosen from the start, and only ← and → choose: keys that were on their way when the
/// comparison came decide nothing.
public struct Comparison: Equatable, Sendable {
  enum Side: Equatable, Sendable { case mine, theirs }

  /// A field with both sides, as they are shown.
  struct Row: Equatable, Sendable {
    let label: String
    let mine: String
    let theirs: String
    let before: String
    var chosen: Side?
  }

  let form: OpenForm.ID
  let title: String
  /// Whose edit it is; what a half-typed form resembles, where that stands beside it.
  let staff: String
  let time: String
  /// Whether it is a half-typed form beside what stands in the register, and no colleague's edit.
  let isAlike: Bool
  let merge: FormMerge
  /// What the form is about once a side is chosen everywhere: an edit of what stands.
  let subject: FormSubject
  private(set) var rows: [Row]
  private(set) var selected = 0

  init(
    _ merge: FormMerge, of form: FormState, _ clash: FormClash, subject: FormSubject,
    _ context: FormContext, isAlike: Bool = false
  ) {
    self.isAlike = isAlike
    self.form = form.id
    self.merge = merge
    self.subject = subject
    staff = clash.staff
    time = clash.time
    let name = form.declaration.title(context.language)
    title = subject.title.isEmpty ? name : "\(name) · \(subject.title)"
    rows = merge.differences.map { difference in
      let say = { (value: FieldValue) in
        form.words(for: value, at: difference.field.key, context)
      }
      return Row(
        label: form.label(of: difference.field, context.language), mine: say(difference.mine),
        theirs: say(difference.theirs), before: say(difference.before))
    }
  }

  mutating func move(_ step: Int) {
    selected = min(max(0, selected + step), rows.count - 1)
  }

  mutating func choose(_ side: Side) {
    guard rows.indices.contains(selected) else { return }
    rows[selected].chosen = side
    if let next = firstOpen { selected = next }
  }

  /// The first field for which nobody has chosen; nil once all are.
  var firstOpen: Int? { rows.firstIndex { $0.chosen == nil } }

  mutating func goToFirstOpen() {
    if let firstOpen { selected = firstOpen }
  }

  /// What is to be put into my form.
  var edits: [FormMerge.Edit] {
    merge.edits
      + zip(rows, merge.differences).filter { $0.0.chosen == .theirs }.map(\.1.takingTheirs)
  }
}

extension FormState {
  /// The label of a field, with the heading of its entry.
  func label(of path: FieldPath, _ language: Language) -> String {
    let label = declaration.field(path.key)?.label(language) ?? path.key.rawValue
    guard let entry = path.entry, let group = declaration.group(of: path.key) else { return label }
    return "\(group.label(language, ["number": String(entry + 1)])) · \(label)"
  }

  /// A value as the field shows it; `·` for nothing.
  func words(for value: FieldValue, at key: FieldKey, _ context: FormContext) -> String {
    switch value {
    case .empty: return "·"
    case .text(let text), .new(let text): return text.isEmpty ? "·" : text
    case .item(let item): return item.name
    case .flag(let flag): return (flag ? FormPhrases.yes : FormPhrases.no)(context.language)
    case .codes(let codes):
      let choices =
        switch declaration.field(key)?.kind {
        case .choice(let source), .ticks(let source): context.choices(source)
        default: [Choice]()
        }
      return codes.map { code in
        choices.first { $0.code == code }?.label(context.language) ?? code
      }.joined(separator: " · ")
    }
  }
}
