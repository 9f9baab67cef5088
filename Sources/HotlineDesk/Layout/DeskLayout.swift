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
/// focus; under 40 × 10 a sentence.
public struct DeskLayout: Equatable, Sendable {
  public static let smallest = Size(width: 40, height: 10)

  public let size: Size
  /// nil where the screen is too small to work on.
  public let header: Rect?
  public let footer: Rect?
  /// The goal meter as one line, where its pane has no room.
  public let goalLine: Rect?
  /// The visible panes.
  public let panes: [Pane: Rect]

  /// - Parameters:
  ///   - focus: the pane that has the keys; always visible.
  ///   - companion: the pane shown beside the list where there is room for only one other.
  public init(size: Size, focus: Pane, companion: Pane) {
    self.size = size
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      header = nil
      footer = nil
      goalLine = nil
      panes = [:]
      return
    }
    header = Rect(x: 0, y: 0, width: size.width, height: 1)
    footer = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
    let body = Rect(x: 0, y: 1, width: size.width, height: size.height - 2)
    if size.width >= 100, size.height >= 24 {
      goalLine = nil
      panes = Self.four(in: body)
    } else {
      goalLine = Rect(x: 0, y: body.maxY - 1, width: size.width, height: 1)
      let rest = Rect(x: 0, y: 1, width: size.width, height: body.height - 1)
      panes =
        size.width >= 80 && size.height >= 20
        ? Self.two(in: rest, companion: companion) : [focus: rest]
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

  /// The list above, the other pane below: names need the width.
  private static func two(in body: Rect, companion: Pane) -> [Pane: Rect] {
    let top = max(6, body.height * 9 / 20)
    return [
      .list: Rect(x: 0, y: body.y, width: body.width, height: top),
      companion: Rect(x: 0, y: body.y + top, width: body.width, height: body.height - top),
    ]
  }
}
