import Screen

/// What a piece of the screen means. ``Theme`` says how that looks.
///
/// No meaning is carried by colour alone: each role differs in an attribute or in its words too.
public enum Role: Sendable, CaseIterable {
  case text
  /// Labels, hints, what matters less.
  case faint
  case frame
  /// The frame of the pane or layer that has the keys.
  case focusedFrame
  case title
  /// The row that is selected in the pane that has the keys.
  case selected
  /// The row that is selected in another pane.
  case selectedElsewhere
  /// Letters that matched the search.
  case match
  case good
  case warning
  case error
  /// The field that is being typed into.
  case field
  case bar
  case key
}

/// How each role looks. Designed in 16 colours on the terminal's own background.
public struct Theme: Equatable, Sendable {
  public static let standard = Theme()

  public func style(_ role: Role) -> Style {
    switch role {
    case .text: .plain
    case .faint: Style(attributes: .dim)
    case .frame: Style(attributes: .dim)
    case .focusedFrame: Style(foreground: .cyan, attributes: .bold)
    case .title: Style(attributes: .bold)
    case .selected: Style(attributes: .reverse)
    case .selectedElsewhere: Style(attributes: .bold)
    case .match: Style(foreground: .yellow, attributes: [.bold, .underline])
    case .good: Style(foreground: .green)
    case .warning: Style(foreground: .yellow, attributes: .bold)
    case .error: Style(foreground: .red, attributes: .bold)
    case .field: Style(attributes: .underline)
    case .bar: Style(attributes: .reverse)
    case .key: Style(attributes: .bold)
    }
  }
}
