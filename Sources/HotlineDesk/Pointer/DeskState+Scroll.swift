import HotlineCore
import Screen

// What the wheel does, and what stays where it stands under a click.

extension DeskState {
  // MARK: The wheel

  /// Three rows a notch, as terminals do it: of a list the selection moves, of a text what is seen.
  ///
  /// - Parameter first: the first row that is on screen there.
  mutating func wheel(
    _ target: PointerTarget, _ key: Key, _ first: Int?
  ) -> [DeskEffect] {
    guard let place = target.place else { return [] }
    if isText(place), let first {
      keep(Scroll(place, first: max(0, first + (key == .up ? -Self.notch : Self.notch)), self))
      return []
    }
    scrolled[place] = nil
    var effects: [DeskEffect] = []
    switch place {
    case .pane(let pane):
      let had = focus
      focus = pane
      for _ in 0..<Self.notch { effects += moveInPane(key) }
      focus = had
    case .layer:
      for _ in 0..<Self.notch { effects += press(key) }
    }
    return effects
  }

  private static let notch = 3

  /// What is read from its top to its end, wherever the cursor stands in it.
  private func isText(_ place: ScrolledPlace) -> Bool {
    switch place {
    case .pane(let pane): return pane == .detail
    case .layer:
      if case .reader = layers.last { return true }
      return false
    }
  }

  // MARK: What stays where it stands

  func scroll(_ window: PointerTarget, under target: PointerTarget) -> Scroll? {
    guard case .window(let place, let first) = window, place == target.place else { return nil }
    return Scroll(place, first: first, self)
  }

  mutating func keep(_ scroll: Scroll?) {
    guard let scroll, scroll.about == Scroll.about(scroll.place, self) else { return }
    scrolled[scroll.place] = scroll
  }

  /// A key moves in the place that has the keys.
  mutating func letGoOfScroll() {
    if !layers.isEmpty {
      scrolled[.layer] = nil
    } else if call?.hasKeys != true {
      scrolled[.pane(focus)] = nil
      scrolled[.pane(.list)] = nil
    }
  }

  /// The first row on screen of a place that the mouse has scrolled or clicked in; nil for any other.
  func first(of place: ScrolledPlace) -> Int? {
    scrolled[place].flatMap { $0.about == Scroll.about(place, self) ? $0.first : nil }
  }
}

/// Which rows of a place the mouse left on screen.
struct Scroll: Equatable, Sendable {
  let place: ScrolledPlace
  let first: Int
  /// What the place was about: rows of another thing begin at their top.
  let about: Int64?

  init(_ place: ScrolledPlace, first: Int, _ state: DeskState) {
    (self.place, self.first, about) = (place, first, Self.about(place, state))
  }

  /// The organisation whose details or partners are shown, or how many layers there are.
  static func about(_ place: ScrolledPlace, _ state: DeskState) -> Int64? {
    switch place {
    case .pane(.detail), .pane(.partners): state.list.selectedID
    case .pane(.list), .pane(.goals): nil
    case .layer: Int64(state.layers.count)
    }
  }
}

extension PointerTarget {
  var isWindow: Bool {
    if case .window = self { true } else { false }
  }

  /// Where it stands, so far as that scrolls by rows.
  fileprivate var place: ScrolledPlace? {
    switch self {
    case .pane(let pane), .row(let pane, _): .pane(pane)
    case .record, .offer: .pane(.list)
    case .layer, .layerRow: .layer
    case .window(let place, _): place
    case .call, .stop: nil
    }
  }
}
