import HotlineCore
import Resources
import Screen

extension DeskState {
  /// The whole screen as it stands. Pure: the same state gives the same frame.
  public func render() -> Frame {
    var canvas = Canvas(size: size)
    let theme = Theme(appearance)
    let layout = self.layout
    guard let header = layout.header else {
      canvas.write(DeskPhrases.tooSmall(language), at: Point(x: 0, y: 0))
      return Frame(canvas, cursor: Point(x: 0, y: 0))
    }
    canvas.inside(header) { drawHeader(on: &$0, theme) }
    for pane in Pane.allCases {
      guard let rect = layout.panes[pane] else { continue }
      canvas.mark(rect, PointerTarget.pane(pane).tag)
      canvas.inside(rect) { draw(pane, on: &$0, theme) }
    }
    if let goalLine = layout.goalLine {
      canvas.inside(goalLine) { goals.drawLine(on: &$0, theme, language) }
    }
    if let rect = layout.call, let form = forms.first(where: { $0.id == call?.id }) {
      let hasKeys = call?.hasKeys == true && layers.isEmpty
      canvas.mark(rect, PointerTarget.call.tag)
      canvas.inside(rect) { drawForm(form, on: &$0, theme, hasKeys: hasKeys) }
    }
    for (place, layer) in layers.enumerated() {
      drawLayer(layer, on: &canvas, theme, isTop: place == layers.count - 1)
    }
    drawFooter(on: &canvas, theme)
    drawRinging(on: &canvas, theme)
    return Frame(canvas)
  }

  /// What stands behind names in the list: who has something about them open, who was named in the call, what must not be overlooked
  /// about the owner of the number, or was promised to them.
  private var remarks: [Int64: String] {
    var remarks: [Int64: String] = [:]
    let columns = HitColumns(width: (layout.panes[.list]?.width ?? 0) - 4)
    for owner in list.owners ?? [] {
      if let note = owner.important.first {
        remarks[owner.organisationID] = "! \(note)"
        continue
      }
      guard let promise = owner.followUps.first else { continue }
      let day = promise.dueAt.short(language, from: moment.today)
      let whole = CallPhrases.promise(language, ["day": day, "text": promise.text])
      let brief = CallPhrases.promiseDay(language, ["day": day])
      // When it was promised for is never cut; of what was, a few letters say nothing.
      let spare = columns.town + columns.phone - displayWidth(brief)
      remarks[owner.organisationID] =
        spare < 8 && displayWidth(whole) - displayWidth(brief) > spare ? brief : whole
    }
    for id in mentionedIDs { remarks[id] = CallPhrases.isNamed(language) }
    for hit in list.page.hits where !othersOpen.isEmpty {
      remarks[hit.id] = openRemark(about: hit.id) ?? remarks[hit.id]
    }
    return remarks
  }

  private func draw(_ pane: Pane, on canvas: inout Canvas, _ theme: Theme) {
    let isFocused = focus == pane && layers.isEmpty && call?.hasKeys != true
    switch pane {
    case .list:
      list.draw(
        on: &canvas, theme, language, words, isFocused: isFocused, remarks: remarks,
        from: first(of: .pane(.list)))
    case .detail: detail.draw(on: &canvas, theme, self, isFocused: isFocused)
    case .partners:
      partners.draw(
        on: &canvas, theme, language, of: listSelection?.name, need: need?.input,
        offer: purchaseOffer, isFocused: isFocused, from: first(of: .pane(.partners)))
    case .goals:
      goals.draw(
        on: &canvas, theme, language, isFocused: isFocused, from: first(of: .pane(.goals)))
    }
  }

  /// - Parameter isTop: whether the keys go to it, which its frame says.
  private func drawLayer(
    _ layer: Layer, on canvas: inout Canvas, _ theme: Theme, isTop: Bool
  ) {
    let body = Rect(x: 0, y: 1, width: size.width, height: size.height - 2)
    // A click beside a menu is none on what lies under it.
    canvas.mark(body, PointerTarget.layer.tag)
    let first = isTop ? first(of: .layer) : nil
    switch layer {
    case .form(let id):
      guard let form = forms.first(where: { $0.id == id }) else { return }
      canvas.inside(body) { drawForm(form, on: &$0, theme, hasKeys: isTop) }
    case .menu(let menu):
      canvas.inside(menu.rect(in: body)) {
        menu.draw(on: &$0, theme, language, from: first, isTop: isTop)
      }
    case .callEnding(let ending):
      canvas.inside(ending.rect(in: body)) { ending.draw(on: &$0, theme, self, isTop: isTop) }
    case .reader(let reader):
      canvas.inside(body) { drawReader(reader, on: &$0, theme, isTop: isTop) }
    case .picker(let picker):
      canvas.inside(body) { picker.draw(on: &$0, theme, language, from: first, isTop: isTop) }
    case .comparison(let comparison):
      canvas.inside(body) { comparison.draw(on: &$0, theme, language, isTop: isTop) }
    case .merge(let layer):
      canvas.inside(body) {
        layer.draw(on: &$0, theme, language, words?.lookups, from: first, isTop: isTop)
      }
    case .ceasing(let layer):
      canvas.inside(body) { layer.draw(on: &$0, theme, language, from: first, isTop: isTop) }
    case .prompt(let id):
      guard let line = line(id) else { return }
      let width = min(body.width, 64)
      let note = note(on: line)
      let rect = Rect(
        x: (body.width - width) / 2, y: body.y + body.height / 3, width: width,
        height: note == nil ? 3 : 4)
      canvas.inside(rect) { line.drawPrompt(on: &$0, theme, note: note, isTop: isTop) }
    case .guidance(let layer):
      canvas.inside(body) { drawGuidance(layer, on: &$0, theme, isTop: isTop) }
    case .today(let layer):
      canvas.inside(body) { drawToday(layer, on: &$0, theme, isTop: isTop) }
    case .list(let layer):
      canvas.inside(body) { layer.draw(on: &$0, theme, language, from: first, isTop: isTop) }
    }
  }
}
