/// Something that lies over the desk and has the keys; Esc returns to exactly where one was.
public enum Layer: Equatable, Sendable {
  case form(OpenForm.ID)
  /// A field of a form searches in full height.
  case picker(FullPicker)
  /// Two edits of one record side by side.
  case comparison(Comparison)
  case menu(Menu)
  case reader(Reader)
  /// One line is asked for.
  case prompt(ComposedLine.ID)
  case guidance(GuidanceLayer)
  case callEnding(CallEnding)
  case today(TodayLayer)
  case list(ListLayer)
  /// Two records that are to become one.
  case merge(MergeLayer)
  /// An organisation that ends.
  case ceasing(CeasingLayer)

  var context: KeyContext {
    switch self {
    case .form: .form
    case .menu(let menu): menu.kind == .drafts ? .drafts : .layer
    case .prompt, .picker, .comparison, .callEnding, .merge, .ceasing: .question
    case .reader: .reader
    case .guidance: .guidance
    case .today: .today
    case .list: .list
    }
  }

  /// The form that the layer shows; nil for anything else.
  var formID: OpenForm.ID? {
    guard case .form(let id) = self else { return nil }
    return id
  }

  func isPicker(of form: OpenForm.ID) -> Bool {
    guard case .picker(let picker) = self else { return false }
    return picker.form == form
  }

  /// Whether it is a form, or lies over the desk for that form only.
  func belongs(to form: OpenForm.ID) -> Bool {
    switch self {
    case .form(let id): id == form
    case .picker(let picker): picker.form == form
    case .comparison(let comparison): comparison.form == form
    case .callEnding(let ending): ending.id == form
    case .menu, .reader, .prompt, .guidance, .today, .list, .merge, .ceasing: false
    }
  }
}
