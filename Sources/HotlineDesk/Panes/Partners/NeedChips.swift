import HotlineCore
import Resources
import Screen

/// How a spoken line was understood, a chip for each part: what, offer or need, how much, where, when,
/// for how many kroner. Tab reaches them, ← → choose another reading.
struct NeedChips {
  private struct Chip {
    let part: Understood.Part
    let text: String
    let isLeftOut: Bool
  }

  private let chips: [Chip]
  private let chosen: Understood.Part?
  private let hint: String

  init(_ understood: Understood, chosen: Understood.Part?, _ language: Language) {
    self.chosen = chosen
    hint = (chosen == nil ? DeskPhrases.chipsHint : DeskPhrases.chipHint)(language)
    chips = understood.parts.map { part in
      let isLeftOut = understood.correction.leftOut.contains(part)
      var text = understood.words(part, language)
      if part == .what, let at = understood.placeAmongMeanings { text += " " + at }
      return Chip(part: part, text: isLeftOut ? "(\(text))" : text, isLeftOut: isLeftOut)
    }
  }

  /// - Returns: how many rows they take.
  func draw(y: Int, on canvas: inout Canvas, _ theme: Theme) -> Int {
    let width = canvas.size.width
    var (x, row) = (0, 0)
    for (index, chip) in chips.enumerated() {
      if index > 0, x + 3 + displayWidth(chip.text) > width {
        (x, row) = (0, row + 1)
      } else if index > 0 {
        canvas.write(" · ", at: Point(x: x, y: y + row), style: theme.style(.faint))
        x += 3
      }
      let role: Role = chip.part == chosen ? .selected : chip.isLeftOut ? .faint : .match
      canvas.write(
        chip.text, at: Point(x: x, y: y + row), style: theme.style(role), maxWidth: width - x)
      if chip.part == chosen { canvas.placeCursor(at: Point(x: x, y: y + row)) }
      x += min(displayWidth(chip.text), width - x)
    }
    if x + 2 + displayWidth(hint) <= width {
      canvas.write(hint, endingAt: width, y: y + row, style: theme.style(.faint))
    }
    return row + 1
  }
}

extension Understood {
  /// Which of the categories it is that the words may mean, `1/3`; nil where there is no other.
  fileprivate var placeAmongMeanings: String? {
    guard meanings.count > 1, let at = meanings.firstIndex(where: { $0.code == category?.code })
    else { return nil }
    return "\(at + 1)/\(meanings.count)"
  }
}
