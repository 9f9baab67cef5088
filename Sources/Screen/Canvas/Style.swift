/// How a cell looks, without any meaning: which role has which look belongs to the desk.
public struct Style: Equatable, Hashable, Sendable {
  public var foreground: Color
  public var background: Color
  public var attributes: Attributes

  /// The terminal's own colours, no attribute.
  public static let plain = Style()

  public init(
    foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// This style with further attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(foreground: foreground, background: background, attributes: attributes.union(more))
  }

  /// This style under another one: its attributes are added, its colours win unless they are
  /// the terminal's own.
  public func overlaid(by top: Style) -> Style {
    Style(
      foreground: top.foreground == .terminal ? foreground : top.foreground,
      background: top.background == .terminal ? background : top.background,
      attributes: attributes.union(top.attributes))
  }
}

/// What a terminal can do to a letter besides colouring it.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  public static let reverse = Attributes(rawValue: 8)
  public static let italic = Attributes(rawValue: 16)
}

/// One colour of a terminal: its own default, one of the 16 ANSI colours, or one of 256.
public struct Color: Equatable, Hashable, Sendable {
  /// -1 is the terminal's own colour, 0-15 the ANSI colours, 16-255 the xterm palette.
  public let code: Int16

  private init(code: Int16) {
    self.code = code
  }

  public static let terminal = Color(code: -1)
  public static let black = Color(code: 0)
  public static let red = Color(code: 1)
  public static let green = Color(code: 2)
  public static let yellow = Color(code: 3)
  public static let blue = Color(code: 4)
  public static let magenta = Color(code: 5)
  public static let cyan = Color(code: 6)
  public static let white = Color(code: 7)
  public static let brightBlack = Color(code: 8)
  public static let brightRed = Color(code: 9)
  public static let brightGreen = Color(code: 10)
  public static let brightYellow = Color(code: 11)
  public static let brightBlue = Color(code: 12)
  public static let brightMagenta = Color(code: 13)
  public static let brightCyan = Color(code: 14)
  public static let brightWhite = Color(code: 15)

  /// A colour of the xterm palette. A terminal with fewer colours shows the nearest it has.
  public static func indexed(_ index: UInt8) -> Color {
    Color(code: Int16(index))
  }
}
