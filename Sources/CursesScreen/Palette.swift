import Screen

/// What a terminal can show of a style.
struct Palette: Equatable {
  /// How many colours the terminal has: 0, 8, 16, 88 or 256.
  let colors: Int

  /// A style with only those colours that the terminal has.
  ///
  /// Without colours, a coloured background becomes reverse, so that a selection is still seen;
  /// with eight, a bright letter becomes a bold one.
  func shown(_ style: Style) -> Style {
    guard colors >= 8 else {
      let isReversed = style.background != .terminal
      return Style(attributes: style.attributes.union(isReversed ? .reverse : []))
    }
    guard colors < 256 else { return style }
    var shown = style
    let foreground = Self.nearestANSI(style.foreground)
    shown.foreground = reduced(foreground)
    shown.background = reduced(Self.nearestANSI(style.background))
    if colors < 16, foreground.code >= 8 { shown.attributes.insert(.bold) }
    return shown
  }

  private func reduced(_ color: Color) -> Color {
    colors < 16 && color.code >= 8 ? .indexed(UInt8(color.code - 8)) : color
  }

  /// The ANSI colour that is nearest to a colour of the xterm palette.
  static func nearestANSI(_ color: Color) -> Color {
    guard color.code >= 16 else { return color }
    let wanted = components(Int(color.code))
    let distances = (0..<16).map { index -> (index: Int, distance: Int) in
      let candidate = ansi[index]
      let (red, green, blue) = (
        wanted.red - candidate.red, wanted.green - candidate.green, wanted.blue - candidate.blue
      )
      return (index, red * red + green * green + blue * blue)
    }
    let nearest = distances.min { $0.distance < $1.distance }
    return .indexed(UInt8(nearest?.index ?? 7))
  }

  private typealias Components = (red: Int, green: Int, blue: Int)

  /// The colour cube 16-231 and the greys 232-255, as xterm defines them.
  private static func components(_ code: Int) -> Components {
    if code >= 232 {
      let level = 8 + 10 * (code - 232)
      return (level, level, level)
    }
    let levels = [0, 95, 135, 175, 215, 255]
    let index = code - 16
    return (levels[index / 36], levels[index / 6 % 6], levels[index % 6])
  }

  private static let ansi: [Components] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
    (0, 205, 205), (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
