/// Something that lies over the desk and has the keys; Esc returns to exactly where one was.
public enum Layer: Equatable, Sendable {
  case form(OpenForm.ID)
  case menu(Menu)
  case reader(Reader)
  case prompt(Prompt)
  case guidance(GuidanceLayer)

  var context: KeyContext {
    switch self {
    case .form: .form
    case .menu, .reader, .prompt: .layer
    case .guidance: .guidance
    }
  }
}
