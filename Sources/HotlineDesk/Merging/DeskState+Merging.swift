import HotlineCore
import Resources
import Screen

// Two that become one: from the list of duplicates, or of what is selected with something else.

extension DeskState {
  /// Shows two records side by side; `survivor` is proposed as the one that stays.
  mutating func compare(
    _ kind: MergeOrder.Kind, keeping survivor: Int64, merging merged: Int64
  ) -> [DeskEffect] {
    let question = MergeQuestion.two(kind, keeping: survivor, merging: merged)
    let ticket = nextTicket()
    layers.append(.merge(MergeLayer(question, ticket: ticket)))
    return [.planMerge(question, ticket)]
  }

  /// The first time it remembers what is selected as the one that stays, the second time it shows the
  /// two side by side.
  mutating func compareSelected() -> [DeskEffect] {
    guard !isReadOnly else {
      notice = Notice(.warning, RegisterPhrases.readOnly(language))
      return []
    }
    guard let selected = mergeable else {
      notice = Notice(.warning, DeskPhrases.nothingSelected(language))
      return []
    }
    if let kept = keptForMerge, kept.kind == selected.kind, kept.id != selected.id {
      keptForMerge = nil
      return compare(kept.kind, keeping: kept.id, merging: selected.id)
    }
    keptForMerge = selected
    notice = Notice(.done, DuplicatePhrases.chooseOther(language, ["name": selected.name]))
    return []
  }

  /// A person or a partnership where one is selected in the list, else the organisation.
  private var mergeable: KeptForMerge? {
    if focus == .list, let record = list.selectedRecord,
      let kind = MergeOrder.Kind.allCases.first(where: { $0.record == record.kind })
    {
      return KeptForMerge(kind: kind, id: record.id, name: record.title)
    }
    return selection.map { KeptForMerge(kind: .organisation, id: $0.id, name: $0.name) }
  }

  mutating func pressInMerge(_ key: Key) -> [DeskEffect] {
    guard case .merge(var layer) = layers.last else { return [] }
    var effects: [DeskEffect] = []
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end:
      layer.move(key, language, page: max(1, size.height - 8))
    case .left, .right, .character(" "):
      guard layer.choose(key == .left ? -1 : 1, language), let order = layer.order else {
        return [.bell]
      }
      // Whatever is on its way tells of other choices.
      let ticket = nextTicket()
      layer.ask(ticket)
      effects = [.planMerge(.order(order), ticket)]
    case .tab, .backTab:
      guard let order = layer.order else { return [.bell] }
      layers.removeLast()
      return compare(order.kind, keeping: order.merged.id, merging: order.survivor.id)
    case .enter, .control("s"):
      // Not before what the last choice comes to is on screen.
      guard let order = layer.order, layer.ticket == nil, !isSettling else { return [.bell] }
      isSettling = true
      return [.merge(order)]
    case .character, .paste, .backspace, .delete, .wordLeft, .wordRight, .escape, .insert,
      .function, .control, .alt, .pointer:
      return KeyTable.command(for: key, in: .question).map { run($0) } ?? []
    }
    layers[layers.count - 1] = .merge(layer)
    return effects
  }

  // MARK: Answers

  /// To the comparison that asked, wherever it lies.
  mutating func receive(_ plan: MergePlan, _ ticket: Ticket) {
    for (place, layer) in layers.enumerated() {
      guard case .merge(var layer) = layer else { continue }
      layer.receive(plan, ticket)
      layers[place] = .merge(layer)
    }
  }

  /// What could not be planned is not shown; a choice that could not be stays to be changed.
  mutating func refuse(plan error: RegisterError, _ ticket: Ticket) -> [DeskEffect] {
    for (place, layer) in layers.enumerated().reversed() {
      guard case .merge(var layer) = layer, layer.ticket == ticket else { continue }
      layer.giveUp(ticket)
      layers[place] = .merge(layer)
      if layer.plan == nil { layers.remove(at: place) }
      return update(.failed(error))
    }
    return []
  }

  /// Back to the list of pairs where one came from it, else to the one that stands.
  mutating func finish(_ order: MergeOrder) -> [DeskEffect] {
    isSettling = false
    layers.removeAll { layer in
      if case .merge(let merge) = layer { merge.order?.merged == order.merged } else { false }
    }
    notice = Notice(
      .done,
      MergePhrases.done(
        language,
        [
          "merged": order.merged.name, "survivor": order.survivor.name,
          "reference": order.merged.reference,
        ]))
    noteStored()
    let (survivor, merged) = (order.survivor.id, order.merged.id)
    if settle(order.kind, survivor, merged, gone: merged) { return refresh() }
    guard order.kind == .organisation, layers.isEmpty else { return refresh() }
    return goTo(organisation: order.survivor.id) + refresh()
  }
}
