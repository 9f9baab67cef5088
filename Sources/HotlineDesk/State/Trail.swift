import HotlineCore
import Resources
import Screen

/// Where one was on the desk before an organisation was opened from somewhere else: what stood in
/// the search box, what was selected and how far each pane was scrolled, what lay over the desk.
struct Place: Equatable, Sendable {
  let focus: Pane
  let companion: Pane
  let list: ListPane
  let detail: DetailPane
  let partners: PartnerPane
  let goalSelected: Int
  /// What was read. Forms are not among it: they are where they were left, or done with.
  let layers: [Layer]
}

/// The places that Esc and Alt+← lead back to, and Alt+→ forward again, the latest at the end.
struct Trail: Equatable, Sendable {
  private(set) var back: [Place] = []
  private(set) var forward: [Place] = []

  /// More than anybody remembers having been.
  private static let most = 20

  /// One went on from there to a new place.
  mutating func leave(_ place: Place) {
    back = (back + [place]).suffix(Self.most)
    forward = []
  }

  /// The place before this one; nil where the way began.
  mutating func goBack(from here: Place) -> Place? {
    guard let place = back.popLast() else { return nil }
    forward = (forward + [here]).suffix(Self.most)
    return place
  }

  /// The place that was left by going back; nil where nobody went back.
  mutating func goForward(from here: Place) -> Place? {
    guard let place = forward.popLast() else { return nil }
    back = (back + [here]).suffix(Self.most)
    return place
  }
}

extension Layer {
  /// Whether it only shows what is stored, so that it can be come back to as it was.
  fileprivate var isRead: Bool {
    switch self {
    case .reader, .guidance, .today, .list: true
    case .form, .picker, .comparison, .menu, .prompt, .callEnding, .merge, .ceasing: false
    }
  }
}

extension DeskState {
  private var place: Place {
    Place(
      focus: focus, companion: companion, list: list, detail: detail, partners: partners,
      goalSelected: goals.selected, layers: layers.filter(\.isRead))
  }

  /// Opens an organisation on the desk from wherever one is; Esc and Alt+← lead back there.
  mutating func visit(organisation id: Int64) -> [DeskEffect] {
    trail.leave(place)
    layers.removeAll(where: \.isRead)
    return goTo(organisation: id)
  }

  mutating func goBack() -> [DeskEffect] {
    guard let place = trail.goBack(from: place) else {
      notice = Notice(.warning, DeskPhrases.noWayBack(language))
      return []
    }
    return show(place)
  }

  mutating func goForward() -> [DeskEffect] {
    guard let place = trail.goForward(from: place) else {
      notice = Notice(.warning, DeskPhrases.noWayForward(language))
      return []
    }
    return show(place)
  }

  /// Everything as it was left, and then as it stands in the register now.
  private mutating func show(_ place: Place) -> [DeskEffect] {
    let recent = list.recent
    (focus, companion, list, detail) = (place.focus, place.companion, place.list, place.detail)
    (partners, goals.selected) = (place.partners, place.goalSelected)
    (list.recent, list.isUsed) = (recent, true)
    layers = layers.filter { !$0.isRead } + place.layers
    return refresh()
  }
}
