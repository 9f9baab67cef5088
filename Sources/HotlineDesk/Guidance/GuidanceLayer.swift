import HotlineCore
import Screen

/// Short answers to what callers ask, and how the hotline itself is reached, over the desk during a
/// call: a search box, the titles, and the page that is selected.
public struct GuidanceLayer: Equatable, Sendable {
  public var search = SearchWord()
  public var selected = GuidancePage.hotline
  /// Whether the page has the width of the screen and the arrows; Esc gives them back to the titles.
  public var isReading = false
  /// The line of the page that stands at the top, or is selected while reading.
  public var line = 0

  public init() {}
}

/// What the titles of the guidance stand for.
public enum GuidancePage: Equatable, Sendable {
  /// The hotline's contact card, its hours and the next closed days.
  case hotline
  case card(Int64)
}

extension DeskState {
  /// F8 opens the guidance over whatever is there; F8 in it closes it.
  mutating func toggleGuidance() -> [DeskEffect] {
    if case .guidance = layers.last {
      layers.removeLast()
    } else {
      layers.removeAll { if case .guidance = $0 { true } else { false } }
      layers.append(.guidance(GuidanceLayer()))
    }
    return []
  }

  mutating func pressInGuidance(_ key: Key) -> [DeskEffect] {
    guard case .guidance(var layer) = layers.last else { return [] }
    switch key {
    case .escape where layer.isReading:
      (layer.isReading, layer.line) = (false, 0)
    case .enter:
      return openInGuidance(layer)
    case .up, .down, .pageUp, .pageDown, .home, .end:
      moveInGuidance(&layer, key)
    case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight:
      filter(&layer, key)
    case .escape, .tab, .backTab, .insert, .function, .control, .alt, .pointer:
      return KeyTable.command(for: key, in: .guidance).map { run($0) } ?? []
    }
    layers[layers.count - 1] = .guidance(layer)
    return []
  }

  /// Titles move with the arrows, a long page beside them with PgUp and PgDn; while reading all of
  /// them move in the page.
  private func moveInGuidance(_ layer: inout GuidanceLayer, _ key: Key) {
    let pages = guidancePages(layer.search.text)
    switch key {
    case .up, .down, .home, .end:
      guard !layer.isReading else { break }
      layer.selected =
        pages[safe: moved(key, from: pages.firstIndex(of: layer.selected), pages)]
        ?? layer.selected
      layer.line = 0
      return
    default: break
    }
    let rows = guidanceRows(layer)
    let step = max(1, guidanceBody(layer).height - 1)
    let wanted =
      switch key {
      case .up: layer.line - 1
      case .down: layer.line + 1
      case .pageUp: layer.line - step
      case .pageDown: layer.line + step
      case .home: 0
      default: rows.count - 1
      }
    let last = layer.isReading ? rows.count - 1 : rows.count - guidanceBody(layer).height
    layer.line = max(0, min(wanted, last))
  }

  private func moved(_ key: Key, from index: Int?, _ pages: [GuidancePage]) -> Int {
    let last = max(0, pages.count - 1)
    let wanted =
      switch key {
      case .up: (index ?? 0) - 1
      case .down: index.map { $0 + 1 } ?? 0
      case .home: 0
      default: last
      }
    return min(max(0, wanted), last)
  }

  /// Typing goes back to the titles; the best answer is shown at once.
  private func filter(_ layer: inout GuidanceLayer, _ key: Key) {
    let before = layer.search.text
    layer.search.handle(key)
    guard layer.search.text != before else { return }
    layer.isReading = false
    layer.line = 0
    layer.selected = guidancePages(layer.search.text).first ?? layer.selected
  }

  /// The first Enter reads the page in full; in it Enter goes to the organisation of a line.
  private mutating func openInGuidance(_ layer: GuidanceLayer) -> [DeskEffect] {
    guard layer.isReading else {
      guard guidancePages(layer.search.text).contains(layer.selected) else { return [.bell] }
      var reading = layer
      (reading.isReading, reading.line) = (true, 0)
      layers[layers.count - 1] = .guidance(reading)
      return []
    }
    guard let id = guidanceRows(layer)[safe: layer.line]?.organisationID else { return [] }
    return visit(organisation: id)
  }
}
