import HotlineCore
import Screen

// The mouse: a click selects at once, a second one opens, the wheel scrolls what is under it.

/// The last click, so that a second one can be told: at the same place, for what is selected may have
/// moved to the middle by then.
struct Click: Equatable, Sendable {
  let place: Point
  /// By the clock of the loop.
  let milliseconds: Int

  /// Two clicks within so many milliseconds are a double click.
  static let doubleWithin = 400
}

extension DeskState {
  /// - Parameter milliseconds: of any steady clock.
  mutating func point(_ pointer: Pointer, at milliseconds: Int) -> [DeskEffect] {
    guard typedAhead == nil, let tag = render().tag(at: pointer.place),
      let target = PointerTarget(tag: tag)
    else { return [] }
    switch pointer.action {
    case .wheelUp: return scroll(target, .up)
    case .wheelDown: return scroll(target, .down)
    case .press: break
    }
    notice = nil
    let isSecond =
      lastClick.map {
        $0.place == pointer.place && milliseconds - $0.milliseconds <= Click.doubleWithin
      } ?? false
    lastClick = isSecond ? nil : Click(place: pointer.place, milliseconds: milliseconds)
    return isSecond ? open(target) : select(target)
  }

  private mutating func select(_ target: PointerTarget) -> [DeskEffect] {
    switch target {
    case .pane(let pane):
      return give(keysTo: pane)
    case .row(let pane, let row):
      return give(keysTo: pane) + select(row, in: pane)
    case .call:
      call?.hasKeys = true
      return []
    case .layer:
      return []
    case .layerRow(let row):
      return select(row)
    case .stop(let stop):
      return goTo(stop: stop)
    }
  }

  private mutating func open(_ target: PointerTarget) -> [DeskEffect] {
    switch target {
    case .row, .layerRow: press(.enter)
    case .pane, .call, .layer, .stop: []
    }
  }

  private mutating func give(keysTo pane: Pane) -> [DeskEffect] {
    let keep = call?.hasKeys == true ? leaveCallFields() : []
    showPane(pane)
    return keep
  }

  private mutating func select(_ row: Int, in pane: Pane) -> [DeskEffect] {
    switch pane {
    case .list:
      guard let hit = list.page.hits[safe: row] else { return [] }
      (list.isOnOffer, list.selectedRecordIndex) = (false, nil)
      list.selectedID = hit.id
      choose(hit.id)
      return loadSelection()
    case .detail: detail.selected = row
    case .partners: partners.selected = row
    case .goals: goals.selected = row
    }
    return []
  }

  /// A row of what lies on top.
  private mutating func select(_ row: Int) -> [DeskEffect] {
    guard let layer = layers.last else { return [] }
    switch layer {
    case .menu(var menu):
      guard menu.visible[safe: row]?.isHeading == false else { return [] }
      menu.selected = row
      layers[layers.count - 1] = .menu(menu)
    case .reader(var reader):
      reader.selected = row
      layers[layers.count - 1] = .reader(reader)
    case .today(var layer):
      layer.selectedID = todayRows(layer)[safe: row]?.id
      layers[layers.count - 1] = .today(layer)
    case .guidance(var layer):
      guard let page = guidancePages(layer.search.text)[safe: row] else { return [] }
      (layer.selected, layer.line, layer.isReading) = (page, 0, false)
      layers[layers.count - 1] = .guidance(layer)
    case .list(let layer):
      return select(row, of: layer)
    case .picker(var picker):
      picker.selected = row
      layers[layers.count - 1] = .picker(picker)
    case .form, .prompt, .comparison, .callEnding: break
    }
    return []
  }

  private mutating func goTo(stop: Int) -> [DeskEffect] {
    let id = layers.last?.formID ?? (layers.isEmpty ? call?.id : nil)
    guard let id, let index = forms.firstIndex(where: { $0.id == id }) else { return [] }
    if call?.id == id { call?.hasKeys = true }
    let requests = forms[index].form.goTo(stop: stop, formContext(of: id))
    return requests.flatMap { fulfil($0, id) }
  }

  /// Three rows a notch, as terminals do it.
  private mutating func scroll(_ target: PointerTarget, _ key: Key) -> [DeskEffect] {
    var effects: [DeskEffect] = []
    switch target {
    case .pane(let pane), .row(let pane, _):
      let had = focus
      focus = pane
      for _ in 0..<3 { effects += moveInPane(key) }
      focus = had
    case .layer, .layerRow:
      for _ in 0..<3 { effects += press(key) }
    case .call, .stop: break
    }
    return effects
  }
}

extension FormState {
  /// A click in a field: as if one had come there by Tab.
  mutating func goTo(stop: Int, _ context: FormContext) -> [FormRequest] {
    guard let target = stops[safe: stop], target != focus else { return [] }
    leave(context)
    evenGroups(context)
    guard stops.contains(target) else { return [] }
    focus = target
    let requests = arrive(context)
    scrollToFocus(context)
    return requests
  }
}
