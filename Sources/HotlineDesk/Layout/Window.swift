import HotlineCore
import Screen

/// Which of many items stand in a place, and how many do not: the one way in which panes, readers,
/// lists and menus scroll. The selected item stands near the middle, unless the mouse says where the
/// first one stands.
struct Window: Equatable {
  /// Those on screen; the last of them perhaps with its first rows alone.
  let shown: Range<Int>
  let marks: ScrollMarks

  /// - Parameters:
  ///   - count: how many items there are.
  ///   - selected: the one that must be on screen.
  ///   - height: the rows of the place.
  ///   - first: the first item on screen, where that was settled by the mouse.
  ///   - rows: how many rows an item takes; asked only of those that may be on screen.
  init(
    of count: Int, around selected: Int, height: Int, from first: Int? = nil,
    rows: (Int) -> Int = { _ in 1 }
  ) {
    guard count > 0, height > 0 else {
      self.init(shown: 0..<0, marks: ScrollMarks(below: max(0, count)))
      return
    }
    if let first {
      self.init(of: count, from: first, height: height, rows)
      return
    }
    let selected = min(max(0, selected), count - 1)
    var (next, below) = (selected, 0)
    while next < count, below < height {
      below += rows(next)
      next += 1
    }
    let room = min(max(height / 2, height - below), max(0, height - rows(selected)))
    var (first, above) = (selected, 0)
    while first > 0, above < room {
      let more = rows(first - 1)
      guard above + more <= room else { break }
      above += more
      first -= 1
    }
    self.init(of: count, startingAt: first, height: height, rows)
  }

  /// From this item on, or from the one with which the last ones fill the place.
  private init(of count: Int, from first: Int, height: Int, _ rows: (Int) -> Int) {
    var (last, used) = (count - 1, rows(count - 1))
    while last > 0, used + rows(last - 1) <= height {
      last -= 1
      used += rows(last)
    }
    self.init(of: count, startingAt: min(max(0, first), last), height: height, rows)
  }

  private init(of count: Int, startingAt first: Int, height: Int, _ rows: (Int) -> Int) {
    var (end, used) = (first, 0)
    while end < count, used < height {
      used += rows(end)
      end += 1
    }
    self.init(
      shown: first..<end,
      marks: ScrollMarks(above: first, below: count - end + (used > height ? 1 : 0)))
  }

  private init(shown: Range<Int>, marks: ScrollMarks) {
    (self.shown, self.marks) = (shown, marks)
  }
}

/// How much lies out of sight above and below.
struct ScrollMarks: Equatable {
  var above = 0
  var below = 0
  /// Whether there may be more below than is known.
  var isOpenEnded = false

  /// `↑ 3 ↓ 12`; empty where nothing is out of sight.
  var text: String {
    let up = above > 0 ? ["↑ \(DanishNumber.format(above))"] : []
    let down = below > 0 ? ["↓ \(DanishNumber.format(below))\(isOpenEnded ? "+" : "")"] : []
    return (up + down).joined(separator: " ")
  }
}

extension Canvas {
  /// Draws the frame of a pane: a double one where the keys go to it, so that it is told apart
  /// without a colour.
  mutating func frame(
    title: String, trailing: String = "", isFocused: Bool, _ theme: Theme
  ) {
    box(
      bounds, title: title, trailing: trailing,
      style: theme.style(isFocused ? .focusedFrame : .frame), titleStyle: theme.style(.title),
      lines: isFocused ? .double : .unicode)
  }

  /// Writes into the lower edge of the frame around this canvas how much is out of sight.
  mutating func write(_ marks: ScrollMarks, style: Style) {
    let text = marks.text
    guard !text.isEmpty, displayWidth(text) + 4 <= size.width, size.height > 1 else { return }
    write(" \(text) ", endingAt: size.width - 1, y: size.height - 1, style: style)
  }
}
