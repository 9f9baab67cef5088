import Screen

/// The four panes of the desk.
public enum Pane: String, Sendable, CaseIterable {
  case list, detail, partners, goals

  /// The pane that Tab leads to.
  public var next: Pane { Pane.allCases[(index + 1) % Pane.allCases.count] }
  public var previous: Pane {
    Pane.allCases[(index + Pane.allCases.count - 1) % Pane.allCases.count]
  }

  private var index: Int { Pane.allCases.firstIndex(of: self) ?? 0 }
}

/// Where everything stands on a screen of a given size. Pure geometry.
///
/// Four panes from 100 × 24, in two columns whose rows are divided apart; the list and one other
/// from 80 × 20; below that the one that has the focus; under 40 × 10 a sentence. A call takes the
/// goal meter's place, the lower half, or, while it has the keys, the only place.
public struct DeskLayout: Equatable, Sendable {
  public static let smallest = Size(width: 40, height: 10)

  public let size: Size
  /// nil where the screen is too small to work on.
  public let header: Rect?
  /// The goal meter as one line, where its pane has no room.
  public let goalLine: Rect?
  /// The visible panes.
  public let panes: [Pane: Rect]
  /// The docked call; nil without one, and where there is room only for what has the keys.
  public let call: Rect?

  /// - Parameters:
  ///   - focus: the pane that has the keys, or had them before the call; visible unless the call
  ///     takes all the room.
  ///   - companion: the pane shown beside the list where there is room for only one other.
  ///   - call: the call that is talked on.
  ///   - goalRows: how many rows the goal meter asks for in the width of ``right(in:)``; the detail
  ///     above it has the rest. Asked for only where that pane is shown, since each picture asks.
  public init(
    size: Size, focus: Pane, companion: Pane, call: DockedCall? = nil,
    goalRows: @autoclosure () -> Int = 6
  ) {
    self.size = size
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      (header, goalLine, panes, self.call) = (nil, nil, [:], nil)
      return
    }
    header = Rect(x: 0, y: 0, width: size.width, height: 1)
    let body = Rect(x: 0, y: 1, width: size.width, height: size.height - 2)
    let hasFour = size.width >= 100 && size.height >= 24
    let hasTwo = size.width >= 80 && size.height >= 20
    if hasFour, call == nil {
      let goals = min(goalRows() + 2, body.height / 2)
      (goalLine, panes, self.call) = (nil, Self.four(in: body, lower: goals), nil)
      return
    }
    goalLine = Rect(x: 0, y: body.maxY - 1, width: size.width, height: 1)
    let rest = Rect(x: 0, y: 1, width: size.width, height: body.height - 1)
    if hasFour {
      var four = Self.four(in: rest, lower: Self.callRows(in: rest.height))
      self.call = four.removeValue(forKey: .goals)
      panes = four
    } else if hasTwo, call != nil {
      let (upper, lower) = Self.halves(of: rest, upper: 8)
      (panes, self.call) = ([focus: upper], lower)
    } else if hasTwo {
      // Names need the width: the list above, the other pane below.
      let (upper, lower) = Self.halves(of: rest, upper: max(6, rest.height * 9 / 20))
      (panes, self.call) = ([.list: upper, companion: lower], nil)
    } else {
      let isCall = call?.hasKeys == true
      (panes, self.call) = (isCall ? [:] : [focus: rest], isCall ? rest : nil)
    }
  }

  /// The columns of details and goals. The list has what else there is: names of 30 letters with
  /// badge, town and phone from 120 on, and most of what a wider screen has besides.
  public static func right(in width: Int) -> Int {
    width <= 120 ? width - width * 31 / 60 : 58 + (width - 120) / 4
  }

  /// Two columns, whose rows are divided apart.
  private static func four(in body: Rect, lower: Int) -> [Pane: Rect] {
    let right = right(in: body.width)
    let left = body.width - right
    let top = (body.height + 1) / 2
    let low = min(max(lower, 4), body.height)
    return [
      .list: Rect(x: 0, y: body.y, width: left, height: top),
      .partners: Rect(x: 0, y: body.y + top, width: left, height: body.height - top),
      .detail: Rect(x: left, y: body.y, width: right, height: body.height - low),
      .goals: Rect(x: left, y: body.maxY - low, width: right, height: low),
    ]
  }

  /// A call has at least half of its column, and what the detail above it can do without.
  private static func callRows(in height: Int) -> Int {
    max(height / 2, min(height - 14, 34))
  }

  private static func halves(of rect: Rect, upper: Int) -> (upper: Rect, lower: Rect) {
    (
      Rect(x: 0, y: rect.y, width: rect.width, height: upper),
      Rect(x: 0, y: rect.y + upper, width: rect.width, height: rect.height - upper)
    )
  }
}
