import Screen

/// What on the screen can be pointed at. Where it is drawn it is marked, so that a click finds what
/// is seen there.
enum PointerTarget: Hashable {
  /// A pane, between its rows.
  case pane(Pane)
  /// A row of a pane, by its place among those that can be selected.
  case row(Pane, Int)
  /// The docked call, between its fields.
  case call
  /// What lies over the desk, between its rows.
  case layer
  /// A row of it, by its place among those that can be selected.
  case layerRow(Int)
  /// A stop of the form that is shown there, by its place.
  case stop(Int)
  /// A record of another kind in the list, by its place among them.
  case record(Int)
  /// The line of the list that offers an inquiry from a number.
  case offer
  /// What lies behind the rows of a place, and the first of them that is on screen.
  case window(ScrolledPlace, first: Int)

  /// The number that stands for it on the canvas.
  var tag: Int {
    switch self {
    case .pane(let pane): pane.place
    case .call: Self.others
    case .layer: Self.others + 1
    case .row(let pane, let row): (pane.place + 1) * Self.rows + row
    case .layerRow(let row): (Pane.allCases.count + 1) * Self.rows + row
    case .stop(let stop): (Pane.allCases.count + 2) * Self.rows + stop
    case .record(let record): (Pane.allCases.count + 3) * Self.rows + record
    case .offer: Self.others + 2
    case .window(let place, let first):
      (Pane.allCases.count + 4) * Self.rows + first * Self.places + place.number
    }
  }

  init?(tag: Int) {
    let (kind, row) = (tag / Self.rows, tag % Self.rows)
    let panes = Pane.allCases
    switch kind {
    case 0 where panes.indices.contains(tag): self = .pane(panes[tag])
    case 0 where tag == Self.others: self = .call
    case 0 where tag == Self.others + 1: self = .layer
    case 0 where tag == Self.others + 2: self = .offer
    case 1...panes.count: self = .row(panes[kind - 1], row)
    case panes.count + 1: self = .layerRow(row)
    case panes.count + 2: self = .stop(row)
    case panes.count + 3: self = .record(row)
    case panes.count + 4:
      self = .window(ScrolledPlace(number: row % Self.places), first: row / Self.places)
    default: return nil
    }
  }

  /// More rows than any list has.
  private static let rows = 1 << 32
  private static let others = 100
  /// More places than there are.
  private static let places = 16
}

/// Where rows are scrolled: a pane, or what lies on top of the desk.
enum ScrolledPlace: Hashable {
  case pane(Pane)
  case layer

  fileprivate var number: Int {
    switch self {
    case .pane(let pane): pane.place
    case .layer: Pane.allCases.count
    }
  }

  fileprivate init(number: Int) {
    self = Pane.allCases[safe: number].map { .pane($0) } ?? .layer
  }
}

extension Canvas {
  /// Says what a row, from one edge to the other, stands for.
  mutating func mark(row y: Int, height: Int = 1, _ target: PointerTarget) {
    mark(Rect(x: 0, y: y, width: size.width, height: height), target.tag)
  }

  /// Says which rows of a place stand on this canvas; before the rows themselves are marked.
  mutating func mark(_ window: Window, of place: ScrolledPlace) {
    mark(bounds, PointerTarget.window(place, first: window.shown.lowerBound).tag)
  }
}

extension Pane {
  fileprivate var place: Int { Pane.allCases.firstIndex(of: self) ?? 0 }
}
