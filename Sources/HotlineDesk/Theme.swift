import HotlineCore
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
  public static let standard = Theme(.dark)

  public let appearance: Appearance

  public init(_ appearance: Appearance) { self.appearance = appearance }

  public func style(_ role: Role) -> Style {
    switch appearance {
    case .dark: dark(role)
    case .light: light(role)
    case .contrast: contrast(role)
    case .mono: mono(role)
    }
  }

  private func dark(_ role: Role) -> Style {
    switch role {
    case .focusedFrame: Style(foreground: .cyan, attributes: .bold)
    case .match: Style(foreground: .yellow, attributes: [.bold, .underline])
    case .good: Style(foreground: .green)
    case .warning: Style(foreground: .yellow, attributes: .bold)
    case .error: Style(foreground: .red, attributes: .bold)
    default: mono(role)
    }
  }

  /// Yellow and cyan cannot be read on white.
  private func light(_ role: Role) -> Style {
    switch role {
    case .focusedFrame: Style(foreground: .blue, attributes: .bold)
    case .match: Style(foreground: .blue, attributes: [.bold, .underline])
    case .good: Style(foreground: .green)
    case .warning: Style(foreground: .magenta, attributes: .bold)
    case .error: Style(foreground: .red, attributes: .bold)
    default: mono(role)
    }
  }

  private func contrast(_ role: Role) -> Style {
    switch role {
    case .faint, .frame: .plain
    case .warning, .error: Style(attributes: [.bold, .reverse])
    case .selectedElsewhere: Style(attributes: [.bold, .underline])
    default: mono(role)
    }
  }

  private func mono(_ role: Role) -> Style {
    switch role {
    case .text, .good: .plain
    case .faint, .frame: Style(attributes: .dim)
    case .selected, .bar: Style(attributes: .reverse)
    case .focusedFrame, .title, .selectedElsewhere, .key: Style(attributes: .bold)
    case .match: Style(attributes: [.bold, .underline])
    case .warning, .error: Style(attributes: .bold)
    case .field: Style(attributes: .underline)
    }
  }
}
