import HotlineCore
import Screen

// The mouse: a click selects at once, a second one opens, the wheel scrolls what is under it.

/// The last click, so that a second one can be told: at the same place.
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
    guard typedAhead == nil else { return [] }
    let targets = render().tags(at: pointer.place).compactMap { PointerTarget(tag: $0) }
    guard let target = targets.first(where: { !$0.isWindow }) else { return [] }
    // A click moves nothing that is on screen: what stands there stays.
    let scroll = targets.compactMap { self.scroll($0, under: target) }.first
    switch pointer.action {
    case .wheelUp: return wheel(target, .up, scroll?.first)
    case .wheelDown: return wheel(target, .down, scroll?.first)
    case .press: break
    }
    notice = nil
    let isSecond =
      lastClick.map {
        $0.place == pointer.place && milliseconds - $0.milliseconds <= Click.doubleWithin
      } ?? false
    lastClick = isSecond ? nil : Click(place: pointer.place, milliseconds: milliseconds)
    if isSecond { return open(target) }
    let effects = select(target)
    keep(scroll)
    return effects
  }

  private mutating func select(_ target: PointerTarget) -> [DeskEffect] {
    switch target {
    case .pane(let pane):
      return give(keysTo: pane)
    case .row(let pane, let row):
      return give(keysTo: pane) + select(row, in: pane)
    case .record(let record):
      return give(keysTo: .list) + go(toRecord: record)
    case .offer:
      (list.isOnOffer, list.selectedRecordIndex) = (true, nil)
      return give(keysTo: .list)
    case .window:
      return []
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
    // A double click is no way to merge or to end something.
    switch layers.last {
    case .merge?, .ceasing?: return []
    default: break
    }
    return switch target {
    case .row, .record, .offer, .layerRow: press(.enter)
    case .pane, .call, .layer, .stop, .window: []
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
    case .merge(var layer):
      layer.select(row)
      layers[layers.count - 1] = .merge(layer)
    case .ceasing(var layer):
      layer.select(row)
      layers[layers.count - 1] = .ceasing(layer)
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
