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
/// Four panes from 100 × 24; the list and one other from 80 × 20; below that the one that has the
/// focus; under 40 × 10 a sentence. A call takes the goal meter's place, the lower half, or, while
/// it has the keys, the only place.
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
  public init(size: Size, focus: Pane, companion: Pane, call: DockedCall? = nil) {
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
      (goalLine, panes, self.call) = (nil, Self.four(in: body), nil)
      return
    }
    goalLine = Rect(x: 0, y: body.maxY - 1, width: size.width, height: 1)
    let rest = Rect(x: 0, y: 1, width: size.width, height: body.height - 1)
    if hasFour {
      var four = Self.four(in: rest)
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

  /// Two columns; the right one wider, since details and goals are read in lines.
  private static func four(in body: Rect) -> [Pane: Rect] {
    let left = body.width * 11 / 25
    let top = (body.height + 1) / 2
    let right = body.width - left
    let bottom = body.height - top
    return [
      .list: Rect(x: 0, y: body.y, width: left, height: top),
      .detail: Rect(x: left, y: body.y, width: right, height: top),
      .partners: Rect(x: 0, y: body.y + top, width: left, height: bottom),
      .goals: Rect(x: left, y: body.y + top, width: right, height: bottom),
    ]
  }

  private static func halves(of rect: Rect, upper: Int) -> (upper: Rect, lower: Rect) {
    (
      Rect(x: 0, y: rect.y, width: rect.width, height: upper),
      Rect(x: 0, y: rect.y + upper, width: rect.width, height: rect.height - upper)
    )
  }
}
