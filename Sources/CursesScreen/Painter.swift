import CNcursesw
import Screen

/// Puts pictures into curses' window; curses finds out what to send.
struct Painter {
  let palette: Palette
  /// What stands in the window; nil after anything that may have changed it.
  private var shown: Frame?
  /// The pair that curses knows for two colours.
  private var pairs: [PairOfColors: Int32] = [:]

  init(palette: Palette) {
    self.palette = palette
  }

  /// Whether a picture would change nothing.
  func shows(_ frame: Frame) -> Bool { frame == shown }

  /// The next picture is written whole, and curses sends all of it.
  mutating func forget() {
    shown = nil
    clearok(hotline_stdscr(), true)
  }

  mutating func paint(_ frame: Frame) {
    if shown == nil || shown?.size != frame.size { werase(hotline_stdscr()) }
    for y in 0..<frame.size.height {
      let row = frame.row(y)
      if let shown, shown.size == frame.size, shown.row(y) == row { continue }
      paint(row, y: Int32(y))
    }
    shown = frame
    guard let cursor = frame.cursor else {
      curs_set(0)
      return
    }
    wmove(hotline_stdscr(), Int32(cursor.y), Int32(cursor.x))
    curs_set(1)
  }

  /// Writes a row in stretches of one style.
  private mutating func paint(_ row: ArraySlice<Cell>, y: Int32) {
    var rest = row
    while let first = rest.first {
      let run = rest.prefix { $0.style == first.style }
      let scalars = run.lazy.filter { $0.width > 0 }
        .flatMap { $0.character.unicodeScalars.lazy.map { wchar_t(bitPattern: $0.value) } }
      let letters = Array(scalars)
      apply(first.style)
      wmove(hotline_stdscr(), y, Int32(run.startIndex - row.startIndex))
      waddnwstr(hotline_stdscr(), letters, Int32(letters.count))
      rest = rest[run.endIndex...]
    }
  }

  private mutating func apply(_ style: Style) {
    let possible = palette.shown(style)
    var attributes: attr_t = 0
    if possible.attributes.contains(.bold) { attributes |= HOTLINE_BOLD }
    if possible.attributes.contains(.dim) { attributes |= HOTLINE_DIM }
    if possible.attributes.contains(.underline) { attributes |= HOTLINE_UNDERLINE }
    if possible.attributes.contains(.reverse) { attributes |= HOTLINE_REVERSE }
    if possible.attributes.contains(.italic) { attributes |= HOTLINE_ITALIC }
    let colors = PairOfColors(
      foreground: possible.foreground.code, background: possible.background.code)
    hotline_set_style(attributes, pair(colors))
  }

  /// Pairs are given out as they are needed; when the terminal has no more, its own colours serve.
  private mutating func pair(_ colors: PairOfColors) -> Int32 {
    if colors == PairOfColors(foreground: -1, background: -1) { return 0 }
    if let known = pairs[colors] { return known }
    let next = Int32(pairs.count + 1)
    guard next < hotline_color_pairs() else { return 0 }
    init_extended_pair(next, Int32(colors.foreground), Int32(colors.background))
    pairs[colors] = next
    return next
  }
}

private struct PairOfColors: Hashable {
  let foreground: Int16
  let background: Int16
}
